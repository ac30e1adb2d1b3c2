/** What the look does for a reader, in the fonts of Android. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../../src/entries/languages/all.js';
import { monrovia } from '../../src/words/contacts.js';
import { someLangs } from '../support/nightly.js';
import { phoneHead } from '../support/phone.js';
import { send } from '../support/server.js';
import { widthNeeded } from '../support/inspect.js';
import { html, useBrowser, useServer } from '../support/visit.js';

const visit = useBrowser();
const server = useServer();

async function show(body: string, width: number, style = '') {
  const { pages, origin } = await server;
  pages.set('/look', send(html(body, `${phoneHead}<style>${style}</style>`)));
  const { page, messages } = await visit(`${origin}/look`, { viewport: { width, height: 640 } });
  await page.evaluate(() => document.fonts.ready);
  assert.deepEqual(messages, []);
  return page;
}

type Shown = Awaited<ReturnType<typeof show>>;

/** The lines of each block of text, as they are broken: between words, or between letters too. */
const linesOf = (page: Shown, selector: string, unit: 'words' | 'letters') =>
  page.locator(selector).evaluateAll(
    (blocks, pattern) =>
      blocks.flatMap((block) => {
        const lines: { text: string; bottom: number }[] = [];
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const node = texts.currentNode as Text;
          for (const { 0: text, index } of node.data.matchAll(RegExp(pattern, 'gu'))) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + text.trimEnd().length);
            const box = range.getClientRects()[0];
            if (!box?.width) continue;
            const line = lines.at(-1);
            // Type of another size in the same line ends some pixels higher or lower.
            if (line && box.top < line.bottom - 2) line.text += text;
            else lines.push({ text, bottom: box.bottom });
          }
        }
        return lines.map(({ text }) => text.trim());
      }),
    { words: '\\S+\\s*', letters: '.' }[unit],
  );

