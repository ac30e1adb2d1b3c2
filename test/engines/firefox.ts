import puppeteer from 'puppeteer-core';
import { findFirefox } from '../browser.js';
import { defaultSize, type Engine } from './engine.js';

export async function startFirefox(preferences: Record<string, unknown> = {}): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()!,
    extraPrefsFirefox: preferences,
  });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    version: (await browser.version()).replace(/\D*/, ''),
    async open(address, size = defaultSize) {
      await page.setViewport(size);
      await page.goto(address);
    },
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
