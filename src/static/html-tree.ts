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
    // Other white space, such as French has inside a line, stays.
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

const startTag = ({ tag, attributes }: HtmlElement) => {
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escape(value).replace(/"/g, '&quot;')}"` : ` ${name}`,
  );
  return `<${tag}${written.join('')}>`;
};

/**
 * The at sign too: systems that hide e-mail addresses from robots look for it, and what they put in
 * its place needs a script.
 */
const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/@/g, '&#64;');
