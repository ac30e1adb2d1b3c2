/** HTML as a tree, and how it is written. */

export interface HtmlElement {
  tag: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
}

export interface HtmlComment {
  comment: string;
}

/** A string is text, not yet escaped. */
export type HtmlNode = HtmlElement | HtmlComment | string;

export const element = (
  tag: string,
  attributes: Record<string, string> = {},
  children: HtmlNode[] = [],
): HtmlElement => ({ tag, attributes, children });

/** Tags that flow within a line of text. */
const inlineTags = ['a', 'bdi', 'cite', 'slot', 'span', 'strong', 'time', 'wbr'];

const voidTags = ['base', 'link', 'meta', 'wbr'];

export const isElement = (node: HtmlNode): node is HtmlElement =>
  typeof node === 'object' && 'tag' in node;

export const isInline = (node: HtmlNode) => !isElement(node) || inlineTags.includes(node.tag);

/**
 * Writes nodes with indentation. A paragraph stays on one line, because content management systems
 * turn a new line inside one into a line break.
 */
export function print(nodes: readonly HtmlNode[], indent = ''): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    // Other white space stays, such as the no-break spaces of French.
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');
    if (text) lines.push(indent + text);
    line = '';
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line += printInline(node);
    } else {
      endLine();
      lines.push(printBlock(node as HtmlElement, indent));
    }
  }
  endLine();
  return lines.join('\n');
}

const printInline = (node: HtmlNode): string => {
  if (typeof node === 'string') return escape(node);
  if (!isElement(node)) return `<!--${node.comment}-->`;
  if (voidTags.includes(node.tag)) return startTag(node);
  const inside = node.children.map(printInline).join('');
  return `${startTag(node)}${inside}</${node.tag}>`;
};

function printBlock(node: HtmlElement, indent: string) {
  const { tag, children } = node;
  const start = indent + startTag(node);
  if (voidTags.includes(tag)) return start;
  // As it is, whatever the indentation: a Content Security Policy may name its hash.
  if (tag === 'style') return `${start}${children.join('')}</style>`;
  if (children.every(isInline)) return `${start}${print(children)}</${tag}>`;
  return `${start}\n${print(children, indent + '  ')}\n${indent}</${tag}>`;
}

/** Well-formed XML too: templates of some systems must be. */
const startTag = ({ tag, attributes }: HtmlElement) => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${tag}${written.join('')}${voidTags.includes(tag) ? ' /' : ''}>`;
};

/** Invisible, and not allowed in XML, not even as references. */
const notInXml = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

const reference = (character: string) => `&#${character.charCodeAt(0)};`;

/**
 * Letters and signs of the Latin script beyond ASCII. References to them also work on a page that is not
 * UTF-8. A text in another script would be nothing but references.
 */
export const beyondAscii = /[\u00a0-\u036f\u1e00-\u1eff\u2000-\u214f]/g;

/**
 * Escapes what systems would change, too. Those that hide email addresses from robots look for the at
 * sign, and what they replace it with needs a script. Others read brackets and braces as commands
 * (WordPress's shortcodes, Jekyll's Liquid). And WordPress turns `--` into a dash, and the x of `2x4` into
 * a multiplication sign, even in an address.
 */
const escape = (text: string) =>
  text
    .replace(notInXml, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[@[{]|-(?=-)/g, reference)
    .replace(/(\d)x(?=\d)/g, '$1&#120;')
    .replace(beyondAscii, reference);

/** Whether WordPress would change a text, where somebody has undone the references. */
export const isChangeable = (text: string) => /--|\dx\d/.test(text);
