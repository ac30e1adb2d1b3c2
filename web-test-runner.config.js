import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './test/support/browser.js';

/** Element tests in Chromium. */
export default {
  files: 'test/elements/*.test.ts',
  // As many as the page tests: by itself it takes half of the cores.
  concurrency: 2,
  // The Lit that partners get, not the one for development.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2020', tsconfig: 'tsconfig.json' })],
  // Mocha's two seconds are no bug's sign on a busy machine.
  testFramework: { config: { timeout: 30_000 } },
  browsers: [playwrightLauncher({ launchOptions: await findChromium() })],
};
