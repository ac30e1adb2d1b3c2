/**
 * What an element shows, as HTML that needs no script. The walk reads a live shadow root and a
 * parsed rendering of a server alike; what is not on its lists does not pass.
 */
import { nameOf, textMark } from '../elements/text-mark.js';
import { version } from '../elements/version.js';
import { withEmailOff } from './email-off.js';
import {
  element,
  isElement as isHtmlElement,
  isInline,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.js';

/**
 * What becomes of a tag in plain HTML; '' keeps only what is inside. The tags are those that WordPress
 * lets every author save. No `<details>`: a closed one prints nothing where no script runs.
 */
const plainTags: Record<string, string> = {
  a: 'a',
  address: 'address',
  bdi: 'span',
  blockquote: 'blockquote',
  cite: 'cite',
  details: '',
  div: 'div',
  h2: 'h2',
  li: 'li',
  // The timeline: numbers beside its years would be noise.
  ol: 'ul',
  p: 'p',
  section: 'section',
  slot: '',
  span: 'span',
  strong: 'strong',
  summary: 'strong',
  time: '',
  ul: 'ul',
};

/**
 * The classes of the plain HTML, for the website's own style sheet, by class or part of the element. Not
 * "contact": reading views take that word as a sign of content that can be left out.
 */
const plainClasses: Record<string, string> = {
  after: 'hrd-after',
  contact: 'hrd-address',
  quotation: 'hrd-quotation',
  'source-line': 'hrd-source',
  timeline: 'hrd-timeline',
  ways: 'hrd-ways',
};

/** Marks the place of the website's own help until the text is split there. */
const placeOfHelp: HtmlNode = { comment: 'own help' };

/**
 * The plain HTML of what an element rendered. The website's own help splits the text in two, so that it
 * is read where the element shows it, and is not hidden with the text.
 *
 * @param tag - The element's tag.
 * @param base - The rendered part `base`.
 * @param added - What the website put into the slot `after`.
 */
export function plainHtml(tag: string, base: Element, added: HtmlNode[] = []): HtmlElement[] {
  const [content] = [...base.children].flatMap(plain) as [HtmlElement];
  const marks = { class: 'hrd-text', [textMark]: `${nameOf(tag)} ${version}` };
  const text = (children: HtmlNode[], slot: Record<string, string> = {}) =>
    element('div', { ...marks, ...content.attributes, ...slot }, children);
  const [above, below] = splitAtHelp(content.children);
  if (!below) return [text(above)];
  const help = element('div', { class: 'hrd-help', slot: 'after' }, added);
  return [text(above), help, text(below, { slot: 'rest' })];
}

/** The nodes above and below the place of the website's own help, each in a copy of its ancestors. */
function splitAtHelp(nodes: HtmlNode[]): [above: HtmlNode[], below?: HtmlNode[]] {
  for (const [index, node] of nodes.entries()) {
    const children = isHtmlElement(node) ? node.children : [];
    const [above, below] = node === placeOfHelp ? [[], []] : splitAtHelp(children);
    if (!below) continue;
    const part = (some: HtmlNode[]) =>
      isHtmlElement(node) && !some.every(isBlank) ? [{ ...node, children: some }] : [];
    return [
      [...nodes.slice(0, index), ...part(above)],
      [...part(below), ...nodes.slice(index + 1)],
    ];
  }
  return [nodes];
}

function plain(node: Node): HtmlNode[] {
  if (isText(node)) return [node.nodeValue!];
  if (!isElement(node) || node.hasAttribute('hidden')) return [];
  const name = node.localName;
  if (name === 'slot' && node.getAttribute('name') === 'after') return [placeOfHelp];
  if (!(name in plainTags)) return [];
  const children = childrenOf(node).flatMap(plain);
  if (children.every(isBlank)) return [];
  const attributes = plainAttributesOf(node);
  const tag = name === 'h2' ? `h${node.getAttribute('aria-level')}` : plainTags[name]!;
  const saysNothing = tag === 'div' && !Object.keys(attributes).length;
  if (!tag || saysNothing) return children;
  return withEmailOff(element(tag, attributes, inParagraphs(children)));
}

/** Inline content beside blocks becomes a paragraph: else WordPress's automatic ones break it. */
function inParagraphs(nodes: HtmlNode[]) {
  if (nodes.every(isInline)) return nodes;
  const blocks: HtmlNode[] = [];
  let paragraph: HtmlElement | undefined;
  for (const node of nodes) {
    if (!isInline(node)) {
      blocks.push(node);
      paragraph = undefined;
    } else if (paragraph) {
      paragraph.children.push(node);
    } else if (!isBlank(node)) {
      paragraph = element('p', {}, [node]);
      blocks.push(paragraph);
    }
  }
  return blocks;
}

function plainAttributesOf(node: Element) {
  const attributes = pick(node, ['lang', 'dir', 'cite', 'href', 'rel']);
  for (const name of [...node.classList, node.getAttribute('part')]) {
    if (name && name in plainClasses) attributes.class = plainClasses[name]!;
  }
  // Page translators know the class too.
  if (node.getAttribute('translate') === 'no') attributes.class = 'notranslate';
  // As `<bdi>` has it by default.
  if (node.localName === 'bdi') attributes.dir = 'auto';
  return attributes;
}

const shadowTags = [...Object.keys(plainTags), 'button', 'wbr'];

const shadowAttributes = [
  ...['class', 'part', 'name', 'lang', 'dir', 'role', 'aria-level', 'cite', 'datetime', 'type'],
  ...['href', 'rel', 'referrerpolicy', 'translate', 'id', 'aria-describedby', 'aria-hidden'],
];

/** The same tree with its slots, for a declarative shadow root. */
export function shadowHtml(node: Node): HtmlNode[] {
  if (isText(node)) return [node.nodeValue!];
  if (!isElement(node)) return [];
  // The slot for the website's own help stays, for whoever puts some into the file by hand.
  if (node.hasAttribute('hidden')) return [...node.querySelectorAll('slot')].flatMap(shadowHtml);
  if (!shadowTags.includes(node.localName)) return [];
  const name = node.localName;
  const attributes = pick(node, shadowAttributes);
  if (name in unscripted) attributes[unscripted[name]!] = '';
  return withEmailOff(element(name, attributes, childrenOf(node).flatMap(shadowHtml)));
}

/** Without a script, a button does nothing, and a closed `<details>` prints nothing. */
const unscripted: Record<string, string> = { button: 'hidden', details: 'open' };

const isText = (node: Node) => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const childrenOf = (node: Node) => [...node.childNodes];
const isBlank = (node: HtmlNode) => typeof node === 'string' && !node.trim();

const pick = (node: Element, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names
      .filter((name) => node.hasAttribute(name))
      .map((name) => [name, node.getAttribute(name)!.trim()]),
  );
