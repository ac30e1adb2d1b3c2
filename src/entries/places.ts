/**
 * Puts elements where a page asks for them without their tag:
 *
 * - into a placeholder, whose plain text the element takes in, also text that comes later:
 *   `<div data-hrd="contact-card" data-hrd-theme="light">plain text</div>`
 * - after a script: `<script src="hrd.en.js" data-hrd="contact-card"></script>`
 */
import type { LitElement } from 'lit';
import { contactFields } from '../elements/contact-rules.js';
import {
  attribute,
  closest,
  contains,
  create,
  findAll,
  fromDocument,
  holds,
  matches,
  realDocument,
  setAttribute,
} from '../elements/document.js';
import { tags } from '../elements/tags.js';
import { lookInside, namedSlots, ownHelp } from '../elements/text-inside.js';
import { nameOf } from '../elements/text-mark.js';
import { warn, warnOfValue } from '../elements/warn.js';

export const inDocument = (selector: string) =>
  fromDocument('querySelectorAll').call(realDocument(), selector);

export const isLoading = () => fromDocument('readyState') === 'loading';

/** Selects all places: placeholders and scripts. */
export const places = `[data-hrd]${tags.map((tag) => `:not(${tag})`).join('')}`;

/** Places seen before: a script places only one element, and no warning is logged twice. */
const known = new WeakSet<Element>();

/** A contact's attributes as somebody may write them by mistake. */
const misnamedContact = contactFields.flatMap((field) => [field, `data-${field}`]);

/** The script that placed an element. */
const scriptOf = new WeakMap<Element, Element>();

/** Puts an element at a place, unless it has one already. May be called again. */
export function fillPlace(place: Element) {
  const tag = tagOf(place);
  const isDefined = customElements.get(tag);
  const isScript = place.localName === 'script';
  const misnamed = misnamedContact.find((name) => place.hasAttribute(name));
  const isHead = isInHead(place);
  // If a page is the script alone, as in a frame, the parser puts it into a head, before an empty body.
  if (isHead && isLoading()) return;
  const isNew = !known.has(place);
  known.add(place);
  if (!isNew && (isScript || !isDefined || misnamed)) return;
  const near = elementsAt(place);
  const found = near.find((each) => isOf(place, each));
  if (!isDefined) {
    warnOfValue('HRD Widgets', 'data-hrd', nameOf(tag), 'a tag without hrd-');
  } else if (isHead && near.length && !found) {
    warn('HRD Widgets: a script with data-hrd cannot place an element in <head>.');
  } else if (misnamed) {
    // Ignored, it would show Monrovia's address in place of another embassy's.
    warn(`HRD Widgets: a placeholder has no "${misnamed}", its options begin with data-hrd-.`);
  } else if (!isScript || !isFilledByTwin(place, tag)) {
    put(found ?? create(tag), place);
  }
}

/** Gives an element the options and the text of its place, and puts it there if it is new. */
function put(element: Element, place: Element) {
  // Chosen before one is given: a contact has several.
  const given = optionsOf(element.localName).filter(
    (name) => optionOf(place, name) != null && mayTake(element, name),
  );
  for (const name of given) element.setAttribute(name, optionOf(place, name)!);
  const isScript = place.localName === 'script';
  if (isScript) scriptOf.set(element, place);
  else element.append(...taken(place, element));
  if (element.parentNode) return;
  if (isInHead(place)) fromDocument('body').append(element);
  else place[isScript ? 'after' : 'prepend'](element);
}

/** A page that was copied, cached or saved brings the element along with its place. */
function elementsAt(place: Element) {
  if (isInHead(place)) {
    return [...fromDocument('body').children].filter((each) => !scriptOf.has(each));
  }
  if (place.localName === 'script') return [past(place, 'nextElementSibling')];
  return findAll(place, tagOf(place)).filter(
    (each) => closest(each, `${places},${ownHelp}`) === place,
  );
}

const tagOf = (place: Element) => `hrd-${place.getAttribute('data-hrd')}`;

const isInHead = (place: Element) => closest(place, 'head');

/** What is beside a script, past copies of it. */
function past(script: Element, direction: 'nextElementSibling' | 'previousElementSibling') {
  let beside = script[direction];
  while (beside && matches(beside, 'script[data-hrd]')) beside = beside[direction];
  return beside;
}

/** The options of a place: no others than the attributes of its element. */
const optionsOf = (tag: string) => [
  'lang',
  'dir',
  ...(customElements.get(tag) as typeof LitElement).observedAttributes,
];

const optionOf = (place: Element, name: string) => place.getAttribute(`data-hrd-${name}`);

/** Whether an element is the one that a place asks for. */
const isOf = (place: Element, element: Element | null): element is Element =>
  element?.localName === tagOf(place) &&
  // What follows a script may as well be the website's own, and show another embassy.
  (place.localName !== 'script' ||
    optionsOf(element.localName).every(
      (name) => element.getAttribute(name) === optionOf(place, name),
    ));

const paired = new WeakSet<Element>();

/** Consent managers set a script aside, run a copy of it, and leave both: that is one place. */
function isFilledByTwin(script: Element, tag: string) {
  const twin = [...inDocument('script[data-hrd]')].find(
    (each) =>
      !paired.has(each) &&
      !isInHead(each) &&
      // Shown twice does less harm than shown where nobody sees it.
      each.parentElement!.getClientRects().length &&
      isSetAside(each) !== isSetAside(script) &&
      tagOf(each) === tag &&
      optionsOf(tag).every((name) => optionOf(each, name) === optionOf(script, name)),
  );
  if (!twin) return false;
  paired.add(twin).add(script);
  const isFilled = known.has(twin);
  known.add(twin);
  return isFilled;
}

const isSetAside = (script: Element) =>
  script.hasAttribute('nomodule') ||
  !/^(module|(text|application)\/(java|ecma)script)?$/i.test(attribute(script, 'type') ?? '');

const contact: readonly string[] = contactFields;

/** Whether an element has no value for an option yet: a contact is never made of parts of two. */
const mayTake = (element: Element, option: string) =>
  (contact.includes(option) ? contact : [option]).every((name) => !element.hasAttribute(name));

/** What an element takes from its placeholder. All else stays: an iframe that is moved loads again. */
function taken(place: Element, element: Element) {
  const { ours, others } = lookInside(place);
  const children = [...place.children].filter((each) => !contains(each, element));
  const [start, end] = [ours[0]!, ours[ours.length - 1]!].map((each) => children.indexOf(each));
  let isBelowHelp = false;
  // A sanitizer may have stripped the `slot` attributes, and an editor added wrappers.
  for (const [index, child] of children.entries()) {
    const isBetween = index > start! && index < end!;
    const isHelp = others.includes(child) && (isBetween || holds(child, ownHelp));
    if (isHelp) setAttribute(child, 'slot', 'after');
    if (isBelowHelp && ours.includes(child)) setAttribute(child, 'slot', 'rest');
    isBelowHelp ||= matches(child, '[slot=after]');
  }
  return children.filter((each) => ours.includes(each) || matches(each, namedSlots));
}

/** A saved page has the element after its script already: once that is parsed, ours goes. */
export function keepSaved(element: Element) {
  if (scriptOf.has(element)) return;
  const before = past(element, 'previousElementSibling');
  const script = before && scriptOf.get(before);
  if (script && isOf(script, element)) before.remove();
}
