import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { parseHTML } from 'linkedom';
import '../src/elements/index.ts';
import '../src/entries/languages/all.ts';
import { element, print, type HtmlNode } from '../src/static/html-tree.ts';
import type { Rendered } from '../src/static/static-html.ts';

/** Renders an element as a server does. */
export function prerender(
  tag: string,
  attributes: Record<string, string>,
  added?: HtmlNode[],
): Rendered {
  const host = print([element(tag, attributes)]);
  const rendering = collectResultSync(render(html`${unsafeStatic(host)}`));
  const shadow = parseHTML(rendering).document.querySelector('template');
  if (!shadow) throw Error(`src/elements/index.ts does not export the class of ${tag}`);
  const base = shadow.content.querySelector('[part=base]')!;
  // A server cannot know that a slot is filled.
  if (added) base.querySelector('[part=after]')!.removeAttribute('hidden');
  return { tag, attributes, base, added };
}
