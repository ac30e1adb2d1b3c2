import type { LitElement } from 'lit';
import { contactFields } from '../elements/contact-rules.js';
import {
  addEventListener,
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
import { inside, namedSlots, ownHelp } from '../elements/text-inside.js';
import { warn, warnOfValue } from '../elements/warn.js';

/**
 * Puts elements where a page asks for them without their tag:
 *
 * - into a placeholder, whose plain text the element takes in, also text that comes later:
 *   `<div data-hrd="contact-card" data-hrd-theme="light">plain text</div>`
 * - after a script: `<script src="hrd.en.js" data-hrd="contact-card"></script>`
 */

const places = `[data-hrd]${tags.map((tag) => `:not(${tag})`).join('')}`;

/** Places looked at before: a script places one element, and nothing is warned of twice. */
const known = new WeakSet<Element>();

function serve(place: Element) {
  const name = place.getAttribute('data-hrd');
  const tag = `hrd-${name}`;
  const definition = customElements.get(tag) as typeof LitElement | undefined;
  const isScript = place.localName === 'script';
  const oldOption = contactFields.find((field) => place.hasAttribute(`data-${field}`));
  const isNew = !known.has(place);
  known.add(place);
  if (!isNew && (isScript || !definition || oldOption)) return;
  if (!definition) {
    warnOfValue('HRD Widgets', 'data-hrd', name, 'a tag without hrd-');
  } else if (place.closest('head')) {
    warn('HRD Widgets: a script with data-hrd cannot place an element in <head>.');
  } else if (oldOption) {
    // Unread, it would show Monrovia's address in place of another embassy's.
    warn(`HRD Widgets: data-${oldOption} is data-hrd-${oldOption} now. The text stays.`);
  } else {
    // None of the place's options but those that are attributes of the element.
    const { observedAttributes } = definition;
    const options = ['lang', 'dir', ...observedAttributes];
    const optionOf = (name: string) => place.getAttribute(`data-hrd-${name}`);
    // A page that was copied, cached or saved brings the element along with its place. What follows
    // a script may as well be the website's own, and show another embassy.
    const isOurs = (each: Element | null) =>
      each?.localName === tag &&
      (!isScript || options.every((name) => each.getAttribute(name) === optionOf(name)));
    const near = isScript
      ? [place.nextElementSibling]
      : findAll(place, tag).filter((each) => closest(each, `${places},${ownHelp}`) === place);
    const element = near.find(isOurs) ?? create(tag);
    // Chosen before one is given: a contact has several.
    const given = options.filter((name) => optionOf(name) != null && mayTake(element, name));
    for (const name of given) element.setAttribute(name, optionOf(name)!);
    if (!isScript) {
      element.append(...taken(place).filter((each) => !contains(each, element)));
    }
    if (!element.parentNode) place[isScript ? 'after' : 'prepend'](element);
  }
}

const contact: readonly string[] = contactFields;

/** Of two contacts, none is made of parts of both. */
const mayTake = (element: Element, option: string) =>
  (contact.includes(option) ? contact : [option]).every((name) => !element.hasAttribute(name));

/** What an element takes from its placeholder. All else stays: a frame that is moved loads again. */
function taken(place: Element) {
  const { ours, others } = inside(place);
  const children = [...place.children];
  const [start, end] = [ours[0]!, ours[ours.length - 1]!].map((each) => children.indexOf(each));
  let isBelowHelp = false;
  // A sanitizer may have taken the names of the slots away, and an editor put something around.
  for (const [index, child] of children.entries()) {
    const isBetween = index > start! && index < end!;
    const isHelp = others.includes(child) && (isBetween || holds(child, ownHelp));
    if (isHelp) setAttribute(child, 'slot', 'after');
    if (isBelowHelp && ours.includes(child)) setAttribute(child, 'slot', 'rest');
    isBelowHelp ||= matches(child, '[slot=after]');
  }
  return children.filter((each) => ours.includes(each) || matches(each, namedSlots));
}

// Not by its class: what was made in a frame has that of the frame.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Serves those of the nodes that are places. */
function serveAll(nodes: Iterable<Node>) {
  for (const node of nodes) {
    try {
      if (isElement(node) && matches(node, places)) serve(node);
    } catch (error) {
      warn('HRD Widgets:', error);
    }
  }
}

const inDocument = (selector: string) =>
  fromDocument('querySelectorAll').call(realDocument(), selector);

/** Serves the places that the page has, and those that appear later. */
export function mount() {
  if (fromDocument('readyState') !== 'loading') {
    serveAndWatch();
  } else {
    // Of a placeholder, part of the plain text may not have arrived yet; a script is whole.
    serveAll(inDocument('script'));
    addEventListener.call(realDocument(), 'DOMContentLoaded', serveAndWatch);
  }
}

function serveAndWatch() {
  serveAll(inDocument(places));
  // What the page takes away stays away, so only what was added counts.
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        serveAll([target, node]);
        if (isElement(node)) serveAll(findAll(node, places));
      }
    }
  }).observe(realDocument(), { childList: true, subtree: true });
}
