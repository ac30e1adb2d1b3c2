/** What stands inside an element: our plain text, which the script replaces, and what else there is. */
import type { Content } from '../words/types.js';
import { attribute, closest, contains, findAll, matches, textOf } from './document.js';
import { tags } from './tags.js';
import { version } from './version.js';

/** What the outermost element of our plain text bears: the element that it is of, and the version. */
export const textMark = 'data-hrd-text';

/** What an element is called in a mark and in a placeholder: its tag without `hrd-`. */
export const nameOf = (tag: string) => tag.replace('hrd-', '');

/** By its class too: a system that takes one of them away leaves the other. */
export const ourText = `[${textMark}],.hrd-text`;

const places = `[data-hrd],${tags.join()}`;
const headings = 'h1,h2,h3,h4,h5,h6';

/** The parts of what stands inside an element or a placeholder, outside of named slots. */
export interface Inside {
  /** Our plain texts, however deep. */
  texts: readonly Element[];
  /** Those, with what editors have put around them. */
  ours: readonly Element[];
  /** What else can be seen. */
  others: readonly Element[];
  hasLooseText: boolean;
}

export function inside(host: Element): Inside {
  const elements = [...host.children].filter(
    (each) => !matches(each, '[slot],br,p:empty,script,style,template'),
  );
  const texts = elements
    .flatMap((each) => (matches(each, ourText) ? each : findAll(each, ourText)))
    .filter((each) => closest(each, places) === host);
  const isOurs = (each: Element) => texts.some((text) => contains(each, text));
  return {
    texts,
    ours: elements.filter(isOurs),
    others: elements.filter((each) => !isOurs(each)),
    hasLooseText: [...host.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && textOf(node),
    ),
  };
}

/** Whether there is something to see that is not ours. */
export const hasOthers = ({ others, hasLooseText }: Inside) => others.length > 0 || hasLooseText;

export const isEmpty = ({ texts, others, hasLooseText }: Inside) =>
  !texts.length && !hasLooseText && !others.some(textOf);

/** Whether our text cannot be hidden without hiding something else. */
export const isMixed = (inside: Inside) =>
  inside.ours.some((each) => {
    const isWrapped = inside.texts.some((text) => textOf(text) === textOf(each));
    return !inside.texts.includes(each) && (!isWrapped || hasOthers(inside));
  });

/** The language of what stands inside as it is marked, or ''. */
export function langOf({ texts, others }: Inside) {
  let element = texts[0] ?? others[0];
  while (element && !attribute(element, 'lang')) {
    // Not deeper than an only child: each language has some words in English.
    const [child, another]: Element[] = findAll(element, ':scope > *');
    element = another || textOf(child ?? element) !== textOf(element) ? undefined : child;
  }
  return element ? attribute(element, 'lang')! : '';
}

/** The first heading of our text. */
export const headingOf = ({ texts: [text] }: Inside) => text && findAll(text, headings)[0];

/** Whether it holds what is hardly meant for an element: its end tag may have been forgotten. */
export const isUnclosed = ({ others }: Inside) => {
  const notMeant = `${places},${headings},header,nav,main,aside,footer`;
  return others.some((each) => matches(each, notMeant) || findAll(each, notMeant).length);
};

/** Whether somebody has changed our text since this version wrote it: translated it, say. */
export function isChanged(inside: Inside, words: Content) {
  const heading = headingOf(inside);
  if (!heading?.closest(`[${textMark}$=" ${version}"]`)) return false;
  const found = letters(textOf(heading));
  const parts: { heading?: string }[] = Object.values(words);
  return !parts.some((part) => part?.heading && found.includes(letters(part.heading)));
}

/** What systems do not touch: they tidy up quotation marks and spaces, and add marks to headings. */
const letters = (text: string) => text.replace(/\P{L}/gu, '');

/**
 * Whether our text stands behind the paragraph around an element: the parser has closed the paragraph,
 * and the element with it, at the first block inside.
 */
export const isTextBehind = (host: Element) => {
  const next = host.closest('p')?.nextElementSibling;
  const ours = `[${textMark}^="${nameOf(host.localName)} "],.hrd-text:not([${textMark}])`;
  return Boolean(next && matches(next, ours));
};

/** The margin that a page gives our text, which reaches through what stands around it; in pixels. */
export function spaceAbove(host: Element) {
  let space = 0;
  for (let each = inside(host).texts[0]; each; each = each.firstElementChild!) {
    const { marginTop, paddingTop, borderTopWidth } = getComputedStyle(each);
    space = Math.max(space, parseFloat(marginTop) || 0);
    if (parseFloat(paddingTop) || parseFloat(borderTopWidth)) break;
  }
  return space;
}
