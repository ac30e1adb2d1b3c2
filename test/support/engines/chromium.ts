import { chromium, type BrowserContextOptions } from 'playwright-core';
import { findChromium } from '../browser.js';
import { defaultSize, type Engine } from './engine.js';

export async function startChromium(options: BrowserContextOptions = {}): Promise<Engine> {
  const browser = await chromium.launch({
    ...(await findChromium()),
    // The driver would switch the back-forward cache off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage(options);
  const protocol = await page.context().newCDPSession(page);
  return {
    name: 'Chromium',
    async open(address, size = defaultSize) {
      await page.setViewportSize(size);
      await page.goto(address);
    },
    run: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    click: (x, y) => page.mouse.click(x, y),
    collectGarbage: () => protocol.send('HeapProfiler.collectGarbage'),
    print: () => page.pdf({ format: 'A4' }),
    close: () => browser.close(),
  };
}
