import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findFirefox } from './test/support/browser.js';
import chromium from './web-test-runner.config.js';

const executablePath = findFirefox();
if (!executablePath) {
  console.log('Skipped the element tests in Firefox: no Firefox found. Set FIREFOX_PATH to it.');
  process.exit(process.env.CI ? 1 : 0);
}

/** The same element tests in Firefox, where it is installed. */
export default {
  ...chromium,
  // Firefox renders no frames in a background tab.
  concurrency: 1,
  browsers: [puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath } })],
};
