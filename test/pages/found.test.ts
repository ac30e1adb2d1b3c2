/** How far a person scrolls on a small phone, in the fonts of Android, to the address and the buttons. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { languages } from '../../src/entries/languages/all.js';
import { html, useBrowser, useServer } from '../support/visit.js';
import { phone, phoneHead } from '../support/phone.js';
import { send } from '../support/server.js';

const visit = useBrowser();
const server = useServer();

/** A name as long as the card takes any, of words that a line may end after. */
const longName = 'Embassy of the United States of America '.repeat(3);
const partner = `embassy="${longName}" country="${longName}" email="consular.section@embassy.example"`;

const tags = ['hrd-guide', 'hrd-contact-card'] as const;

interface Found {
  tag: (typeof tags)[number];
  address: number;
  buttons: number;
  screens: number;
}

/** Pixels from 16 above each element to the end of its address and of both buttons, and its height. */
async function find(lang: string, attributes = '', size = 100) {
  const { pages, origin } = await server;
  const elements = tags.map((tag) => `<${tag} lang="${lang}" ${attributes}></${tag}>`).join('');
  pages.set('/phone', send(html(`<div style="font-size: ${size}%">${elements}</div>`, phoneHead)));
  const { page, messages } = await visit(`${origin}/phone`, { viewport: phone });
  await page.evaluate(() => document.fonts.ready);
  assert.deepEqual(messages, []);
  const found = tags.map(async (tag): Promise<Found> => {
    const { y: top, height } = (await page.locator(tag).boundingBox())!;
    const endOf = async (selector: string) => {
      const parts = await page.locator(`${tag} ${selector}`).all();
      const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
      return Math.round(Math.max(...boxes.map((box) => box!.y + box!.height)) - top + 16);
    };
    return {
      tag,
      address: await endOf('address'),
      buttons: await endOf('.actions > *'),
      screens: Math.round((100 * height) / phone.height) / 100,
    };
  });
  return Promise.all(found);
}

type Bar = Omit<Found, 'tag'>;

const bars: Record<(typeof tags)[number], { english: Bar; any: Bar }> = {
  'hrd-guide': {
    english: { address: 420, buttons: 640, screens: 10.2 },
    any: { address: 500, buttons: 720, screens: 13 },
  },
  'hrd-contact-card': {
    english: { address: 280, buttons: 640, screens: 4 },
    any: { address: 320, buttons: 640, screens: 4 },
  },
};

/** Beside what the bars are for: a contact of a website with long names, and larger text. */
const others = {
  'a website’s contact with long names': [partner, 100],
  'text at 130 %': ['', 130],
} as const;

describe('on a phone of 360 by 640 pixels', () => {
  for (const { lang } of languages) {
    it(`the address and the buttons are found at once: ${lang}`, async (test: TestContext) => {
      for (const { tag, ...found } of await find(lang)) {
        test.diagnostic(`${tag}: ${JSON.stringify(found)}`);
        const bar = bars[tag][lang === 'en' ? 'english' : 'any'];
        for (const name of ['address', 'buttons', 'screens'] as const) {
          const said = `${name} of ${tag}: ${found[name]}, more than ${bar[name]}`;
          assert.ok(found[name] <= bar[name], said);
        }
      }
      if (!process.env.FIGURES) return;
      for (const [name, [attributes, size]] of Object.entries(others)) {
        test.diagnostic(`${name}: ${JSON.stringify(await find(lang, attributes, size))}`);
      }
    });
  }
});
