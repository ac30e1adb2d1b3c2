/** A page for each way to give the words to visitors whose browser runs no scripts. */
import assert from 'node:assert/strict';
import { frameSnippet, pageName, placeholderSnippet, plainSnippet } from '../../demo/snippets.js';
import { headSnippet, shadowSnippet, tagSnippet } from '../../demo/snippets.js';
import { pageStyle } from '../../scripts/page-style.js';
import { prerender } from '../../scripts/prerender.js';
import { en } from '../../src/content/en.js';
import { aloneOnPage, standalonePage } from '../../src/standalone-page.js';
import { saidWithoutScript } from './said.js';
import { html, scriptOnDisk } from './visit.js';

const guide = [prerender('hrd-guide', { lang: 'en' })];
const pages = [prerender('hrd-guide', aloneOnPage({ lang: 'en' }))];
const file = { src: scriptOnDisk('hrd.en.js') };

/** A page that says whether scripts run. */
const page = (body: string, head?: string) =>
  html(`<noscript>No scripts here.</noscript>${body}`, head);

/** The page that `frame` shows. */
export const framed = { name: pageName(pages[0]!), html: standalonePage(pages[0]!, pageStyle) };

export const ways = {
  'tag, script and text': page(tagSnippet(file, guide)),
  'plain HTML': page(plainSnippet(guide)),
  'declarative shadow root': page(shadowSnippet(guide)),
  'placeholder, and the script in the head': page(placeholderSnippet(guide), headSnippet(file)),
  'page in a frame': page(frameSnippet(pages, [3000])),
};

/** The guide's words, each of them, and none twice. */
export function assertSaysAll(text: string) {
  assert.match(text, /No scripts here/);
  for (const sentence of saidWithoutScript('hrd-guide')) {
    assert.ok(text.includes(sentence), sentence);
  }
  assert.equal(text.split(en.definition.quotation).length, 2, 'once');
  // Nothing that only a script can do, and no label of what is not there.
  for (const words of [en.contact.copy, en.added]) assert.ok(!text.includes(words), words);
}

/** Runs in a page: all text that can be seen, also in open shadow roots, as one line. */
export function visibleText() {
  const { body } = document;
  const drawn = [...body.querySelectorAll('*')].map(
    ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.base')!.innerText ?? '',
  );
  return [body.innerText, ...drawn].join(' ').replace(/\s+/g, ' ');
}
