/** The same as `test/pages/without-script.test.ts` in Firefox, which Tor Browser is made of. */
import { after, before, describe } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../support/browser.js';
import { useDisk } from '../support/visit.js';
import { proveServerRendering, proveWays } from '../support/without-script.js';
import { withoutFirefox } from '../support/skip-unless.js';

const executablePath = findFirefox();

describe('in Firefox without scripts', { skip: withoutFirefox }, () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath!,
      extraPrefsFirefox: { 'javascript.enabled': false },
    });
    page = await browser.newPage();
  });
  after(() => browser.close());

  const writePage = useDisk();
  const open = async (address: string) => {
    await page.goto(address);
    return page;
  };
  proveServerRendering(writePage, open, true);
  proveWays(writePage, open);
});
