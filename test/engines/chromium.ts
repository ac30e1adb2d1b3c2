import { chromium, type LaunchOptions } from 'playwright-core';
import { findChromium } from '../browser.js';
import { defaultSize, type Engine } from './engine.js';

export async function startChromium(options: LaunchOptions = {}): Promise<Engine> {
  const browser = await chromium.launch({ ...(await findChromium()), ...options });
  const page = await browser.newPage();
  return {
    name: 'Chromium',
    version: browser.version(),
    async open(address, size = defaultSize) {
      await page.setViewportSize(size);
      await page.goto(address);
    },
    run: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
