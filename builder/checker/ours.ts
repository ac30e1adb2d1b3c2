/** What of ours stands on a page: script lines, tags, placeholders, and texts without either. */
import type { Tag } from '../../src/elements/tags.js';
import {
  aroundEach,
  insideOf,
  isFilling,
  isOwnWords,
  isPlace,
  isShadow,
  isTag,
  isText,
  tagOfPlaceholder,
  type Around,
} from './around.js';
import {
  attribute,
  elementsIn,
  isInertTemplate,
  nearest,
  type Page,
  type PageElement,
} from './page.js';
import { scriptLine, type ScriptLine } from './script-line.js';
import { unmarkedIn } from './unmarked.js';

/** Where an element of ours is, or is to be put. */
export interface Place {
  node: PageElement;
  form: 'tag' | 'placeholder';
  tag: Tag;
  /** By the names of the element's attributes. */
  options: Readonly<Record<string, string>>;
  /** Our plain texts in it, which may be one in two parts. */
  texts: PageElement[];
  /** Whether the script has put the element into the placeholder: the page was saved after that. */
  isFilled: boolean;
  /** The declarative shadow root of a tag. */
  shadow?: PageElement | undefined;
  /** Whether anything is to be read in it. */
  hasWords: boolean;
  /** The first thing in it that is hardly meant for it: its end tag may be missing. */
  stranger?: PageElement | undefined;
  around: Around;
}

/** A plain text that stands by itself. */
export interface LooseText {
  node: PageElement;
  /** Itself; where a system has taken away what groups its blocks, these. */
  nodes: readonly PageElement[];
  around: Around;
}

export interface Ours {
  scripts: readonly ScriptLine[];
  places: readonly Place[];
  texts: readonly LooseText[];
  /** What looks like a tag or placeholder of ours, but has no name of an element. */
  misnamed: readonly PageElement[];
  /** Whether there are more of them than are looked at. */
  hasMore: boolean;
}

/** A page with more is none that anybody means, and each takes its time. */
export const most = 30;

export function oursOn(page: Page): Ours {
  const inert = nearest(page.elements, isInertTemplate);
  const elements = page.elements.filter((each) => !inert.has(each));
  const around = aroundEach(page);
  const places = new Map<PageElement, Place>();
  const texts: LooseText[] = [];
  for (const node of elements) {
    const outside = around.get(node)!;
    const outer = outside.place && places.get(outside.place);
    if (isPlace(node, outside)) places.set(node, placeFrom(node, outside));
    else if (isText(node) && !outside.text && !outer)
      texts.push({ node, nodes: [node], around: outside });
    if (outer) fill(outer, node, outside);
    const { place } = insideOf(node, outside);
    if (place && holdsWords(node)) places.get(place)!.hasWords = true;
  }
  for (const nodes of unmarkedIn(elements, around)) {
    texts.push({ node: nodes[0]!, nodes, around: around.get(nodes[0]!)! });
  }
  const misnamed = elements.filter(isMisnamed);
  return {
    scripts: elements.flatMap((node) => scriptLine(node) ?? []),
    places: [...places.values()].slice(0, most),
    texts: texts.slice(0, most),
    misnamed: misnamed.slice(0, most),
    hasMore: [places.size, texts.length, misnamed.length].some((count) => count > most),
  };
}

/** Tells a place of an element that stands in it. */
function fill(place: Place, node: PageElement, { text, ownWords, shadow }: Around) {
  const isOfPlace = !text && !ownWords && !shadow;
  if (isFilling(node, { place: place.node })) place.isFilled = true;
  else if (isShadow(node) && !shadow && !isDrawn(node)) place.shadow ??= node;
  else if (isText(node) && isOfPlace) place.texts.push(node);
  else if (isStranger(node) && isOfPlace) place.stranger ??= node;
}

/** Chromium saves what the script has drawn too, without the style. */
const isDrawn = (shadow: PageElement) => {
  const inside = elementsIn(shadow);
  return inside.length > 0 && !inside.some(({ tagName }) => tagName === 'style');
};

const strangers = /^(header|nav|main|aside|footer|h[1-6])$/;

const isStranger = (node: PageElement) =>
  !isOwnWords(node) && (isPlace(node, {}) || strangers.test(node.tagName));

const unseen = ['script', 'style', 'noscript'];

const holdsWords = ({ tagName, childNodes }: PageElement) =>
  !unseen.includes(tagName) && childNodes.some((node) => 'value' in node && node.value.trim());

/** Hand-written tags and placeholders have slips; files and classes of others may begin alike. */
const isMisnamed = (node: PageElement) =>
  (/^hrd-/.test(node.tagName) && !isTag(node)) ||
  (attribute(node, 'data-hrd') !== undefined && !tagOfPlaceholder(node));

function placeFrom(node: PageElement, around: Around): Place {
  const isOfTag = isTag(node);
  return {
    node,
    form: isOfTag ? 'tag' : 'placeholder',
    tag: isOfTag ? (node.tagName as Tag) : tagOfPlaceholder(node)!,
    options: isOfTag ? optionsWith('', node) : optionsWith('data-hrd-', node),
    texts: [],
    isFilled: false,
    hasWords: false,
    around,
  };
}

const optionsWith = (prefix: string, { attrs }: PageElement) =>
  Object.fromEntries(
    attrs
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [name.slice(prefix.length), value]),
  );
