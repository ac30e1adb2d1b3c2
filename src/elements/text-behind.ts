import { attribute, closest, findAll, matches } from './document.js';
import { codeOf } from './language-tag.js';
import { textHosts } from './text-inside.js';
import { nameOf, textMark } from './text-mark.js';

/**
 * Whether our text comes after the paragraph or link around an element, not inside the element. The
 * parser closes a paragraph at the first block inside it, and a link at the first link inside it, and
 * the element with them.
 */
export function isTextBehind(host: Element, lang: string) {
  const byClass = `.hrd-text:not([${textMark}])`;
  const byMark = `[${textMark}^="${nameOf(host.localName)} "]`;
  const isSameLanguage = (text: Element) => codeOf(attribute(text, 'lang') ?? '') === codeOf(lang);
  let next = (host.closest('p') ?? host.closest('a'))?.nextElementSibling;
  if (next && matches(next, `${byClass},${byMark}`)) return true;
  // Systems put empty paragraphs and advertisements in between.
  for (let count = 0; next && count < 3; count++, next = next.nextElementSibling) {
    const texts = matches(next, byMark) ? [next] : findAll(next, byMark);
    if (texts.some((each) => !closest(each, textHosts) && isSameLanguage(each))) return true;
  }
  return false;
}
