/** A page as it was written: its elements, with their places in the source. */
import { defaultTreeAdapter, Parser, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';
import { otherKind } from './other-files.js';

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export interface Page {
  /** Without a byte order mark. */
  text: string;
  hasByteOrderMark: boolean;
  /** What it is in place of a page: it is not read then. */
  otherKind?: string | undefined;
  /** All elements in the order of the source, also those inside of templates. */
  elements: readonly PageElement[];
  comments: readonly DefaultTreeAdapterTypes.CommentNode[];
  textNodes: readonly TextNode[];
  /** What the parser repaired. */
  errors: readonly ParserError[];
  /** Whether it is a whole page, not only some lines of one. */
  isWhole: boolean;
  /** Whether it is too large or too deep to be read to its end: then nothing of it is told. */
  isCut: boolean;
}

/** Between two pieces it is asked whether to go on. */
const pieceLength = 65_536;

/** Far more than a page that anybody reads; each rule walks over all of them. */
const mostElements = 500_000;

/** Browsers nest no deeper than some hundreds, and a parser takes longer with each. */
const mostOpen = 5000;

/** More errors tell nothing new. */
const mostErrors = 10_000;

/** A million elements, each inside the last, would take the parser hours: it stops before. */
export function readPage(given: string, isOver: () => boolean = () => false): Page {
  // The parser would take it for the first word of the body.
  const text = given.replace(/^\uFEFF/, '');
  const kind = otherKind(text);
  const parsed = parsePage(kind ? '' : text, isOver);
  return { ...parsed, text, otherKind: kind, hasByteOrderMark: text !== given };
}

function parsePage(text: string, isOver: () => boolean) {
  const errors: ParserError[] = [];
  let made = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...given) => {
    made++;
    return defaultTreeAdapter.createElement(...given);
  };
  const parser = new Parser({
    sourceCodeLocationInfo: true,
    treeAdapter: { ...defaultTreeAdapter, createElement },
    onParseError: (error) => errors.length < mostErrors && errors.push(error),
  });
  let at = 0;
  let isCut = false;
  while (at < text.length && !isCut) {
    parser.tokenizer.write(text.slice(at, (at += pieceLength)), false);
    isCut = isOver() || made > mostElements || parser.openElements.stackTop > mostOpen;
  }
  if (isCut) return { ...nothing, isCut };
  parser.tokenizer.write('', true);
  const nodes = nodesIn(parser.document);
  const elements = nodes.filter(isElement);
  return {
    elements,
    comments: nodes.filter((node) => 'data' in node),
    textNodes: nodes.filter((node) => 'value' in node),
    errors,
    isWhole:
      nodes.some(({ nodeName }) => nodeName === '#documentType') ||
      elements.some(
        ({ tagName, sourceCodeLocation }) =>
          ['html', 'head', 'body'].includes(tagName) && sourceCodeLocation,
      ),
    isCut,
  };
}

const nothing = { elements: [], comments: [], textNodes: [], errors: [], isWhole: false };

/**
 * All nodes in the order of the source, without what is in elements to be left out. Deep trees overflow
 * the stack of a function that calls itself.
 */
export function nodesIn(
  root: ParentNode,
  isLeftOut: (each: PageElement) => boolean = () => false,
): PageNode[] {
  const nodes: PageNode[] = [];
  const left: PageNode[] = [...childrenOf(root)].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if (!isElement(node)) {
      nodes.push(node);
      continue;
    }
    if (isLeftOut(node)) continue;
    nodes.push(node);
    const children = childrenOf(node);
    for (let index = children.length; index--;) left.push(children[index]!);
  }
  return nodes;
}

export const isTemplate = (node: ParentNode): node is DefaultTreeAdapterTypes.Template =>
  'content' in node;

const childrenOf = (node: ParentNode): readonly PageNode[] =>
  isTemplate(node) ? node.content.childNodes : node.childNodes;

export const isElement = (node: ParentNode | PageNode): node is PageElement => 'attrs' in node;

export const attribute = ({ attrs }: PageElement, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

export const classesOf = (element: PageElement) =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);

/** What stands in an element, without scripts and styles. */
export const textOf = (element: ParentNode): string =>
  nodesIn(element)
    .map((node) =>
      'value' in node && !['script', 'style'].includes(node.parentNode?.nodeName ?? '')
        ? node.value
        : '',
    )
    .join('');

function* ancestorsOf(node: PageNode): Generator<PageElement> {
  for (let each = node.parentNode; each && isElement(each); each = each.parentNode) yield each;
}

/** The element itself, or the nearest around it that is such a one. */
export function closest(element: PageElement, isSuch: (each: PageElement) => boolean) {
  if (isSuch(element)) return element;
  for (const each of ancestorsOf(element)) if (isSuch(each)) return each;
  return undefined;
}

export const elementsIn = (element: PageElement) => nodesIn(element).filter(isElement);

/**
 * For each element, and each template's content, the nearest element around it, itself included, that
 * is such a one. One walk for all: asking each for its ancestors takes too long in deep trees.
 */
export function nearest(
  elements: readonly PageElement[],
  isSuch: (each: PageElement) => boolean,
): ReadonlyMap<ParentNode, PageElement> {
  const found = new Map<ParentNode, PageElement>();
  for (const each of elements) {
    const own = isSuch(each) ? each : each.parentNode && found.get(each.parentNode);
    if (!own) continue;
    found.set(each, own);
    if (isTemplate(each)) found.set(each.content, own);
  }
  return found;
}

/** Whether all of it stands in such a template: browsers show nothing of that. */
export const isInertTemplate = (element: PageElement) =>
  element.tagName === 'template' && attribute(element, 'shadowrootmode') === undefined;
