/** How elements read their attributes: an unknown value gives the default, and one warning. */
import type { ComplexAttributeConverter } from 'lit';
import { warnOfValue } from './warn.js';

/** Words separated by spaces; TypeScript checks the first one only. */
export type WordList<Word extends string> = Word | `${Word} ${string}`;

/** A boolean attribute, except that `false` counts as off too: some frameworks write it. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};

/** The value if it is one of those accepted; else the default, with a warning unless absent. */
export function oneOf<T extends string, D extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  accepted: readonly T[],
  byDefault: D,
): T | D {
  if (value == null) return byDefault;
  const found = accepted.find((each) => each === String(value));
  if (!found) warnOnce(element, attribute, value, accepted.join(', '));
  return found ?? byDefault;
}

/** The accepted ones of the space-separated words, in the given order; all if there are none. */
export function someOf<T extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  accepted: readonly T[],
): readonly T[] {
  if (value == null) return accepted;
  // Cut before the pattern, so that no value can keep the browser busy.
  const given = String(value).slice(0, 500).trim().split(/\s+/);
  const found = accepted.filter((each) => given.includes(each));
  found.sort((a, b) => given.indexOf(a) - given.indexOf(b));
  if (given.some((each) => !accepted.includes(each as T))) {
    warnOnce(element, attribute, value, `one or more of ${accepted.join(', ')}`);
  }
  return found.length ? found : accepted;
}

/** For each attribute, the value of the last warning. */
const warned = new WeakMap<Element, Map<string, unknown>>();

/** Warns of a value, but not again each time that the element is rendered. */
export function warnOnce(element: Element, attribute: string, value: unknown, accepted: string) {
  const values = warned.get(element) ?? new Map<string, unknown>();
  if (Object.is(values.get(attribute), value)) return;
  warned.set(element, values.set(attribute, value));
  warnOfValue(`<${element.localName}>`, attribute, value, accepted);
}
