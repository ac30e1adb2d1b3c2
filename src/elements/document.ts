/**
 * A member of the document, also where an image or form of that name stands in its place
 * (`<img name="createElement">`), or a library in the place of `Document` (MooTools).
 */
export const fromDocument = <Name extends keyof Document>(
  name: Name,
  owner: Document = document,
): Document[Name] => Reflect.get(Object.getPrototypeOf(owner), name, owner);

/** On the window too, an image or form of that name would stand in their place. */
export const { addEventListener, removeEventListener } = EventTarget.prototype;

export const create = (tag: string) => fromDocument('createElement').call(document, tag);
