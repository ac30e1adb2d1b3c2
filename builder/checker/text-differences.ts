/** What differs between a text and the words of this version, as it is told. */
import type { Lang } from '../../src/words/types.js';
import { differences, type Difference } from './difference.js';
import { finding, type Finding } from './findings.js';
import { placeName } from './names.js';
import type { Place } from './ours.js';
import { ownWords } from './own-words.js';
import { elementsIn, type PageElement } from './page.js';
import { isHiddenAddress, lettersIn, lettersOf, quote, type Words } from './words.js';

/** More than these help nobody. */
const mostDifferences = 3;

export function compared(
  expected: Words,
  found: Words,
  lang: Lang,
  { tag, node }: Place,
  elements: readonly PageElement[],
): Finding[] {
  const place = placeName(tag);
  const isHidden = elements.flatMap(elementsIn).some(isHiddenAddress);
  const [letters, wanted] = [lettersIn(found.words), lettersIn(expected.words)];
  if (letters === wanted) return [];
  if (letters === wanted + wanted) return [finding('text-twice', node, { place })];
  const all = differences(expected.words, found.words)?.filter(
    (each) => !isHeadingOfHelp(each, lang) && !(isHidden && isLink(each, lang)),
  );
  return all ? told(all, expected, found, place, node) : [finding('text-other', node, { place })];
}

export function told(
  all: readonly Difference[],
  expected: Words,
  found: Words,
  place: string,
  node: PageElement,
): Finding[] {
  const moved = movedIn(all);
  const others = all.filter((each) => !moved.includes(each));
  const findings = others.map(({ missing, added, before }) => {
    const at = (added[0] ?? found.words[before] ?? found.words.at(-1))?.at ?? node;
    const code = added.length ? (missing.length ? 'text-changed' : 'text-added') : 'text-missing';
    const values = { missing: quote(expected, missing), added: quote(found, added) };
    return finding(code, at, { place, ...values });
  });
  for (const { added } of moved.filter((each) => each.added.length)) {
    findings.push(finding('text-moved', added[0]!.at, { place, moved: quote(found, added) }));
  }
  const more = findings.length - mostDifferences;
  return more > 0
    ? [
        ...findings.slice(0, mostDifferences),
        finding('text-more', node, { place, count: String(more) }),
      ]
    : findings;
}

/** What is missing in one place and was added in another. */
const movedIn = (all: readonly Difference[]) =>
  all.filter(({ missing, added }) => {
    const [here, there] = [lettersIn(missing), lettersIn(added)];
    return all.some(
      (other) =>
        (!there && !other.missing.length && lettersIn(other.added) === here) ||
        (!here && !other.added.length && lettersIn(other.missing) === there),
    );
  });

const wordsFor = (lang: Lang) => ownWords.find((each) => each.lang === lang)!;

/** It stands there where the website has added its own help. */
const isHeadingOfHelp = ({ missing, added }: Difference, lang: Lang) =>
  !missing.length && lettersIn(added) === lettersOf(wordsFor(lang).added);

/** A system that hides an address takes the words of its link away; that is told of by itself. */
const isLink = ({ missing, added }: Difference, lang: Lang) =>
  !added.length && lettersIn(missing) === lettersOf(wordsFor(lang).contact.write);
