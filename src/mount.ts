import type { LitElement } from 'lit';
import { warn, warnOfValue } from './warn.js';

/**
 * Puts elements where a page asks for them without their tag:
 *
 * - into a placeholder, whose plain text the element takes in:
 *   `<div data-hrd="contact-card" data-theme="light">plain text</div>`
 * - after a script: `<script src="hrd.en.js" data-hrd="contact-card"></script>`
 *
 * What is served already is read from the page, so that a second copy of the script file serves
 * nothing twice.
 */

const isScript = (place: Element) => place.localName === 'script';

const isServed = (place: Element, tag: string) =>
  (isScript(place) ? place.nextElementSibling : place.firstElementChild)?.localName === tag;

function serve(place: Element) {
  const name = place.getAttribute('data-hrd');
  const tag = `hrd-${name}`;
  const definition = customElements.get(tag) as typeof LitElement | undefined;
  if (!definition) {
    warnOfValue('HRD Widgets', 'data-hrd', name, 'a tag without its “hrd-”');
  } else if (place.closest('head')) {
    warn('HRD Widgets: a script with data-hrd places an element where it stands, not in <head>.');
  } else if (!isServed(place, tag)) {
    const element = document.createElement(tag);
    // None of the place's options but the attributes that the element knows.
    for (const attribute of ['lang', 'dir', ...definition.observedAttributes]) {
      const value = place.getAttribute(`data-${attribute}`);
      if (value != null) element.setAttribute(attribute, value);
    }
    if (isScript(place)) {
      place.after(element);
    } else {
      element.append(...place.childNodes);
      place.append(element);
    }
  }
}

const serveAll = (root: ParentNode, kind = '') =>
  root.querySelectorAll(`${kind}[data-hrd]`).forEach(serve);

/** Serves the places that the page has, and those that appear later. */
export function mount() {
  if (document.readyState !== 'loading') {
    serveAndWatch();
  } else {
    // Of a placeholder, part of the plain text may not have arrived yet; a script is whole.
    serveAll(document, 'script');
    document.addEventListener('DOMContentLoaded', serveAndWatch);
  }
}

function serveAndWatch() {
  serveAll(document);
  new MutationObserver((records) =>
    // Once for each parent, however many children it got.
    new Set(records.map(({ target }) => target as Element)).forEach((parent) => serveAll(parent)),
  ).observe(document, { childList: true, subtree: true });
}
