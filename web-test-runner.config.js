import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findChromium, findFirefox } from './test/browser.js';

const chromium = playwrightLauncher({ launchOptions: await findChromium() });

const firefoxPath = findFirefox();
const firefox = puppeteerLauncher({
  launchOptions: { browser: 'firefox', executablePath: firefoxPath },
  concurrency: 1,
});

export default {
  files: 'test/*.test.ts',
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2020', tsconfig: 'tsconfig.json' })],
  browsers: process.argv.includes('--all') && firefoxPath ? [chromium, firefox] : [chromium],
};