const boxesOf = (page: Shown, selector: string) =>
  page.locator(selector).evaluateAll((parts) =>
    parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

const codes = languages.map(({ lang }) => lang);

/** An element once in each language. */
const inEach = (tag: string, langs: readonly string[]) =>
  langs.map((lang) => `<${tag} lang="${lang}"></${tag}>`).join('');

describe('the measure', () => {
  it('keeps lines to 75 characters in each language', async () => {
    // No font for Chinese is at hand: there, each character is as wide as two zeros or nearly so.
    const spaced = someLangs.filter((lang) => lang !== 'zh');
    const page = await show(inEach('hrd-guide', spaced), 1200);
    for (const lang of spaced) {
      const lines = await linesOf(page, `hrd-guide[lang=${lang}] :is(p, li):not(:has(p))`, 'words');
      assert.ok(lines.length > 100);
      const isLong = (line: string) => [...line.replace(/\p{M}/gu, '')].length > 75;
      assert.deepEqual(lines.filter(isLong), [], lang);
    }
  });

  it('gives all that is read the same right edge', async () => {
    const page = await show('<hrd-guide theme="light"></hrd-guide>', 1200);
    const blocks = '.contact, .quotation, .ways li, section > p, [part=source-line]';
    const edges = (await boxesOf(page, `hrd-guide :is(${blocks})`)).map(
      ({ x, width }) => x + width,
    );
    assert.ok(edges.length > 20);
    assert.equal(new Set(edges.map(Math.round)).size, 1);
  });

  it('can be set by the page', async () => {
    const card = '<hrd-contact-card></hrd-contact-card>';
    const page = await show(card, 1200, ':root { --hrd-measure: 600px }');
    assert.equal((await boxesOf(page, '.contact'))[0]!.width, 600);
  });
});

describe('the address', () => {
  it('is the largest text of the box', async () => {
    const page = await show('<hrd-contact-card></hrd-contact-card>', 360);
    const sizes = await page
      .locator('.contact :is(p, strong, button, a)')
      .evaluateAll((parts) =>
        parts.map((part) => [parseFloat(getComputedStyle(part).fontSize), part.id]),
      );
    const largest = sizes.sort(([one], [other]) => Number(other) - Number(one));
    assert.equal(largest[0]![1] || largest[1]![1], 'address');
    assert.ok(largest[0]![0]! > largest[2]![0]!);
  });

  for (const theme of ['', 'theme="light"']) {
    it(`breaks after its at sign alone at 240 pixels, ${theme || 'without a theme'}`, async () => {
      const page = await show(`<hrd-contact-card ${theme}></hrd-contact-card>`, 240);
      assert.deepEqual(await linesOf(page, '#address', 'letters'), [
        'HRDSupportMonrovia@',
        'state.gov',
      ]);
    });
  }

  it('stands in one line on a phone', async () => {
    const page = await show('<hrd-contact-card></hrd-contact-card>', 360);
    assert.deepEqual(await linesOf(page, '#address', 'letters'), [monrovia.email]);
  });

  it('of a website breaks before a dot too, and anywhere where it must', async () => {
    const broken = ['consular.section@', 'embassy-of-examplia', '.example'];
    for (const email of [broken.join(''), `${'x'.repeat(60)}@y.example`]) {
      const page = await show(`<hrd-contact-card email="${email}"></hrd-contact-card>`, 240);
      const lines = await linesOf(page, '#address', 'letters');
      if (email === broken.join('')) assert.deepEqual(lines, broken);
      else assert.equal(lines.join(''), email);
      assert.equal(await widthNeeded(page), 240);
    }
  });

  it('stands in Arabic on the side where reading begins', async () => {
    const page = await show('<hrd-contact-card lang="ar"></hrd-contact-card>', 360);
    const [[address], [box]] = await Promise.all([
      boxesOf(page, '#address'),
      boxesOf(page, '.contact p'),
    ]);
    assert.equal(Math.round(address!.x + address!.width), Math.round(box!.x + box!.width));
  });
});

describe('the buttons', () => {
  it('are as wide as each other in each language, side by side or in all of the width', async () => {
    const page = await show(inEach('hrd-contact-card', codes), 240);
    for (const width of [240, 360, 768]) {
      await page.setViewportSize({ width, height: 640 });
      const buttons = await boxesOf(page, '.actions > *');
      const boxes = await boxesOf(page, '.actions');
      assert.equal(buttons.length, 2 * codes.length);
      for (const [index, box] of boxes.entries()) {
        const [copy, write] = buttons.slice(2 * index);
        const isStacked = copy!.y !== write!.y;
        assert.equal(Math.round(copy!.width), Math.round(write!.width), codes[index]);
        assert.equal(Math.round(copy!.height), Math.round(write!.height), codes[index]);
        // The space between the buttons stands behind the last one too.
        const line = box.width - 8;
        if (isStacked) assert.equal(Math.round(copy!.width), Math.round(line), codes[index]);
        assert.ok(width < 768 || !isStacked, codes[index]);
      }
    }
  });

  it('stand side by side on a phone where the words fit', async () => {
    const page = await show('<hrd-contact-card></hrd-contact-card>', 360);
    const [copy, write] = await boxesOf(page, '.actions > *');
    assert.equal(copy!.y, write!.y);
    assert.ok(copy!.x < write!.x);
  });

  it('answer without moving anything in each language, even where copying is refused', async () => {
    const page = await show(inEach('hrd-contact-card', codes) + '<p>After</p>', 360);
    const places = async () => {
      const shown =
        'hrd-contact-card :is(h2, li, .contact, .note):not(.status, [hidden] *), body > p';
      return (await boxesOf(page, shown)).map(({ y }) => y);
    };
    const before = await places();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(Document.prototype, 'execCommand', { value: undefined });
    });
    await page.locator('button').evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    const answered = page.locator('.status', { hasText: 'Ctrl' });
    await answered.nth(codes.length - 1).waitFor();
    assert.deepEqual(await places(), before);
  });
});

