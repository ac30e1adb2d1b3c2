/** What happens where the script finds text that stood there before it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fillTags } from '../../scripts/fill-tags.js';
import { prerender } from '../../scripts/prerender.js';
import { ar } from '../../src/words/ar.js';
import { en } from '../../src/words/en.js';
import { monrovia } from '../../src/words/contacts.js';
import { print } from '../../src/static/html-tree.js';
import { tagWithShadow } from '../../src/static/shadow-root.js';
import { plainText, tagWithText } from '../../src/static/static-html.js';
import { tags } from '../../scripts/manifest.js';
import { placeholderSnippet } from '../../builder/snippets.js';
import { isNightly } from '../support/nightly.js';
import type { MadeUpPage } from '../support/server.js';
import { widthNeeded } from '../support/inspect.js';
import { useBrowser, useServer } from '../support/visit.js';
import { visibleText } from '../support/without-script.js';

const visit = useBrowser();
const server = useServer();

const forms = [
  { name: 'the plain text', form: tagWithText, shift: 0.05 },
  { name: 'the declarative shadow root', form: tagWithShadow, shift: 0 },
];

/** Asks the server for the script that it holds back, once the page has been painted. */
const askWhenPainted = `<script>
  requestAnimationFrame(() => requestAnimationFrame(() => fetch('/painted')));
</script>`;

const whenPainted = (pages: Map<string, MadeUpPage>) =>
  new Promise<void>((resolve) => {
    pages.set('/painted', (response) => {
      response.end();
      resolve();
    });
  });

/** Opens a page whose script file does not arrive before the page has been painted. */
async function open(html: string, options?: Parameters<typeof visit>[1]) {
  const { origin, pages } = await server;
  const painted = whenPainted(pages);
  pages.set('/dist/hrd.en.js', async (response) => {
    await painted;
    response.end(readFileSync('dist/hrd.en.js'));
  });
  pages.set('/demo/page', (response) => {
    response.end(html + askWhenPainted);
  });
  return visit(`${origin}/demo/page`, options);
}

/**
 * How much a page has shifted until now. It is shifted once more on purpose, which shows that
 * shifts are seen, and that all before have been reported.
 */
const shiftOf = (page: Page) =>
  page.evaluate<number>(`new Promise((resolve) => {
    let until = Infinity;
    let total = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, value } of list.getEntries()) {
        if (startTime > until) resolve(total);
        else total += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => {
      until = performance.now();
      document.querySelector('main').style.paddingTop = '300px';
    }));
  })`);

const partnerPage = readFileSync('demo/partner.html', 'utf8');

