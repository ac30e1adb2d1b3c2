/** What visitors must be able to read, from the words themselves. */
import { monrovia } from '../../src/content/contacts.js';
import { en } from '../../src/content/en.js';
import { source } from '../../src/content/source.js';
import type { Tag } from '../../src/tags.js';
import { texts } from '../texts.js';

/** What the words say, with the facts filled in; dates of the timeline stand in attributes. */
const sentences = (...parts: unknown[]) =>
  texts(parts)
    .flatMap((text) => text.split(/\{\w+\}/))
    .map((text) => text.trim())
    .filter((text) => text && !/^\d{4}-\d\d-\d\d$/.test(text));

const without = <T extends object>(words: T, ...keys: (keyof T)[]) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !keys.includes(key as keyof T)));

const { definition, background } = en;
const support = without(en.support, 'shown');
const contact = [without(en.contact, 'copied', 'selected'), monrovia.embassy, monrovia.email];
const provenance = [without(en.provenance, 'unnamedPublisher'), source.title, source.publisher];

/** What each element says. */
export const said: Record<Tag, string[]> = {
  'hrd-definition': sentences(definition, provenance),
  'hrd-support-list': sentences(support, provenance),
  'hrd-contact-card': sentences(contact, provenance),
  'hrd-background': sentences(background, provenance),
  'hrd-guide': sentences(en.guide, definition, support, contact, background, provenance),
};

/** The label of what only a script can do. */
const { copy } = en.contact;

/** What an element says where no script runs. */
export const saidWithoutScript = (tag: Tag) => said[tag].filter((sentence) => sentence !== copy);
