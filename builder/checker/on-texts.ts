/** The words inside, compared with those of this version. */
import { finding, type Finding } from './findings.js';
import type { Knowledge } from './knowledge.js';
import { isInOtherLetters, langOfText, langToDraw } from './languages.js';
import { onLooseTexts } from './loose-text.js';
import { placeName } from './names.js';
import { hasText, onPlace } from './on-places.js';
import type { Place } from './ours.js';
import { ownWords } from './own-words.js';
import type { PageElement } from './page.js';
import { optionsGiven } from './place-options.js';
import type { Checked, Rule } from './rule.js';
import { compared } from './text-differences.js';
import { markOf } from './text-names.js';
import { lettersIn, lettersOf, wordsIn, wordsOfHtml } from './words.js';

export const onTexts: Rule = async (checked) => {
  const found: Finding[] = [];
  for (const place of checked.ours.places) {
    if (found.length && checked.isOver()) return found;
    found.push(...(await onTextsOf(place, checked)));
  }
  return [...found, ...(await onLooseTexts(checked.ours.texts, checked))];
};

async function onTextsOf(place: Place, { page, knowledge }: Checked): Promise<Finding[]> {
  const { node, tag, texts, shadow } = place;
  const name = { place: placeName(tag) };
  const parts = [texts, shadow && hasText(shadow) ? [shadow] : []].filter((part) => part.length);
  if (!parts.length) return [...marksLost(place)];
  const odd = texts.flatMap((text) => oddMark(text, place, knowledge) ?? []).slice(0, 1);
  if (odd.length) return odd;
  const lang = langOfText(texts[0], place.around);
  const expected = await wordsOf(place, knowledge);
  const found = parts.flatMap((part) => {
    const words = wordsIn(part);
    return isInOtherLetters(words, lang) ? [] : compared(expected, words, lang, place, part);
  });
  const isRight =
    !found.length && onPlace(page, place).every(({ severity }) => severity === 'info');
  return isRight ? [finding('place-right', node, name)] : found;
}

async function wordsOf(place: Place, { htmlOf }: Knowledge) {
  const html = await htmlOf(place.tag, { ...optionsGiven(place), lang: langToDraw(place) });
  return wordsOfHtml(html);
}

/** With a mark of another version or element, the words are others. */
function oddMark(text: PageElement, { tag }: Place, { version }: Knowledge) {
  const mark = markOf(text);
  const place = placeName(tag);
  if (mark.tag && mark.tag !== tag) {
    return finding('text-of-another', text, { place, other: placeName(mark.tag) });
  }
  if (mark.version && mark.version !== version) {
    return finding('text-old', text, { place, found: mark.version.slice(0, 20), version });
  }
  return undefined;
}

function* marksLost({ node, tag, hasWords, around }: Place) {
  if (!hasWords || around.place) return;
  const letters = lettersIn(wordsIn([node]).words);
  const isOurs = ownWords.some(
    ({ unofficial, contact }) =>
      letters.includes(lettersOf(unofficial)) || letters.includes(lettersOf(contact.caution)),
  );
  if (isOurs) yield finding('text-mark-lost', node, { place: placeName(tag) });
}
