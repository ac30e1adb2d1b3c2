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
