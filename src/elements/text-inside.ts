import { create } from './document.js';

/** What the outermost element of our plain text bears: the element that it is of, and the version. */
export const textMark = 'data-hrd-text';

/** What an element is called in a mark and in a placeholder: its tag without `hrd-`. */
export const nameOf = (tag: string) => tag.replace('hrd-', '');

/** Style sheets stay: those of browsers that cannot adopt any, and of browser extensions. */
const isStyle = (node: Node) => (node as Element).localName === 'style';

export function empty(root: HTMLElement | DocumentFragment) {
  for (const node of [...root.childNodes]) if (!isStyle(node)) root.removeChild(node);
}

export const holdsOnly = (root: HTMLElement | DocumentFragment, element?: Element | null) =>
  [...root.children].every((each) => each === element || isStyle(each)) &&
  element?.parentNode === root;

/** Shows what stands inside the element, in place of what could not be rendered. */
export function showTextInside(root: HTMLElement | DocumentFragment) {
  empty(root);
  for (const name of ['heading', '', 'after']) {
    root.appendChild(create('slot')).setAttribute('name', name);
  }
}
