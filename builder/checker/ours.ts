/** What of ours stands on a page: script lines, tags, placeholders, and texts without either. */
import { tags, type Tag } from '../../src/elements/tags.js';
import {
  ancestorsOf,
  attribute,
  classesOf,
  closest,
  elementsIn,
  isInertTemplate,
  nearest,
  type Page,
  type PageElement,
} from './page.js';
import { scriptLine, type ScriptLine } from './script-line.js';

export type { ScriptLine };

/** Where an element of ours is, or is to be put. */
export interface Place {
  node: PageElement;
  form: 'tag' | 'placeholder';
  tag: Tag;
  /** By the names of the element's attributes. */
  options: Readonly<Record<string, string>>;
  /** Our plain texts in it, which may be one in two parts. */
  texts: readonly PageElement[];
  /** Whether the script has put the element into the placeholder: the page was saved after that. */
  isFilled: boolean;
}

export interface Ours {
  scripts: readonly ScriptLine[];
  places: readonly Place[];
  /** Plain texts that stand by themselves. */
  texts: readonly PageElement[];
}

export function oursOn(page: Page): Ours {
  const inert = nearest(page.elements, isInertTemplate);
  const elements = page.elements.filter((each) => !inert.has(each));
  return {
    scripts: elements.flatMap((node) => scriptLine(node) ?? []),
    places: elements.filter(isPlace).map(placeFrom),
    texts: elements.filter((each) => isText(each) && !closest(each, isPlace)),
  };
}

export const isTag = ({ tagName }: PageElement) => (tags as readonly string[]).includes(tagName);

export const isPlaceholder = (element: PageElement) =>
  !isTag(element) && element.tagName !== 'script' && attribute(element, 'data-hrd') !== undefined;

/** The element that the script has put into a placeholder is no place of its own. */
const isPlace = (element: PageElement) =>
  isPlaceholder(element) || (isTag(element) && ![...ancestorsOf(element)].some(isPlaceholder));

/** By its class too: a system that takes one of them away leaves the other. */
export const isText = (element: PageElement) =>
  attribute(element, 'data-hrd-text') !== undefined || classesOf(element).includes('hrd-text');

function placeFrom(node: PageElement): Place {
  const inside = elementsIn(node);
  const isOfTag = isTag(node);
  return {
    node,
    form: isOfTag ? 'tag' : 'placeholder',
    tag: (isOfTag ? node.tagName : `hrd-${attribute(node, 'data-hrd')}`) as Tag,
    options: isOfTag ? optionsWith('', node) : optionsWith('data-hrd-', node),
    texts: inside.filter((each) => isText(each) && closest(each, isPlace) === node),
    isFilled: !isOfTag && inside.some(isTag),
  };
}

const optionsWith = (prefix: string, { attrs }: PageElement) =>
  Object.fromEntries(
    attrs
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [name.slice(prefix.length), value]),
  );
