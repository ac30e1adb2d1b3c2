/**
 * Takes the pictures in README.md, of the partner's page. By hand, since they depend on the machine's
 * fonts (these have Roboto and Noto Serif), after a build: `node --import tsx scripts/pictures.ts`.
 * Then, for a third of the size: `pngquant --force --ext .png --strip --nofs 128 demo/*.png`.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/support/browser.js';

const browser = await chromium.launch(await findChromium());

async function open(colorScheme: 'light' | 'dark', viewport: { width: number; height: number }) {
  const page = await browser.newPage({ colorScheme, viewport, deviceScaleFactor: 1.5 });
  await page.goto(String(pathToFileURL(path.resolve('demo/partner.html'))));
  await page.locator('hrd-contact-card [part=address]').waitFor();
  return page;
}

for (const [colorScheme, name] of [
  ['light', 'picture'],
  ['dark', 'picture-dark'],
] as const) {
  const page = await open(colorScheme, { width: 1100, height: 800 });
  const { y, height } = (await page.locator('#help').boundingBox())!;
  const clip = { x: 0, y: 0, width: 1100, height: Math.floor(y + height) };
  await page.screenshot({ path: `demo/${name}.png`, clip, fullPage: true });
}

const phone = { width: 360, height: 640 };
const screens = await Promise.all(
  (['light', 'dark'] as const).map(async (colorScheme) => {
    const screen = await (await open(colorScheme, phone)).screenshot();
    return `<img src="data:image/png;base64,${screen.toString('base64')}">`;
  }),
);
const both = await browser.newPage({ deviceScaleFactor: 1.5 });
await both.setContent(`
  <style>
    body { display: inline-flex; gap: 48px; margin: 0; padding: 4px; }
    img { width: ${phone.width}px; border: 4px solid #777; border-radius: 20px; }
  </style>
  ${screens.join('')}`);
await both.locator('body').screenshot({ path: 'demo/phone.png', omitBackground: true });

await browser.close();