describe('what a page makes of it', () => {
  it('does not put the message of copying over what follows', async () => {
    const help = '<div slot="after"><p>Our help</p></div>';
    const style =
      '::part(after) { padding: 1em; border: 1px solid } ::part(subheading) { margin: 0 }';
    for (const inside of ['', help]) {
      const page = await show(`<hrd-contact-card>${inside}</hrd-contact-card>`, 360, style);
      const next = inside ? '[part=after]' : '[part=after] + [part=subheading]';
      const [status] = await boxesOf(page, '.status');
      const [following] = await boxesOf(page, next);
      assert.ok(following!.y >= status!.y + status!.height);
    }
  });

  it('keeps the buttons in the box, however large the text is', async () => {
    const card = '<hrd-contact-card lang="ru" style="font-size: 2rem"></hrd-contact-card>';
    const page = await show(card, 240);
    const [[copy, write], [line]] = await Promise.all([
      boxesOf(page, '.actions > *'),
      boxesOf(page, '.contact > p'),
    ]);
    assert.equal(Math.round(copy!.width), Math.round(line!.width));
    assert.equal(Math.round(write!.width), Math.round(line!.width));
  });

  it('has no ring around all of it while a button inside has the focus', async () => {
    const ring = '*:focus { outline: 5px solid red }';
    const page = await show('<hrd-contact-card></hrd-contact-card>', 360, ring);
    const styleOf = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).outlineStyle);
    await page.locator('button').focus();
    assert.equal(await styleOf('hrd-contact-card'), 'none');
    assert.notEqual(await styleOf('hrd-contact-card button'), 'none');
  });

  it('leaves the box a box where all corners are to be round', async () => {
    const card = '<hrd-contact-card></hrd-contact-card>';
    const page = await show(card, 360, ':root { --hrd-radius: 999px }');
    const radius = await page
      .locator('.contact')
      .evaluate((box) => getComputedStyle(box).borderRadius);
    assert.equal(radius, '24px');
  });

  it('stands in the middle as a popover', async () => {
    const page = await show('<hrd-definition popover theme="light"></hrd-definition>', 1200);
    await page.locator('hrd-definition').evaluate((element: HTMLElement) => element.showPopover());
    await page.setViewportSize({ width: 1200, height: 1400 });
    const [box] = await boxesOf(page, 'hrd-definition');
    assert.equal(Math.round(box!.y), Math.round(1400 - box!.y - box!.height));
  });
});

describe('titles that open', () => {
  it('stay clear of the marker in each of their lines, and have room under the text', async () => {
    const page = await show('<hrd-support-list layout="details"></hrd-support-list>', 240);
    const summary = page.locator('summary', { hasText: 'Promoting international texts' });
    await summary.click();
    const edges = await summary.evaluate((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(({ left }) => Math.round(left));
    });
    assert.ok(edges.length > 1);
    const [text] = await boxesOf(page, 'details[open] p');
    assert.deepEqual([...new Set([...edges, Math.round(text!.x)])].length, 1);
    const [list] = await boxesOf(page, '.ways');
    assert.ok(edges[0]! - list!.x >= 16);
    const [item] = await boxesOf(page, 'li:has([open])');
    assert.ok(item!.y + item!.height - (text!.y + text!.height) >= 12);
  });
});

describe('the space around', () => {
  const card = '<p>Before</p><hrd-contact-card theme="light"></hrd-contact-card><p>After</p>';
  const gapsOf = async (page: Shown) => {
    const [before, surface, after] = await boxesOf(page, 'body > p, .base');
    return [
      surface!.y - (before!.y + before!.height),
      after!.y - (surface!.y + surface!.height),
    ].map(Math.round);
  };

  it('is that of the element on a page that gives paragraphs none', async () => {
    assert.deepEqual(await gapsOf(await show(card, 360, 'body > p { margin: 0 }')), [24, 24]);
  });

  it('is that of the page where it says so', async () => {
    const style = 'body > p { margin: 0 } hrd-contact-card { margin: 3px 0 5px }';
    assert.deepEqual(await gapsOf(await show(card, 360, style)), [3, 5]);
  });
});

it('on paper the address is black on white, whatever a page made of its box', async () => {
  const style =
    '::part(contact) { background: #000; color: #fff } ::part(address) { color: #ffe100 }';
  const page = await show('<hrd-contact-card></hrd-contact-card>', 360, style);
  await page.emulateMedia({ media: 'print' });
  const colors = await page.locator('.contact, #address').evaluateAll((parts) =>
    parts.map((part) => {
      const { backgroundColor, color } = getComputedStyle(part);
      return [color, backgroundColor];
    }),
  );
  const blackOnWhite = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
  assert.deepEqual(colors, [blackOnWhite, blackOnWhite]);
});
