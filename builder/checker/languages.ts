/** Which language a place and its text are in, as a browser and our script find it. */
import { codeOf } from '../../src/elements/language-tag.js';
import type { Lang } from '../../src/words/types.js';
import type { Around } from './around.js';
import { isOurLang } from './names.js';
import type { Place } from './ours.js';
import { attribute, isElement, type PageElement } from './page.js';
import { lettersIn, type Words } from './words.js';

/** As an attribute of the text says it, or of all that is in it. */
export function markedLang(text: PageElement | undefined): string | undefined {
  for (let each = text; each;) {
    const lang = attribute(each, 'lang');
    if (lang) return codeOf(lang);
    const [child, another]: PageElement[] = each.childNodes.filter(isElement);
    each = another ? undefined : child;
  }
  return undefined;
}

/** Of the place itself. */
export const ownLang = ({ options: { lang } }: Place) => (lang ? codeOf(lang) : undefined);

/** In which the words of a place are to be: our script goes by the same order. */
export function langOfText(text: PageElement | undefined, around: Around): Lang {
  const lang = markedLang(text) ?? codeOf(around.lang ?? '');
  return isOurLang(lang) ? lang : 'en';
}

/** With what belongs to it: the characters of `zh-TW` make a difference. */
export function langToDraw(place: Place): string {
  const lang = langOfText(place.texts[0] ?? place.shadow, place.around);
  const { lang: own = place.around.lang ?? '' } = place.options;
  const isMarked = markedLang(place.texts[0]) !== undefined;
  if (!isMarked && isOurLang(codeOf(own))) return own;
  return codeOf(own) === lang ? own : lang;
}

const latin = /\p{Script=Latin}/gu;

const letters: Record<Lang, RegExp> = {
  ar: /\p{Script=Arabic}/gu,
  en: latin,
  es: latin,
  fr: latin,
  pt: latin,
  ru: /\p{Script=Cyrillic}/gu,
  zh: /\p{Script=Han}/gu,
};

/** Whether a text is not in the letters of its language: somebody has translated it, say. */
export function isInOtherLetters({ words }: Words, lang: Lang) {
  const written = lettersIn(words).replace(/\P{L}/gu, '');
  const own = written.match(letters[lang])?.length ?? 0;
  // Each language has names in Latin letters.
  return written.length > 20 && own < written.length / 3;
}
