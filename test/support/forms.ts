/** What the builder writes for a page, in each form. */
import {
  fileFromNetwork,
  frameSnippet,
  headSnippet,
  pasteSnippet,
  plainSnippet,
  tagSnippet,
} from '../../builder/snippets.js';
import type { HtmlNode } from '../../src/static/html-tree.js';
import { pageStyle } from '../../scripts/page-style.js';
import { prerender } from '../../scripts/prerender.js';
import { shadowSnippet } from '../../src/static/shadow-root.js';
import { aloneOnPage, standalonePage } from '../../src/static/standalone-page.js';

export const networkFile = fileFromNetwork('hrd.en.js', '1.2.3', 'sha384-2x4--x');

/** Those with the text in them, and those that have the address of something else. */
export function formsOf(tag: string, attributes: Record<string, string>, help?: HtmlNode[]) {
  const elements = [prerender(tag, attributes, help)];
  const page = prerender(tag, aloneOnPage(attributes), help);
  return {
    withText: {
      'placeholder, script and text': pasteSnippet(networkFile, elements),
      'tag, script and text': tagSnippet(networkFile, elements),
      'plain HTML': plainSnippet(elements),
      'declarative shadow root': shadowSnippet(elements),
      'page of its own': standalonePage(page, pageStyle),
    },
    withoutText: {
      'script in the head': headSnippet(networkFile),
      frame: frameSnippet([page], [3000]),
    },
  };
}
