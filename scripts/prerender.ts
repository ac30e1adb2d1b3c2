import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { parseHTML } from 'linkedom';
import '../src/elements/index.ts';
import { match } from '../src/elements/languages.ts';
import '../src/entries/languages/all.ts';
import { element, print, type HtmlNode } from '../src/static/html-tree.ts';
import type { Rendered } from '../src/static/static-html.ts';

/** What a server with Lit's own rendering sends for some HTML. */
export const renderOnServer = (html: string) =>
  collectResultSync(render(staticHtml`${unsafeStatic(html)}`));

/** An element with its declarative shadow root, parsed. */
export function prerender(
  tag: string,
  attributes: Record<string, string>,
  added?: HtmlNode[],
): Rendered {
  const rendering = renderOnServer(print([element(tag, attributes)]));
  const shadow = parseHTML(rendering).document.querySelector('template');
  if (!shadow) throw Error(`src/elements/index.ts does not export the class of ${tag}`);
  const base = shadow.content.querySelector('[part=base]')!;
  // As in a browser, which knows whether a slot is filled, and can copy.
  base.querySelector('[part=after]')!.toggleAttribute('hidden', !added);
  base.querySelector('button')?.removeAttribute('hidden');
  const { pageTitle } = match(attributes.lang ?? '')!;
  return { tag, attributes, base, pageTitle, added };
}
