/** The words alone, for places that take no HTML. */
import { isElement, isInline, type HtmlElement, type HtmlNode } from '../src/static/html-tree.js';
import { plainText, type Rendered } from '../src/static/static-html.js';

/** Paragraphs with an empty line between them; the items of a list are lines with a hyphen. */
export const wordsSnippet = (elements: readonly Rendered[]) =>
  elements.flatMap(plainText).flatMap(paragraphs).join('\n\n');

function paragraphs(node: HtmlNode): string[] {
  if (!isElement(node)) return [];
  const { tag, children } = node;
  if (tag === 'ul') return [children.map((item) => `- ${wordsOf(item)}`).join('\n')];
  if (!children.every(isInline)) return children.flatMap(paragraphs);
  return [wordsOf(node)].filter(Boolean);
}

const wordsOf = (node: HtmlNode) => textOf(node).replace(/\s+/g, ' ').trim();

function textOf(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (!isElement(node)) return '';
  const text = node.children.map(textOf).join('');
  return node.tag === 'a' ? withAddress(text, node) : text;
}

/** Where a link is only words, its address is written out. */
function withAddress(text: string, { attributes: { href = '' } }: HtmlElement) {
  if (href.startsWith('tel:')) return text;
  const address = href.startsWith('mailto:') ? decodeURIComponent(href.slice(7)) : href;
  return text.includes(address) ? text : `${text} (${address})`;
}
