/** What is inside an element: our plain text, which the script replaces, and all else. */
import type { Content } from '../words/types.js';
import { monrovia } from '../words/contacts.js';
import { attribute, closest, contains, findAll, holds, matches, textOf } from './document.js';
import { tags } from './tags.js';
import { textMark } from './text-mark.js';
import { version } from './version.js';

/** By attribute and by class: a system that strips one of them leaves the other. */
export const ourText = `[${textMark}],.hrd-text`;

/** What takes in text: a placeholder or an element. */
export const textHosts = `[data-hrd],${tags.join()}`;

export const headings = 'h1,h2,h3,h4,h5,h6';
const notSeen = 'br,script,noscript,style,template,[hidden]';

/** Where a website puts its own words for the heading, and its own help. */
export const namedSlots = '[slot=heading],[slot=after]';

/** The website's own help, even where a system has stripped its `slot` attribute. */
export const ownHelp = '.hrd-help,[slot=after]';

/** The slots in reading order; `rest` is the part of our text that comes below the website's own help. */
export const textSlots = ['heading', '', 'after', 'rest'];

/** The content of an element or a placeholder, without its named slots. */
export interface Inside {
  /** Our plain texts, at any depth. */
  texts: readonly Element[];
  /** The children that are or contain them: editors put wrappers around our text. */
  ours: readonly Element[];
  /** All other visible children. */
  others: readonly Element[];
  hasLooseText: boolean;
}

export function lookInside(host: Element): Inside {
  const elements = [...host.children].filter(
    (each) => !matches(each, `${namedSlots},${notSeen}`) && !isBlank(each),
  );
  const texts = elements
    .flatMap((each) => (matches(each, ourText) ? each : findAll(each, ourText)))
    .filter((each) => closest(each, textHosts) === host);
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

/** Systems leave empty paragraphs behind. */
const isBlank = (element: Element) =>
  matches(element, 'p,div,span') && !textOf(element) && !findAll(element, ':not(br)').length;

/** Whether there is something to see that is not ours. */
const hasOthers = ({ others, hasLooseText }: Inside) => others.length > 0 || hasLooseText;

const slotOf = (element: Element) => attribute(element, 'slot') ?? '';

/** The slots for what is not ours: a website may have misspelt the name of one. */
export const slotsForOthers = ({ others, hasLooseText }: Inside) => [
  ...new Set([...(hasLooseText ? [''] : []), ...others.map(slotOf)]),
];

/** The slots for all, also for what has not come yet, in the order in which it is to be read. */
export const slotsForAll = ({ others }: Inside) => [
  ...new Set([...textSlots, ...others.map(slotOf)]),
];

export const isEmpty = ({ texts, others, hasLooseText }: Inside) =>
  !texts.length && !hasLooseText && !others.some(textOf);

/** Whether our text cannot be hidden without hiding something else, or is more than one. */
export function isMixed(content: Inside) {
  const { texts, ours } = content;
  const [first] = texts;
  const isAnother = (text: Element) =>
    attribute(text, textMark) !== attribute(first!, textMark) ||
    (attribute(text, 'lang') ?? attribute(first!, 'lang')) !== attribute(first!, 'lang');
  const isHidable = (each: Element) =>
    texts.includes(each) || (!hasOthers(content) && texts.some((text) => wrapsOnly(each, text)));
  return (
    texts.some((each) => isAnother(each) || findAll(each, ownHelp).length > 0) ||
    !ours.every(isHidable)
  );
}

const wrapsOnly = (element: Element, text: Element) =>
  textOf(element) === textOf(text) &&
  findAll(element, ':not(br)').every((each) => contains(each, text) || contains(text, each));

/** The language that the content is marked with, or ''. */
export function langOf({ texts, others }: Inside) {
  let element = texts[0] ?? others[0];
  while (element && !attribute(element, 'lang')) {
    // Only down to an only child: our text in any language has some words in English.
    const [child, another]: Element[] = findAll(element, ':scope > *');
    element = another || textOf(child ?? element) !== textOf(element) ? undefined : child;
  }
  return element ? attribute(element, 'lang')! : '';
}

/** The first heading of our text. */
export const headingOf = ({ texts: [text] }: Inside) => text && findAll(text, headings)[0];

/** Whether there is something that hardly belongs inside: the end tag may have been forgotten. */
export const isUnclosed = ({ others }: Inside) => {
  const notMeant = `${textHosts},${headings},header,nav,main,aside,footer`;
  return others.some((each) => holds(each, notMeant));
};

/** Whether somebody has changed our text since this version wrote it: translated it, say. */
export function isChanged(content: Inside, words: Content) {
  const heading = headingOf(content);
  if (!heading?.closest(`[${textMark}$=" ${version}"]`)) return false;
  const found = letters(textOf(heading));
  const parts: { heading?: string }[] = Object.values(words);
  return !parts.some((part) => part?.heading && found.includes(letters(part.heading)));
}

/** Whether our text shows a contact that the website set. */
export const isOfPartner = ({ texts }: Inside, { partnerContact }: Content) =>
  texts.some(
    (text) =>
      findAll(text, 'address').some(
        // An address that a system has hidden from robots has no at sign.
        (each) => textOf(each).includes('@') && textOf(each) !== monrovia.email,
      ) ||
      findAll(text, headings).some(
        (each) => letters(textOf(each)) === letters(partnerContact.heading),
      ),
  );

/** What systems leave alone: they change quotation marks and spaces, and add marks to headings. */
export const letters = (text: string) => text.replace(/\P{L}/gu, '');

/** The margin above our text in pixels, collapsed with those of its first descendants. */
export function spaceAbove(host: Element) {
  const margins = [0];
  for (let each = lookInside(host).texts[0]; each; each = each.firstElementChild!) {
    const { display, overflowY, marginTop, paddingTop, borderTopWidth } = getComputedStyle(each);
    margins.push(parseFloat(marginTop) || 0);
    const isOpen = display === 'block' && overflowY === 'visible';
    if (!isOpen || parseFloat(paddingTop) || parseFloat(borderTopWidth)) break;
  }
  return Math.max(...margins) + Math.min(...margins);
}
