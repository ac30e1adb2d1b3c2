/** What stands around each element of a page, found in one walk: asking each element would take too long. */
import { attribute, classesOf, isTemplate, type Page, type PageElement } from './page.js';
import { tags } from '../../src/elements/tags.js';
import { textMark } from '../../src/elements/text-mark.js';

/** The nearest of each around an element. */
export interface Around {
  lang?: string | undefined;
  dir?: string | undefined;
  /** A tag or placeholder of ours. */
  place?: PageElement | undefined;
  /** A plain text of ours. */
  text?: PageElement | undefined;
  /** The website's own help, or its words for the heading. */
  ownWords?: PageElement | undefined;
  /** A shadow root that is written in the page. */
  shadow?: PageElement | undefined;
  paragraph?: PageElement | undefined;
  link?: PageElement | undefined;
  /** What hides or breaks what stands in it. */
  cover?: PageElement | undefined;
}

const nothing: Around = {};

export function aroundEach({ elements }: Page): ReadonlyMap<PageElement, Around> {
  const around = new Map<PageElement, Around>();
  const within = new Map<PageElement['parentNode'], Around>();
  for (const element of elements) {
    const outside = within.get(element.parentNode) ?? nothing;
    around.set(element, outside);
    // A template has its content aside.
    within.set(isTemplate(element) ? element.content : element, insideOf(element, outside));
  }
  return around;
}

/** What stands around the children of an element. */
export function insideOf(element: PageElement, outside: Around): Around {
  const lang = attribute(element, 'lang');
  const dir = attribute(element, 'dir');
  return {
    ...outside,
    ...(lang !== undefined && { lang }),
    ...(dir && { dir: dir.toLowerCase() }),
    ...(isPlace(element, outside) && { place: element }),
    ...(isText(element) && { text: element }),
    ...(isOwnWords(element) && { ownWords: element }),
    ...(isShadow(element) && { shadow: element }),
    ...(element.tagName === 'p' && { paragraph: element }),
    ...(element.tagName === 'a' && { link: element }),
    ...(isCover(element) && { cover: element }),
  };
}

export const isTag = ({ tagName }: PageElement) => (tags as readonly string[]).includes(tagName);

/** Of which element it is to be, as far as it is one of ours. */
export const tagOfPlaceholder = (element: PageElement) =>
  tags.find((tag) => tag === `hrd-${attribute(element, 'data-hrd')}`);

export const isPlaceholder = (element: PageElement) =>
  !isTag(element) && element.tagName !== 'script' && tagOfPlaceholder(element) !== undefined;

/** The element that the script has put into a placeholder is no place of its own. */
export const isFilling = (element: PageElement, { place }: Around) =>
  place !== undefined && isPlaceholder(place) && tagOfPlaceholder(place) === element.tagName;

export const isPlace = (element: PageElement, around: Around) =>
  isPlaceholder(element) || (isTag(element) && !isFilling(element, around));

/** By its class too: a system that takes one of them away leaves the other. */
export const isText = (element: PageElement) =>
  attribute(element, textMark) !== undefined || classesOf(element).includes('hrd-text');

export const isOwnWords = (element: PageElement) =>
  ['after', 'heading'].includes(attribute(element, 'slot') ?? '') ||
  classesOf(element).includes('hrd-help');

export const isShadow = (element: PageElement) =>
  element.tagName === 'template' && attribute(element, 'shadowrootmode') !== undefined;

const covers = ['button', 'math', 'select', 'svg'];

export const isCover = (element: PageElement) =>
  covers.includes(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  (element.tagName === 'details' && attribute(element, 'open') === undefined);
