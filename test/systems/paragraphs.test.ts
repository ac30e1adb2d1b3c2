/** What visitors read where a system puts pasted lines into paragraphs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import {
  headSnippet,
  pasteSnippet,
  placeholderSnippet,
  plainSnippet,
  tagSnippet,
  type ScriptFile,
} from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { print } from '../../src/static/html-tree.js';
import { languageOf, tagWithText, type Rendered } from '../../src/static/static-html.js';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import { html, useBrowser, useServer } from '../support/visit.js';
import { paragraphMakers } from './paragraph-makers.js';

declare const wordsOf: (node: Node) => string;

const visit = useBrowser();
const server = useServer();

const wordsOfSource = readFileSync('test/support/words-of.js', 'utf8');
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

const scriptFile = (lang: string): ScriptFile => ({
  src: `/dist/hrd.${lang}.js`,
  integrity: integrity[`hrd.${lang}.js`],
});

interface Lines {
  pasted: string;
  head?: string;
  /** Whether a script makes an element of them. */
  isDrawn: boolean;
}

/** What the builder writes for a page, by the systems that it recommends it for. */
const ways: Record<string, (file: ScriptFile, guide: Rendered[]) => Lines> = {
  'placeholder, script and text: WordPress, Drupal': (file, guide) => ({
    pasted: pasteSnippet(file, guide),
    isDrawn: true,
  }),
  'placeholder, and the script in the head: WordPress, as an author': (file, guide) => ({
    pasted: placeholderSnippet(guide),
    head: headSnippet(file),
    isDrawn: true,
  }),
  'tag in a block, script and text: pages made by hand': (file, guide) => ({
    pasted: tagSnippet(file, guide),
    isDrawn: true,
  }),
  'plain HTML: Squarespace, any other system': (_, guide) => ({
    pasted: plainSnippet(guide),
    isDrawn: false,
  }),
};

const contacts = {
  'Monrovia’s contact': {},
  'another embassy’s contact': {
    embassy: 'U.S. Embassy Exampleville',
    country: 'Exampleland',
    email: 'name@example.org',
    source: 'https://example.org/a?b=1&c=2',
    published: '2024-03-05',
  },
};

/**
 * A column as block themes of WordPress make it, of everything that is a block in it.
 * https://github.com/WordPress/WordPress/blob/6.1/wp-includes/class-wp-theme-json.php
 */
const column = `<style>main > :where(*) { max-inline-size: 30rem; margin-inline: auto; }</style>`;

/** Opens a page with the lines in its column, between paragraphs of its own. */
async function open(lines: string, { head = '', javaScriptEnabled = true }) {
  const { origin, pages } = await server;
  const page = html(`<main><p>Before.</p>${lines}<p>After.</p></main>`, column + head);
  pages.set('/page', (response) => response.end(page));
  return visit(`${origin}/page`, { javaScriptEnabled });
}

/** Everything that the column says, without spaces. */
async function wordsIn(page: Page) {
  // Not as an element: a page without scripts would not run it.
  await page.evaluate(wordsOfSource);
  return page.locator('main').evaluate((main) => wordsOf(main));
}

/** What the column says if all of the guide is there once. */
function wordsOnce(guide: Rendered[]) {
  const { document } = parseHTML(`<main>Before.${plainSnippet(guide)}After.</main>`);
  return document.documentElement.textContent.replace(/\s/g, '');
}

/** That a visitor reads the guide once, all of it, with the right address. */
async function assertReadsOnce(page: Page, guide: Rendered[], email: string) {
  assert.equal(await wordsIn(page), wordsOnce(guide));
  const links = await page
    .locator('main a[href^="mailto:"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  assert.deepEqual([...new Set(links)], [`mailto:${email}`]);
  if (email !== monrovia.email) {
    assert.ok(!(await page.content()).toLowerCase().includes(monrovia.email.toLowerCase()));
  }
}

/** That a heading is as wide as the page's own paragraph, and stands at the same place. */
async function assertInColumn(page: Page, heading: string) {
  const [paragraph, ours] = await Promise.all(
    ['main > p:text("Before.")', heading].map((each) => page.locator(each).first().boundingBox()),
  );
  assert.deepEqual([ours!.x, ours!.width], [paragraph!.x, paragraph!.width]);
}

/** The language and the direction that an element's words are marked with. */
const markedIn = (page: Page) =>
  page.locator('main hrd-guide').evaluate(({ shadowRoot }) => {
    const { lang, dir } = shadowRoot!.querySelector<HTMLElement>('[lang]')!;
    return { lang, dir };
  });

it('a tag without a block around it leaves the column while no script has defined it', async () => {
  const guide = print([tagWithText(prerender('hrd-guide', { lang: 'en' }))]);
  const { page } = await open(guide, { javaScriptEnabled: false });
  await assert.rejects(assertInColumn(page, '.hrd-text h2'), assert.AssertionError);
});

for (const [name, { skip, publish }] of Object.entries(paragraphMakers)) {
  describe(name, { skip }, () => {
    for (const [way, linesOf] of Object.entries(ways)) {
      for (const lang of ['en', 'ar', 'fr']) {
        for (const [whose, contact] of Object.entries(contacts)) {
          it(`keeps the guide whole: ${way}; ${lang}, ${whose}`, async () => {
            const guide = [prerender('hrd-guide', { lang, ...contact })];
            const { pasted, isDrawn, head } = linesOf(scriptFile(lang), guide);
            const published = publish(pasted);
            const email = 'email' in contact ? contact.email : monrovia.email;

            const { page } = await open(published, { head, javaScriptEnabled: false });
            await assertReadsOnce(page, guide, email);
            await assertInColumn(page, '.hrd-text h2');
            const text = page.locator('.hrd-text');
            const { lang: marked, dir } = languageOf(guide[0]!);
            assert.equal(await text.getAttribute('lang'), marked);
            assert.equal(await text.getAttribute('dir'), dir);

            if (!isDrawn) return;
            const { page: drawn, messages } = await open(published, { head });
            await drawn.locator('hrd-guide [part=base]').waitFor();
            await assertReadsOnce(drawn, guide, email);
            await assertInColumn(drawn, 'hrd-guide [part=heading]');
            assert.deepEqual(await markedIn(drawn), { lang: marked, dir });
            assert.equal(await drawn.locator('.hrd-text').isVisible(), false);
            assert.deepEqual(messages, []);
          });
        }
      }
    }

    it('puts the text out of a tag without a block around it, where the script leaves it alone', async () => {
      const guide = prerender('hrd-guide', { lang: 'en' });
      const published = publish(`${headSnippet(scriptFile('en'))}\n${print([tagWithText(guide)])}`);
      const { page } = await open(published, {});
      await page.evaluate(() => customElements.whenDefined('hrd-guide'));
      assert.equal(await page.locator('hrd-guide .hrd-text').count(), 0);
      assert.ok(await page.locator('.hrd-text').isVisible());
      const quotation = en.definition.quotation.replace(/\s/g, '');
      assert.equal((await wordsIn(page)).split(quotation).length - 1, 1);
    });
  });
}
