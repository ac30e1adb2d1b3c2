/**
 * The content of a shadow root without its `<style>` elements, which Lit adds where style sheets cannot
 * be adopted, and browser extensions add anywhere.
 */
import type { CSSResult } from 'lit';
import { create } from './document.js';
import { textSlots } from './text-inside.js';

type Root = HTMLElement | DocumentFragment;

const isStyle = (node: Node) => (node as Element).localName === 'style';

export function empty(root: Root) {
  for (const node of [...root.childNodes]) if (!isStyle(node)) root.removeChild(node);
}

export const elementsIn = (root: Root) => [...root.children].filter((each) => !isStyle(each));

export function holdsOnly(root: Root, elements: readonly Element[]) {
  const held = elementsIn(root);
  return (
    held.length > 0 &&
    held.length === elements.length &&
    held.every((each, index) => each === elements[index])
  );
}

/** Shows the content inside the element as long as nothing has been, or can be, rendered. */
export function showTextInside(root: Root) {
  empty(root);
  for (const name of textSlots) {
    root.appendChild(create('slot')).setAttribute('name', name);
  }
}

/** Adopts style sheets made for the document that the shadow root is in now. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]) {
  try {
    const view = root.ownerDocument.defaultView as Window & typeof globalThis;
    root.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  } catch {
    // It reads well without style sheets too.
  }
}
