/** How the check names what it speaks of, and what somebody may have meant by another name. */
import { langs, type Lang } from '../../src/words/types.js';
import type { Tag } from '../../src/elements/tags.js';
import { elementLabels } from '../options.js';

export const placeName = (tag: Tag) => `“${elementLabels[tag]}” (${tag})`;

const english = new Intl.DisplayNames('en', { type: 'language' });

export const languageName = (lang: string) =>
  langs.some((each) => each === lang) ? english.of(lang)! : `“${lang.slice(0, 40)}”`;

export const isOurLang = (lang: string): lang is Lang => langs.some((each) => each === lang);

/** Names longer than that are no slips. */
const longest = 40;

/** The name that is meant by one with a slip or a part left out; none where all are too far off. */
export function nearestName(name: string, names: readonly string[], most = Infinity) {
  if (name.length > longest) return undefined;
  const part = names.find(
    (each) => name.length > 3 && (each.includes(name) || name.includes(each)),
  );
  if (part && most === Infinity) return part;
  const [first] = names
    .map((each) => ({ each, edits: editsBetween(name, each) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
  return first?.each;
}

/** How many letters must be written otherwise, added or left out (Levenshtein). */
function editsBetween(a: string, b: string) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + Number(letter !== b[j - 1]);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
