/** The plain text of an element, as the build writes it into the files of the release. */
import { prerender } from '../prerender.js';
import type { Tag } from '../../src/elements/tags.js';
import { print } from '../../src/static/html-tree.js';
import { plainText } from '../../src/static/static-html.js';

/** A name that a page has made up could end the tag that is rendered. */
const isName = ([name]: [string, string]) => /^[a-z-]+$/.test(name);

export async function htmlOf(tag: Tag, attributes: Readonly<Record<string, string>>) {
  const named = Object.fromEntries(Object.entries(attributes).filter(isName));
  return print(plainText(prerender(tag, named)));
}
