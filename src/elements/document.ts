/** The browser's own members of documents and nodes, whatever a page has put in their place. */

/**
 * The document itself: micro front-ends and web archives run a script with a stand-in for it, which the
 * browser's own methods do not accept.
 */
export const realDocument = (): Document => document.documentElement?.ownerDocument ?? document;

// Not by instanceof: a node that was made in a frame has the classes of the frame.
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/**
 * A member of the document, even where an image or form of that name shadows it
 * (`<img name="createElement">`), or a library has replaced `Document` (MooTools).
 */
export const fromDocument = <Name extends keyof Document>(
  name: Name,
  owner = realDocument(),
): Document[Name] => {
  try {
    return Reflect.get(Object.getPrototypeOf(owner), name, owner);
  } catch {
    // Web archives have a stand-in for each node's `ownerDocument` too.
    return owner[name];
  }
};

export const realWindow = () => fromDocument('defaultView')!;

/** Not those of the window, which an image or form of that name would shadow. */
export const { addEventListener, removeEventListener } = EventTarget.prototype;

export const create = (tag: string) => fromDocument('createElement').call(realDocument(), tag);

// Not the nodes' own members: on a form, a field of that name would shadow them.

export const textOf = (node: Node) =>
  (Reflect.get(Node.prototype, 'textContent', node) as string).trim();

export const attribute = (element: Element, name: string) =>
  Element.prototype.getAttribute.call(element, name);

export const setAttribute = (element: Element, name: string, value: string) =>
  Element.prototype.setAttribute.call(element, name, value);

export const matches = (element: Element, selector: string) =>
  Element.prototype.matches.call(element, selector);

/** Whether an element is, or holds, what a selector names. */
export const holds = (element: Element, selector: string) =>
  matches(element, selector) || findAll(element, selector).length > 0;

export const closest = (element: Element, selector: string) =>
  Element.prototype.closest.call(element, selector);

export const contains = (element: Element, other: Element) =>
  Node.prototype.contains.call(element, other);

export const findAll = (element: Element, selector: string) => [
  ...Element.prototype.querySelectorAll.call(element, selector),
];
