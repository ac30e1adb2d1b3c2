import { create } from './document.js';

/** Empties a shadow root, but for the style sheets of browsers that cannot adopt any. */
export function empty(root: HTMLElement | DocumentFragment) {
  for (const node of [...root.childNodes]) {
    if ((node as Element).localName !== 'style') root.removeChild(node);
  }
}

/** Shows what stands inside the element, in place of what could not be rendered. */
export function showTextInside(root: HTMLElement | DocumentFragment) {
  empty(root);
  for (const name of ['heading', '', 'after']) {
    root.appendChild(create('slot')).setAttribute('name', name);
  }
}
