import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './test/browser.js';

/** Element tests in Chromium. */
export default {
  files: 'test/*.test.ts',
  // The Lit that partners get, not the one for development.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2020', tsconfig: 'tsconfig.json' })],
  browsers: [playwrightLauncher({ launchOptions: await findChromium() })],
};
