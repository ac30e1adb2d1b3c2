import puppeteer from 'puppeteer-core';
import { findFirefox } from '../browser.js';
import { defaultSize, type Engine } from './engine.js';

export async function startFirefox(preferences: Record<string, unknown> = {}): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()!,
    extraPrefsFirefox: { 'dom.testing.testutils.enabled': true, ...preferences },
  });
  let page = await browser.newPage();
  return {
    name: 'Firefox',
    async open(address, size = defaultSize) {
      const last = page;
      // After a page came back from the cache, the driver waits in vain for the next one.
      page = await browser.newPage();
      await last.close();
      await page.setViewport(size);
      await page.goto(address);
    },
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    press: (key) => page.keyboard.press(key),
    collectGarbage: () => page.evaluate('TestUtils.gc()'),
    print: () => page.pdf({ format: 'A4' }),
    close: () => browser.close(),
  };
}
