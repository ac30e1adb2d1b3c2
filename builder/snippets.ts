/** What the builder writes: pure functions from what was chosen to the lines to copy. */
import { nameOf } from '../src/elements/text-mark.js';
import { element, isElement, isInline, print, type HtmlNode } from '../src/static/html-tree.js';
import {
  headingOf,
  languageOf,
  plainText,
  tagWithText,
  type Rendered,
} from '../src/static/static-html.js';
import { component, type FrameworkId } from './components.js';
import { flags } from './options.js';

export interface ScriptFile {
  src: string;
  /** Absent where the page is opened from disk: browsers then refuse a file with it. */
  integrity?: string | undefined;
}

/** What an element shows, without the words: the plugin has them. */
export type Unrendered = Pick<Rendered, 'tag' | 'attributes' | 'added'>;

/** The smallest file with these languages. */
export const scriptName = (languages: readonly string[]) =>
  languages.length === 1 ? `hrd.${languages[0]}.js` : 'hrd.js';

/** One exact version, whose content the browser checks. */
export const fileFromNetwork = (
  name: string,
  version: string,
  integrity: string | undefined,
): ScriptFile => ({
  src: `https://cdn.jsdelivr.net/npm/hrd-widgets@${version}/dist/${name}`,
  integrity,
});

/**
 * The script file, and the tags with their text, for a page written by hand. A tag is no block to
 * browsers that do not know it, and to what makes paragraphs, so a block stands around.
 */
export const tagSnippet = (file: ScriptFile, elements: readonly Rendered[]) =>
  print([script(file), element('div', {}, elements.map(tagWithText))]);

export const plainSnippet = (elements: readonly Rendered[]) => print(elements.flatMap(plainText));

/**
 * The same for systems that remove what groups blocks, and so what says which language they have: each
 * block says it itself.
 */
export const blocksSnippet = (elements: readonly Rendered[]) =>
  print(elements.flatMap(plainText).flatMap((node) => asBlocks(node)));

/** The script file, once for the whole website. */
export const headSnippet = (file: ScriptFile) => print([script(file)]);

/** The placeholders with their text, for a page whose head has the script. */
export const placeholderSnippet = (elements: readonly Rendered[]) =>
  print(elements.map(placeholder));

/** The script file, and the placeholders with their text, in one piece to paste. */
export const pasteSnippet = (file: ScriptFile, elements: readonly Rendered[]) =>
  print([script(file), ...elements.map(placeholder)]);

/**
 * The orders to the WordPress plugin. Each is closed: WordPress takes one that stays open to enclose
 * all up to the next end, with what stands between. Each stands in a paragraph of its own, which
 * WordPress takes away again.
 */
export const shortcodeSnippet = (elements: readonly Unrendered[]) =>
  elements.map(shortcode).join('\n\n');

/** What the package is installed by: its name once it is published, until then its archive. */
export const installSnippet = (version: string, isPublished: boolean) =>
  `npm install ${isPublished ? `hrd-widgets@${version}` : `./hrd-widgets-${version}.tgz`}`;

/** The plain text inside is for pages that a server renders. */
export const componentSnippet = (framework: FrameworkId, elements: readonly Rendered[]) =>
  component(framework, elements.map(tagWithText));

/** It stands in the visitors' histories, and gives nothing away. */
export const pageName = ({ attributes: { lang } }: Rendered, index = 0) =>
  ['contacts', lang !== 'en' && lang, index > 0 && index + 1, 'html'].filter(Boolean).join('.');

/** What the frame of a page has, here and on the website. */
export const frameAttributes = (page: Rendered, height: number) => ({
  title: headingOf(page),
  lang: languageOf(page).lang,
  // Attributes, old as they are: a Content Security Policy may forbid a style.
  width: '100%',
  height: String(height),
});

export const frameSnippet = (pages: readonly Rendered[], heights: readonly number[]) =>
  print(
    pages.map((page, index) =>
      element('iframe', {
        src: pageName(page, index),
        ...frameAttributes(page, heights[index]!),
        frameborder: '0',
      }),
    ),
  );

/** The line for the head, where only the theme's PHP can put it there. */
export const wordpressSnippet = (file: ScriptFile) => `add_action( 'wp_head', function () {
  echo '${headSnippet(file).replace(/['\\]/g, '\\$&')}';
} );`;

const script = ({ src, integrity }: ScriptFile) =>
  element('script', {
    src,
    ...(integrity && { integrity, crossorigin: 'anonymous' }),
    async: '',
  });

function placeholder(rendered: Rendered) {
  const { tag, attributes } = rendered;
  const options = Object.entries(attributes).map(([name, value]) => [`data-hrd-${name}`, value]);
  const data = { 'data-hrd': nameOf(tag), ...Object.fromEntries(options) };
  return element('div', data, plainText(rendered));
}

function shortcode({ tag, attributes, added }: Unrendered) {
  const options = Object.entries({ element: nameOf(tag), ...attributes }).map(
    ([name, value]) => ` ${name}="${flags.includes(name) ? 'true' : inShortcode(value)}"`,
  );
  const start = `[hrd_widgets${options.join('')}`;
  return added ? `${start}]\n${print(added)}\n[/hrd_widgets]` : `${start} /]`;
}

/**
 * Quotation marks and brackets end a shortcode, and WordPress's visual editor makes them of references:
 * hence codes, which WordPress itself reads. It takes no tag that stays open: hence references in codes,
 * which the plugin reads, and so a code for what only looks like a reference.
 */
const inShortcode = (value: string) =>
  value
    .replace(/["[\]>\\]/g, code)
    .replace(/&(?=#?\w+;)/g, `${code('&')}amp;`)
    .replace(/</g, `${code('&')}lt;`);

const code = (character: string) => `\\x${character.charCodeAt(0).toString(16)}`;

const groups = ['div', 'section', 'address'];

function asBlocks(node: HtmlNode, around: Record<string, string> = {}): HtmlNode[] {
  if (!isElement(node)) return [node];
  const { tag, children } = node;
  const attributes = { ...node.attributes };
  // A direction that is found out is none that they know.
  if (attributes.dir === 'auto') attributes.dir = isRightToLeft(node) ? 'rtl' : 'ltr';
  const { lang, dir } = attributes;
  const marks = { ...around, ...(lang && { lang }), ...(dir && { dir }) };
  if (groups.includes(tag)) return children.flatMap((child) => asBlocks(child, marks));
  const inside = children.flatMap((child) => asBlocks(child));
  // Of the tags inside a line that such systems keep, the one that says least of what has a language.
  if (tag === 'span') return lang || dir ? [element('cite', marks, inside)] : inside;
  return [element(tag, isInline(node) ? attributes : { ...around, ...attributes }, inside)];
}

const isRightToLeft = (node: HtmlNode) =>
  /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(wordsOf(node));

const wordsOf = (node: HtmlNode): string =>
  typeof node === 'string' ? node : isElement(node) ? node.children.map(wordsOf).join('') : '';
