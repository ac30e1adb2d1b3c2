/** A page for each way to give the words to visitors whose browser runs no scripts. */
import assert from 'node:assert/strict';
import { frameSnippet, pageName, placeholderSnippet, plainSnippet } from '../../demo/snippets.js';
import { headSnippet, shadowSnippet, tagSnippet } from '../../demo/snippets.js';
import { pageStyle } from '../../scripts/page-style.js';
import { prerender } from '../../scripts/prerender.js';
import type { Content } from '../../src/content/types.js';
import { aloneOnPage, standalonePage } from '../../src/standalone-page.js';
import { saidWithoutScript } from './said.js';
import { html, scriptOnDisk } from './visit.js';

/** A page that says whether scripts run. */
const page = (body: string, head?: string) =>
  html(`<noscript>No scripts here.</noscript>${body}`, head);

/** The ways in a language; and the page that the frame among them shows. */
export function waysIn({ lang }: Content) {
  const guide = [prerender('hrd-guide', { lang })];
  const pages = [prerender('hrd-guide', aloneOnPage({ lang }))];
  const file = { src: scriptOnDisk(`hrd.${lang}.js`) };
  return {
    framed: { name: pageName(pages[0]!), html: standalonePage(pages[0]!, pageStyle) },
    ways: {
      'tag, script and text': page(tagSnippet(file, guide)),
      'plain HTML': page(plainSnippet(guide)),
      'declarative shadow root': page(shadowSnippet(guide)),
      'placeholder, and the script in the head': page(placeholderSnippet(guide), headSnippet(file)),
      'page in a frame': page(frameSnippet(pages, [3000])),
    },
  };
}

/** The guide's words, each of them, and none twice. */
export function assertSaysAll(text: string, words: Content) {
  assert.match(text, /No scripts here/);
  for (const sentence of saidWithoutScript('hrd-guide', words)) {
    assert.ok(text.includes(sentence), sentence);
  }
  assert.equal(text.split(words.definition.quotation).length, 2, 'once');
  // Nothing that only a script can do, and no label of what is not there.
  for (const label of [words.contact.copy, words.added]) assert.ok(!text.includes(label), label);
}

/** Runs in a page: all text that can be seen, also in open shadow roots, as one line. */
export function visibleText() {
  const { body } = document;
  const drawn = [...body.querySelectorAll('*')].map(
    ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.base')!.innerText ?? '',
  );
  return [body.innerText, ...drawn].join(' ').replace(/\s+/g, ' ');
}
