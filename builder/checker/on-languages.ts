/** Which language is where, and whether the script file has it. */
import { codeOf } from '../../src/elements/language-tag.js';
import { langs, type Lang } from '../../src/words/types.js';
import type { Around } from './around.js';
import { finding, type Finding } from './findings.js';
import { isInOtherLetters, langOfText, markedLang, ownLang } from './languages.js';
import { isOurLang, languageName, placeName } from './names.js';
import type { Ours, Place } from './ours.js';
import { attribute, isElement, type PageElement } from './page.js';
import type { Rule } from './rule.js';
import { nameOfText } from './text-names.js';
import { wordsIn } from './words.js';

export const onLanguages: Rule = ({ ours }) => [
  ...ours.places.flatMap((place) => [...onPlace(place, ours)]),
  ...ours.texts.flatMap(({ node, nodes, around }) => [...onText(nodes, around, nameOfText(node))]),
];

function* onPlace(place: Place, ours: Ours): Generator<Finding> {
  const { node, around, texts, hasWords } = place;
  const name = { place: placeName(place.tag) };
  const own = ownLang(place);
  const marked = markedLang(texts[0]);
  const ofPage = codeOf(around.lang ?? '');
  if (own !== undefined && !isOurLang(own)) {
    const values = { ...name, lang: languageName(own), langs: langs.join(', ') };
    yield finding('language-unknown', node, values);
  } else if (own && marked && isOurLang(marked) && own !== marked) {
    const values = { ...name, lang: languageName(own), found: languageName(marked) };
    yield finding('language-of-text-differs', node, values);
  } else if (!own && !hasWords && ofPage && !isOurLang(ofPage)) {
    yield finding('language-of-page-unknown', node, { ...name, lang: languageName(ofPage) });
  }
  yield* notInFile(place, langShown(place), ours);
  for (const text of texts) yield* onText([text], around, name.place, own);
}

/** In which the script is to show a place. */
const langShown = (place: Place): Lang => {
  const own = ownLang(place);
  return own && isOurLang(own) ? own : langOfText(place.texts[0], place.around);
};

function* notInFile({ node, tag }: Place, lang: Lang, { scripts }: Ours): Generator<Finding> {
  const [first] = scripts;
  if (!first || scripts.some((script) => (script.lang ?? lang) === lang)) return;
  yield finding('language-not-in-file', node, {
    place: placeName(tag),
    lang: languageName(lang),
    file: first.name,
    code: lang,
  });
}

function* onText(
  nodes: readonly PageElement[],
  around: Around,
  place: string,
  own?: string,
): Generator<Finding> {
  const text = nodes[0]!;
  const lang = markedLang(text) ?? own ?? codeOf(around.lang ?? '');
  if (!isOurLang(lang)) return;
  const words = wordsIn(nodes);
  if (isInOtherLetters(words, lang)) {
    yield finding('language-overwritten', text, { place, lang: languageName(lang) });
  } else if (lang === 'ar' && !isRightToLeft(text, around)) {
    yield finding('language-direction-missing', text, { place });
  }
}

/** Each block may say it, where a system has taken away what groups them. */
function isRightToLeft(text: PageElement, { dir }: Around): boolean {
  const own = attribute(text, 'dir')?.toLowerCase() ?? dir;
  if (own) return own !== 'ltr';
  const blocks = text.childNodes.filter(isElement);
  return blocks.length > 0 && blocks.every((each) => attribute(each, 'dir') === 'rtl');
}
