import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './test/support/browser.js';

/** Element tests in Chromium. */
export default {
  files: 'test/elements/*.test.ts',
  // As many as the page tests; the default is half of the cores.
  concurrency: 2,
  // The Lit that partners get, not the one for development.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2020', tsconfig: 'tsconfig.json' })],
  // On a busy machine, more than Mocha's two seconds is no sign of a bug.
  testFramework: { config: { timeout: 30_000 } },
  browsers: [playwrightLauncher({ launchOptions: await findChromium() })],
};
