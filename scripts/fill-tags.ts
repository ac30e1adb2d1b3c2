import { parseHTML } from 'linkedom';
import { ownHelp } from '../builder/own-help.ts';
import { print, type HtmlElement } from '../src/static/html-tree.ts';
import type { Rendered } from '../src/static/static-html.ts';
import { prerender } from './prerender.ts';

/** Writes what needs no script into our tags on a page. */
export const fillTags = (page: string, form: (rendered: Rendered) => HtmlElement) =>
  page.replace(/^( *)<(hrd-[a-z-]+)[^>]*>[^]*?<\/\2>/gm, (markup, indent: string, tag: string) => {
    const host = parseHTML(markup).document.querySelector(tag)!;
    const attributes = Object.fromEntries(
      [...host.attributes].map(({ name, value }) => [name, value]),
    );
    const lines = [...host.querySelectorAll('[slot=after] p')].map(
      ({ textContent }) => textContent,
    );
    return print([form(prerender(tag, attributes, ownHelp(lines)))], indent);
  });
