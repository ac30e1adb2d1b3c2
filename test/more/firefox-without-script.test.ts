/** The same as `test/pages/without-script.test.ts` in Firefox, which Tor Browser is made of. */
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { languages } from '../../src/content/languages.js';
import { findFirefox } from '../browser.js';
import { useDisk } from '../pages/visit.js';
import { assertSaysAll, visibleText, waysIn } from '../pages/without-script.js';
import { withoutFirefox } from './skip-unless.js';

const executablePath = findFirefox();

const writePage = useDisk();

describe('in Firefox without scripts', { skip: withoutFirefox }, () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath!,
      extraPrefsFirefox: { 'javascript.enabled': false },
    });
  });
  after(() => browser.close());

  for (const words of languages) {
    const { framed, ways } = waysIn(words);
    for (const [way, html] of Object.entries(ways)) {
      it(`the guide says all of it: ${words.lang}, ${way}`, async () => {
        writePage(framed.html, framed.name);
        const page = await browser.newPage();
        await page.goto(writePage(html));
        const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(visibleText)));
        assertSaysAll(texts.join(' '), words);
        await page.close();
      });
    }
  }
});
