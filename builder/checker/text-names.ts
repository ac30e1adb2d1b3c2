/** What a plain text says of itself: the element that it is of, and the version. */
import { tags, type Tag } from '../../src/elements/tags.js';
import { textMark } from '../../src/elements/text-mark.js';
import { placeName } from './names.js';
import { attribute, elementsIn, type PageElement } from './page.js';
import { tagOfHeading } from './unmarked.js';

interface Mark {
  tag: Tag | undefined;
  version: string | undefined;
}

/** What its mark says; nothing where a system has taken that away. */
export function markOf(text: PageElement): Mark {
  const [name, version] = (attribute(text, textMark) ?? '').trim().split(/\s+/);
  return { tag: tags.find((tag) => tag === `hrd-${name}`), version };
}

/** By its mark, or by the first of its headings. */
export const tagOfText = (text: PageElement) =>
  markOf(text).tag ?? elementsUnder(text).map(tagOfHeading).find(Boolean);

const elementsUnder = (text: PageElement) => [text, ...elementsIn(text)];

export function nameOfText(text: PageElement) {
  const tag = tagOfText(text);
  return tag ? placeName(tag) : '“Text of HRD Widgets”';
}
