/** A page for each way to give the words to visitors whose browser runs no scripts. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  frameSnippet,
  headSnippet,
  pageName,
  placeholderSnippet,
  plainSnippet,
  tagSnippet,
} from '../../builder/snippets.js';
import { pageStyle } from '../../scripts/page-style.js';
import { prerender, renderOnServer } from '../../scripts/prerender.js';
import { languages } from '../../src/entries/languages/all.js';
import { en } from '../../src/words/en.js';
import type { Content } from '../../src/words/types.js';
import { shadowSnippet } from '../../src/static/shadow-root.js';
import { aloneOnPage, standalonePage } from '../../src/static/standalone-page.js';
import { saidWithoutScript } from './said.js';
import { html, scriptOnDisk } from './visit.js';

/** A page that says whether scripts run. */
const page = (body: string, head?: string) =>
  html(`<noscript>No scripts here.</noscript>${body}`, head);

/** The ways in a language; and the page that the frame among them shows. */
function waysIn({ lang }: Content) {
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

/** A page that a driver opened, with the frames in it. */
interface Opened {
  frames(): { evaluate(read: () => string): Promise<string> }[];
}

/** In each way, the guide says all of it. Default: every way in every language. */
export function proveWays(
  writePage: (html: string, name?: string) => string,
  open: (address: string) => Promise<Opened>,
  isPlayed: (words: Content, way: string) => boolean = () => true,
) {
  for (const words of languages) {
    const { framed, ways } = waysIn(words);
    for (const [way, html] of Object.entries(ways)) {
      if (!isPlayed(words, way)) continue;
      it(`the guide says all of it: ${words.lang}, ${way}`, async () => {
        writePage(framed.html, framed.name);
        const page = await open(writePage(html));
        const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(visibleText)));
        assertSaysAll(texts.join(' '), words);
      });
    }
  }
}

/**
 * A server with Lit's own rendering does not know what fills a slot, nor whether scripts will run.
 *
 * @param seesSlots - Whether the browser knows `:has()` in `:host()`; Chromium does not.
 */
export function proveServerRendering(
  writePage: (html: string) => string,
  open: (address: string) => Promise<Opened>,
  seesSlots: boolean,
) {
  const seenOf = async (inside: string) => {
    const card = `<hrd-contact-card lang="en">${inside}</hrd-contact-card>`;
    const [frame] = (await open(writePage(page(renderOnServer(card))))).frames();
    return frame!.evaluate(visibleText);
  };

  it('what Lit rendered on a server shows the website’s own help, and no button that does nothing', async () => {
    const seen = await seenOf('<p slot="after">Our office is on Sample Street.</p>');
    assert.match(seen, /Our office is on Sample Street/);
    assert.ok(seen.includes(en.added));
    assert.ok(seen.includes(en.contact.write));
    assert.ok(!seen.includes(en.contact.copy));
  });

  if (!seesSlots) return;
  it('what Lit rendered on a server has no heading over help that is not there', async () => {
    const seen = await seenOf('');
    assert.ok(seen.includes(en.contact.heading));
    assert.ok(!seen.includes(en.added));
  });
}

/** The guide's words, each of them, and none twice. */
function assertSaysAll(text: string, words: Content) {
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
    ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.base')?.innerText ?? '',
  );
  return [body.innerText, ...drawn].join(' ').replace(/\s+/g, ' ');
}
