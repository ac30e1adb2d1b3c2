/** What a plain text says of itself: the element that it is of, and the version. */
import { tags, type Tag } from '../../src/elements/tags.js';
import { placeName } from './names.js';
import { attribute, type PageElement } from './page.js';

export interface Mark {
  tag: Tag | undefined;
  version: string | undefined;
}

/** What its mark says; nothing where a system has taken that away. */
export function markOf(text: PageElement): Mark {
  const [name, version] = (attribute(text, 'data-hrd-text') ?? '').trim().split(/\s+/);
  return { tag: tags.find((tag) => tag === `hrd-${name}`), version };
}

export function nameOfText(text: PageElement) {
  const { tag } = markOf(text);
  return tag ? placeName(tag) : 'the text of ours';
}
