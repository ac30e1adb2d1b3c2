/** A plain text by itself: its options are unknown, but each of its blocks must be one of ours. */
import { textMark } from '../../src/elements/text-mark.js';
import { differences } from './difference.js';
import { finding, type Finding } from './findings.js';
import type { Knowledge } from './knowledge.js';
import { isInOtherLetters, langOfText } from './languages.js';
import type { LooseText } from './ours.js';
import { attribute, type PageElement } from './page.js';
import { referenceFor, type Block, type Reference } from './reference.js';
import type { Checked } from './rule.js';
import { told } from './text-differences.js';
import { markOf, nameOfText, tagOfText } from './text-names.js';
import { lettersIn, lettersOf, quote, wordsIn, type Word, type Words } from './words.js';

/** The website’s own help parts a text in two: those of one element and language are read together. */
export async function onLooseTexts(
  texts: readonly LooseText[],
  { knowledge, isOver }: Pick<Checked, 'knowledge' | 'isOver'>,
): Promise<Finding[]> {
  const groups = new Map<string | PageElement, LooseText[]>();
  for (const text of texts) {
    const key = groupOf(text);
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  const found: Finding[] = [];
  for (const group of groups.values()) {
    if (found.length && isOver()) break;
    found.push(...(await onGroup(group, knowledge)));
  }
  return found;
}

/** What texts that are read together have in common; one whose marks are gone is read by itself. */
const groupOf = ({ node, nodes, around }: LooseText) =>
  nodes.length > 1 ? node : `${attribute(node, textMark)} ${langOfText(node, around)}`;

async function onGroup(texts: readonly LooseText[], knowledge: Knowledge): Promise<Finding[]> {
  const { version } = knowledge;
  const { node, around } = texts[0]!;
  const { version: found = version } = markOf(node);
  const place = nameOfText(node);
  if (found !== version) {
    return [finding('text-old', node, { place, found: found.slice(0, 20), version })];
  }
  const lang = langOfText(node, around);
  const words = wordsIn(texts.flatMap(({ nodes }) => nodes));
  if (isInOtherLetters(words, lang)) return [];
  const reference = await referenceFor(tagOfText(node), lang, knowledge);
  const strange = strangeIn(words, reference);
  if (strange.length > mostStrange) return [finding('text-other', node, { place })];
  // Strange words may be a block of ours that was changed; the website's own help is none.
  const changed = strange.flatMap((run) => onStrange(run, words, reference, place, node));
  const findings = changed.length ? changed : missing(words, reference, place, node);
  return findings.length ? findings.slice(0, 3) : [finding('text-right', node, { place })];
}

function missing(words: Words, { always }: Reference, place: string, node: PageElement) {
  const letters = lettersIn(words.words);
  return always
    .filter((block) => !letters.includes(block.letters))
    .map((block) => finding('text-missing', node, { place, missing: quote(block, block.words) }));
}

/** A text with more has little of ours. */
const mostStrange = 20;

/** The website’s own words in a block of ours: 500 characters at most, of a web address. */
const longestOwn = 500;

/** The runs of words that are no blocks of ours. */
function strangeIn({ words }: Words, reference: Reference): Word[][] {
  const letters = lettersIn(words);
  const starts = startsOf(words);
  const strange: Word[][] = [];
  let run: Word[] = [];
  let index = 0;
  while (index < words.length) {
    const end = endOfBlock(letters, starts[index]!, reference);
    if (end === undefined) {
      run.push(words[index]!);
      index++;
      continue;
    }
    if (run.length) strange.push(run);
    run = [];
    while (index < words.length && starts[index]! < end) index++;
  }
  return run.length ? [...strange, run] : strange;
}

/** Where each word begins among the letters of all. */
function startsOf(words: readonly Word[]) {
  const starts: number[] = [];
  let at = 0;
  for (const { letters } of words) {
    starts.push(at);
    at += letters.length;
  }
  return starts;
}

/** Where a block of ours ends that begins there; `undefined` if none does. */
function endOfBlock(letters: string, start: number, reference: Reference): number | undefined {
  const { blocks, open, words } = reference;
  const longest = blocks
    .filter((block) => letters.startsWith(block.letters, start))
    .reduce((most, block) => Math.max(most, block.letters.length), 0);
  const ends = open.flatMap(({ before, after }) => {
    if (!before || !letters.startsWith(before, start)) return [];
    const from = start + before.length;
    if (!after) return nextBlock(letters, from, reference);
    const own = letters.slice(from, from + longestOwn + after.length).indexOf(after);
    return own >= 0 ? from + own + after.length : [];
  });
  const end = Math.max(start + longest, ...ends);
  if (end === start) return undefined;
  // The name of the embassy follows, in no words of ours.
  const isOfPartner = letters.slice(start, end) === lettersOf(words.partnerContact.heading);
  return isOfPartner ? nextBlock(letters, end, reference) : end;
}

function nextBlock(letters: string, from: number, { blocks, open }: Reference) {
  const next = letters.slice(from, from + longestOwn * 4);
  const found = [...blocks.map((block) => block.letters), ...open.map(({ before }) => before)]
    .filter((beginning) => beginning.length > 3)
    .map((beginning) => next.indexOf(beginning))
    .filter((at) => at >= 0);
  return found.length ? from + Math.min(...found) : letters.length;
}

/** The block that it may have been, if any, tells what differs. */
function onStrange(
  words: Word[],
  text: Words,
  { blocks, words: { added } }: Reference,
  place: string,
  node: PageElement,
) {
  // Under that heading stands the website’s own help.
  if (lettersIn(words).startsWith(lettersOf(added))) return [];
  const [likest] = blocks
    .map((block) => ({ block, common: commonIn(block, words) }))
    .sort((a, b) => b.common - a.common);
  const isLike = likest && likest.common > words.length / 2;
  const expected: Words = isLike ? likest.block : { text: '', words: [] };
  const found: Words = { text: text.text, words };
  return told(differences(expected.words, words) ?? [], expected, found, place, node);
}

/** How many words at the beginning and at the end are the same. */
function commonIn({ words: ours }: Block, words: readonly Word[]) {
  const length = Math.min(ours.length, words.length);
  let start = 0;
  while (start < length && ours[start]!.letters === words[start]!.letters) start++;
  let end = 0;
  while (end < length - start && ours.at(-1 - end)!.letters === words.at(-1 - end)!.letters) end++;
  return start + end;
}
