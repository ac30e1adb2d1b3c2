import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './test/browser.js';

const isLitsDevelopmentNotice = ({ args }) => String(args[0]).startsWith('Lit is in dev mode');

/** Element tests in Chromium. */
export default {
  files: 'test/*.test.ts',
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2020', tsconfig: 'tsconfig.json' })],
  filterBrowserLogs: (log) => !isLitsDevelopmentNotice(log),
  browsers: [playwrightLauncher({ launchOptions: await findChromium() })],
};
