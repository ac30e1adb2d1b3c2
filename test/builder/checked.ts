/** Lines as the builder writes them, and what the check knows of their words, for its tests. */
import type { Knowledge } from '../../builder/checker/knowledge.js';
import * as snippets from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import type { Tag } from '../../src/elements/tags.js';
import { version } from '../../src/elements/version.js';
import { print, type HtmlNode } from '../../src/static/html-tree.js';
import { shadowSnippet } from '../../src/static/shadow-root.js';
import { plainText, type Rendered } from '../../src/static/static-html.js';
import type { Case } from './checking.js';

type Attributes = Readonly<Record<string, string>>;

const drawn = new Map<string, string>();

/** What the same options draw is drawn once. */
export const knowledge: Knowledge = {
  version,
  integrity: {},
  today: '2026-11-28',
  htmlOf(tag, attributes) {
    const key = JSON.stringify([tag, attributes]);
    const html = drawn.get(key) ?? print(plainText(prerender(tag, { ...attributes })));
    drawn.set(key, html);
    return Promise.resolve(html);
  },
};

/** With the words that this version draws. */
export const withWords = (
  cases: readonly (readonly [seen: string, code: string, page: string])[],
) => cases.map(([seen, code, page]): Case => [seen, code, page, knowledge]);

type Write = (file: snippets.ScriptFile, elements: readonly Rendered[]) => string;

const forms = {
  tag: snippets.tagSnippet,
  paste: snippets.pasteSnippet,
  head: (file, elements) =>
    `${snippets.headSnippet(file)}\n${snippets.placeholderSnippet(elements)}`,
  shadow: (_, elements) => shadowSnippet(elements),
  plain: (_, elements) => snippets.plainSnippet(elements),
  blocks: (_, elements) => snippets.blocksSnippet(elements),
} satisfies Record<string, Write>;

export type Form = keyof typeof forms;
export const allForms = Object.keys(forms) as Form[];

/** The lines of one element, with the website's own help where it is given. */
export function lines(form: Form, tag: Tag, attributes: Attributes = {}, help?: HtmlNode[]) {
  const options = { lang: 'en', ...attributes };
  const file = { src: `/hrd/hrd.${options.lang.slice(0, 2)}.js` };
  return forms[form](file, [prerender(tag, options, help)]);
}

/** Without the script line, and without what stands around a tag. */
export const placeOf = (
  form: 'tag' | 'paste',
  tag: Tag,
  attributes?: Attributes,
  help?: HtmlNode[],
) =>
  lines(form, tag, attributes, help)
    .replace(/^<script.+\n(<div>\n\s*)?/, '')
    .replace(form === 'tag' ? /\n<\/div>$/ : /$^/, '');
