/** What the modules of the builder share to read and make its page. */

export const find = <T extends HTMLElement = HTMLElement>(id: string) =>
  document.getElementById(id) as T;

export type Attributes = Record<string, string | boolean>;

/** Creates an element with attributes; `true` sets one without a value, `false` none. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children);
  return node;
}

/** A text whose web addresses are links. */
export const withLinks = (text: string): (Node | string)[] =>
  text
    .split(/(https:\/\/[^\s,]+[^\s,.;:)])/)
    .map((part, index) =>
      index % 2 ? create('a', { href: part, rel: 'noopener noreferrer' }, part) : part,
    );

/** The form with everything that is chosen. */
export const form = find<HTMLFormElement>('choices');

export const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement;

/** The values that are ticked, in the order of the page. */
export const ticked = (name: string) =>
  [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)].map(
    ({ value }) => value,
  );

let timer: ReturnType<typeof setTimeout> | undefined;

/** Speaks a message. The region is empty for a moment, or the same message would not be spoken again. */
export function say(message: string) {
  const region = find('said');
  region.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => (region.textContent = message), 100);
}