for (const { name, form, shift } of forms) {
  describe(`where ${name} stands before the script runs`, () => {
    for (const viewport of [
      { width: 360, height: 800 },
      { width: 1280, height: 800 },
    ]) {
      it(`the page shifts by ${shift} at most, at ${viewport.width} × ${viewport.height}`, async () => {
        const { page, messages } = await open(fillTags(partnerPage, form), { viewport });
        await page.evaluate(() => customElements.whenDefined('hrd-guide'));
        const total = await shiftOf(page);
        assert.ok(total <= shift, `layout shift ${total}`);
        assert.deepEqual(messages, []);
        assert.equal(await widthNeeded(page), viewport.width);
      });
    }

    it('every frame that is painted shows the text once', async () => {
      const guide = print([form(prerender('hrd-guide', {}))]);
      const { page } = await open(`<!doctype html><html lang="en"><title>A page</title>
        <script src="/dist/hrd.en.js" async></script>${guide}
        <script>
          const guide = document.querySelector('hrd-guide');
          const counts = new Set();
          requestAnimationFrame(function look() {
            const drawn = guide.shadowRoot?.querySelector('.base')?.innerText;
            const count = (guide.innerText + drawn).split('${en.support.heading}').length - 1;
            counts.add((guide.matches(':defined') ? 'after' : 'before') + ' the script: ' + count);
            requestAnimationFrame(look);
          });
        </script>`);
      await page.waitForFunction('counts.size > 1');
      const counts = await page.evaluate('[...counts]');
      assert.deepEqual(counts, ['before the script: 1', 'after the script: 1']);
    });

    it('an address that the website changed later wins over the one in the text', async () => {
      const old = print([form(prerender('hrd-contact-card', {}))]);
      const changed = old.replace(
        '<hrd-contact-card',
        '<hrd-contact-card embassy="U.S. Embassy Exampleville" country="Exampleland" email="new@example.org"',
      );
      const { page } = await open(
        `<!doctype html><html lang="en"><title>A page</title>${changed}<script src="/dist/hrd.en.js" async></script>`,
      );
      await page.locator('hrd-contact-card button').waitFor();
      const text = await page.evaluate(visibleText);
      assert.match(text, /new@example\.org/);
      assert.match(text, /Exampleville/);
      assert.doesNotMatch(text, /Monrovia/);
      const hrefs = await page
        .locator('hrd-contact-card')
        .evaluate(({ shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('a')].map(({ href }) => href).join(),
        );
      assert.ok(old.includes(`mailto:${monrovia.email.replace('@', '&#64;')}`));
      assert.equal(hrefs, 'mailto:new@example.org');
    });
  });
}

/** Margins as themes of websites give them to headings and to the parts of an article. */
const hosts = {
  'of no style': '',
  'of large headings': 'h2 { margin: 4em 0 2em }',
  'of headings without margins': 'h2 { margin: 0 }',
  'of a block theme': 'main > * { margin-block: 24px } h2 { margin-block: 40px 20px }',
  'of spaced parts': '.hrd-text, section { margin: 30px 0 } p { margin: 0 0 1.5em }',
  'of a grid': 'main { display: grid; gap: 24px }',
  'of headings that reach upward, for links to them': 'h2 { margin-top: -80px; padding-top: 80px }',
  'of parts that are boxes': 'section { overflow: hidden } h2 { margin-top: 30px }',
  'with a frame around our text': '.hrd-text { padding: 10px; border: 1px solid }',
};

describe('a placeholder in a column of 640 pixels', () => {
  const screens: { theme: Record<string, string>; width: number; height: number }[] = [
    { theme: {}, width: 360, height: 640 },
    { theme: { theme: 'light' }, width: 1280, height: 720 },
  ];
  for (const [name, css] of Object.entries(hosts)) {
    for (const { theme, ...viewport } of isNightly ? screens : screens.slice(0, 1)) {
      it(`begins where its text began, on a page ${name}, ${viewport.width} pixels wide`, async () => {
        const rendered = prerender('hrd-contact-card', { lang: 'en', ...theme });
        const { page, messages } = await open(
          `<!doctype html><html lang="en"><title>A page</title>
            <meta name="viewport" content="width=device-width">
            <style>body { margin: 0 } main { max-width: 640px; margin: 0 auto; padding: 16px } ${css}</style>
            <script src="/dist/hrd.en.js" async></script>
            <main><h1>Help</h1><p>Words of the website.</p>${placeholderSnippet([rendered])}<p>What follows</p></main>
            <script>
              const topOf = () => document.querySelector('[data-hrd]').getBoundingClientRect().top;
              const before = topOf();
            </script>`,
          { viewport },
        );
        await page.locator('hrd-contact-card button').waitFor();
        assert.equal(await page.evaluate('topOf() - before'), 0);
        const total = await shiftOf(page);
        assert.ok(total <= 0.02, `layout shift ${total}`);
        assert.deepEqual(messages, []);
      });
    }
  }
});

describe('a page that arrives in pieces, with the script in its head,', () => {
  const head = `<!doctype html><html lang="en"><title>A page</title><script src="/dist/hrd.js"></script>`;

  /** Sends a page, and its rest once what came first was painted. */
  async function visitInPieces(first: string, rest: string) {
    const { origin, pages } = await server;
    const painted = whenPainted(pages);
    pages.set('/pieces', async (response) => {
      response.write(head + askWhenPainted + first);
      await painted;
      response.end(rest);
    });
    return visit(`${origin}/pieces`);
  }

  /** Notes what is seen of the card in each frame that is painted. */
  const watch = `<script>
    const seen = new Set();
    requestAnimationFrame(function look() {
      const card = document.querySelector('hrd-contact-card');
      const rendered = card?.shadowRoot.querySelector('h2');
      const text = card?.querySelector('h2');
      if (rendered) seen.add('words: ' + rendered.textContent);
      else if (text) seen.add(text.offsetHeight ? 'text' : 'nothing');
      requestAnimationFrame(look);
    });
  </script>`;
  const seenOn = async (page: Page) => {
    await page.locator('hrd-contact-card button').waitFor();
    return page.evaluate<string[]>('new Promise(requestAnimationFrame).then(() => [...seen])');
  };
  const textIn = (lang: string) =>
    print(plainText(prerender('hrd-contact-card', { lang }))) + '</hrd-contact-card>';

  it('shows no other language before its text has come', async () => {
    const { page } = await visitInPieces(`${watch}<hrd-contact-card>`, textIn('ar'));
    const words = (await seenOn(page)).filter((each) => each !== 'text');
    assert.deepEqual(words, [`words: ${ar.contact.heading}`]);
  });

  it('shows the text as far as it has come', async () => {
    const [start, rest] = textIn('en').split('</h2>');
    const { page } = await visitInPieces(`${watch}<hrd-contact-card>${start}`, `</h2>${rest}`);
    assert.deepEqual(await seenOn(page), ['text', `words: ${en.contact.heading}`]);
  });

  it('shows its words where the page ends behind the start tag', async () => {
    const { page } = await visitInPieces(`${watch}<hrd-contact-card>`, '');
    assert.deepEqual(await seenOn(page), [`words: ${en.contact.heading}`]);
  });
});

describe('a declarative shadow root', () => {
  for (const width of [320, 360, 768, 1280]) {
    it(`is as high as the element that the script draws, at ${width} pixels`, async () => {
      const elements = tags.map((tag) =>
        print([tagWithShadow(prerender(tag, { theme: 'light' }))]),
      );
      const { page } = await open(
        `<!doctype html><html lang="en"><title>A page</title>
        <meta name="viewport" content="width=device-width">
        <script src="/dist/hrd.en.js" async></script>${elements.join('')}
        <script>
          const heights = () => [...document.querySelectorAll('body > :not(script)')].map((each) => each.offsetHeight);
          const before = heights();
        </script>`,
        { viewport: { width, height: 800 } },
      );
      await page.locator('hrd-background [part=source-line]').waitFor();
      assert.deepEqual(await page.evaluate('heights()'), await page.evaluate('before'));
      assert.equal(await page.locator('button').count(), 2);
    });
  }
});
