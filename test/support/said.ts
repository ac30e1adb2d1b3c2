/** What visitors must be able to read, from the words themselves. */
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import { englishDefinition, fund, source } from '../../src/words/source.js';
import type { Content, Translation } from '../../src/words/types.js';
import type { Tag } from '../../src/elements/index.js';
import { texts, without } from './texts.js';

/** What the words say, with the facts filled in; dates of the timeline stand in attributes. */
const sentences = (parts: unknown[]) =>
  texts(parts)
    .flatMap((text) => text.split(/\{\w+\}/))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text && !/^\d{4}-\d\d-\d\d$/.test(text));

const noteOf = ({ reader, read, unread }: Translation) => (reader ? [read, reader] : unread);

/** What an element says. */
export function said(tag: Tag, words: Content = en): string[] {
  const { translation, embassy } = words;
  const definition = [
    words.definition,
    translation ? [translation.original, englishDefinition] : [],
  ];
  const support = [without(words.support, 'shown'), fund];
  const contact = [
    without(words.contact, 'copied', 'copyByTouch', 'copyByKeys', 'notCopied'),
    monrovia.email,
  ];
  const { background, guide } = words;
  const own: Record<Tag, unknown[]> = {
    'hrd-definition': definition,
    'hrd-support-list': support,
    'hrd-contact-card': contact,
    'hrd-background': [background],
    'hrd-guide': [guide, definition, support, contact, background],
  };
  const provenance = [
    without(words.provenance, 'unnamedPublisher', 'checked'),
    embassy,
    source.title,
  ];
  return sentences([own[tag], provenance, translation ? noteOf(translation) : []]);
}

/** What an element says where no script runs, without the label of what only a script can do. */
export const saidWithoutScript = (tag: Tag, words: Content = en) =>
  said(tag, words).filter((sentence) => sentence !== words.contact.copy);
