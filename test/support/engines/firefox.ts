import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findFirefox } from '../browser.js';
import { defaultSize, type Engine } from './engine.js';

const control = process.platform === 'darwin' ? 'Meta' : 'Control';

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
    async press(key) {
      const [name, letter] = key.split('+') as [KeyInput, KeyInput?];
      if (!letter) return page.keyboard.press(name);
      await page.keyboard.down(control);
      await page.keyboard.press(letter);
      await page.keyboard.up(control);
    },
    click: (x, y) => page.mouse.click(x, y),
    collectGarbage: () => page.evaluate('TestUtils.gc()'),
    print: () => page.pdf({ format: 'A4' }),
    close: () => browser.close(),
  };
}
