/** The options that were found, as far as the builder has them; and by name what it has not. */
import type { Tag } from '../../src/elements/index.js';
import { tags } from '../../src/elements/tags.js';
import { valueIn } from '../choices.js';
import type { Option, Subset } from '../option-types.js';
import { checkedOn, contactOptions, optionsOf } from '../options.js';
import type { Piece } from './pieces.js';

/** What was found and is not taken, or is to be looked at. */
export interface Unread {
  name: string;
  value: string;
  /** Not known here; known, with a value that visitors do not see; or not as in the first element. */
  why: 'unknown' | 'refused' | 'different';
}

export interface Values {
  options: Record<string, string>;
  /** The day on which the contact was compared. */
  checkedOn: string | undefined;
  unread: Unread[];
  /** A contact is named that cannot be read: Monrovia's must not take its place unseen. */
  isContactLost: boolean;
}

export const isTag = (tag: string): tag is Tag => (tags as readonly string[]).includes(tag);

/** The first element that can have an option decides: two contacts must never become one. */
export function valuesOf(pieces: readonly Piece[]): Values {
  const decided = new Map<string, string | undefined>();
  const unread = new Map<string, Unread>();
  const note = (each: Unread) => unread.set(Object.values(each).join('\n'), each);
  for (const { tag, options } of pieces) {
    const known = isTag(tag) ? optionsOf(tag) : [];
    for (const [name, value] of options) {
      if (!known.some(({ attribute }) => attribute === name)) note({ name, value, why: 'unknown' });
    }
    for (const option of known) {
      const { attribute: name } = option;
      const { value, refused } = read(option, options.get(name));
      if (refused !== undefined) note({ name, value: refused, why: 'refused' });
      if (!decided.has(name)) decided.set(name, value);
      else if (decided.get(name) !== value) note({ name, value: value ?? '', why: 'different' });
    }
  }
  const day = decided.get(checkedOn.attribute);
  decided.delete(checkedOn.attribute);
  const options = Object.fromEntries([...decided].filter(isGiven));
  return {
    options,
    checkedOn: day,
    unread: [...unread.values()],
    isContactLost:
      pieces.some(namesContact) && !contactOptions.some(({ attribute }) => attribute in options),
  };
}

const isGiven = (pair: [string, string | undefined]): pair is [string, string] =>
  pair[1] !== undefined;

/** An option may be misspelt, or of another version. */
const namesContact = ({ options }: Piece) =>
  [...options].some(([name, value]) =>
    /embassy|country|mail|source|published|@|:\/\//i.test(`${name} ${value}`),
  );

interface Read {
  value?: string | undefined;
  refused?: string | undefined;
}

function read(option: Option, given: string | undefined): Read {
  if (given === undefined) return {};
  switch (option.kind) {
    case 'flag':
      return given === 'false' ? {} : { value: '' };
    case 'choice': {
      const value = given.trim();
      if (!value || value === option.byDefault) return {};
      return option.values.some(([each]) => each === value) ? { value } : { refused: value };
    }
    case 'subset':
      return readSubset(option, given);
    case 'text': {
      const value = valueIn({ options: { [option.attribute]: given } }, option);
      const isShown = value !== undefined && option.check(value) !== undefined;
      if (isShown) return { value };
      // What is wrong with a contact, its field says; a day has none.
      return option === checkedOn ? { refused: given } : { value, refused: given };
    }
  }
}

function readSubset({ values, isOrdered }: Subset, given: string): Read {
  const all = values.map(([value]) => value);
  const words = [...new Set(given.split(/\s+/).filter(Boolean))];
  const inOrder = isOrdered ? words : all;
  const chosen = inOrder.filter((word) => words.includes(word) && all.includes(word)).join(' ');
  const unknown = words.filter((word) => !all.includes(word)).join(' ');
  return {
    ...(chosen && chosen !== all.join(' ') && { value: chosen }),
    ...(unknown && { refused: unknown }),
  };
}
