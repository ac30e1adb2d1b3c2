/** The words of a text: what is left of it whatever systems do to marks, spaces and signs. */
import { attribute, classesOf, isElement, nodesIn, readPage, type PageElement } from './page.js';
import { isOwnWords } from './around.js';

export interface Word {
  /** Its letters and digits. */
  letters: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** The element that holds it. */
  at: PageElement;
}

export interface Words {
  text: string;
  words: readonly Word[];
}

/** More is not one of our texts, but the page around it. */
const mostWords = 20_000;
const mostCharacters = 300_000;

export const inline =
  /^(a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;

const unread = ['button', 'noscript', 'script', 'style', 'template', 'joomla-hidden-mail'];

/** What systems put in the place of an e-mail address, for robots not to read it. */
export const isHiddenAddress = (element: PageElement) =>
  element.tagName === 'joomla-hidden-mail' ||
  classesOf(element).includes('__cf_email__') ||
  attribute(element, 'data-cfemail') !== undefined ||
  /^cloak/.test(attribute(element, 'id') ?? '');

const isLeftOut = (element: PageElement) =>
  unread.includes(element.tagName) || isOwnWords(element) || isHiddenAddress(element);

/** What is written in some elements, and which of them holds what. */
export interface Written {
  text: string;
  pieces: readonly { start: number; at: PageElement }[];
}

export function writtenIn(elements: readonly PageElement[]): Written {
  let text = '';
  const pieces: { start: number; at: PageElement }[] = [];
  for (const root of elements) {
    for (const node of nodesIn(root, isLeftOut)) {
      if (isElement(node)) {
        if (!inline.test(node.tagName)) text += ' ';
      } else if ('value' in node) {
        const at = node.parentNode as PageElement;
        if (isBlockEnd(pieces.at(-1)?.at, at)) text += ' ';
        pieces.push({ start: text.length, at: 'attrs' in at ? at : root });
        text += node.value.slice(0, mostCharacters);
        if (text.length > mostCharacters) return { text, pieces };
      }
    }
    text += ' ';
  }
  return { text, pieces };
}

export const wordsIn = (elements: readonly PageElement[]): Words => {
  const written = writtenIn(elements);
  return { text: written.text, words: wordsOf(written) };
};

export const wordsOfHtml = (html: string) =>
  wordsIn(readPage(html).elements.filter(({ tagName }) => tagName === 'body'));

/** Whether what comes next stands in another block, though none begins there. */
const isBlockEnd = (last: PageElement | undefined, next: PageElement) =>
  last !== undefined && last !== next && !inline.test(last.tagName);

/** Longer ones are divided: of a million accents on one letter, browsers take minutes to find the order. */
const word = /[\p{L}\p{M}\p{N}\p{Cf}]{1,1000}/gu;

function wordsOf({ text, pieces }: Written): Word[] {
  const words: Word[] = [];
  let piece = 0;
  for (const { 0: found, index: start } of withoutAddresses(text).matchAll(word)) {
    const letters = lettersOf(found);
    if (!letters) continue;
    while (piece + 1 < pieces.length && pieces[piece + 1]!.start <= start) piece++;
    words.push({ letters, start, end: start + found.length, at: pieces[piece]!.at });
    if (words.length === mostWords) break;
  }
  return words;
}

/** Addresses are compared by themselves: systems hide them. */
const withoutAddresses = (text: string) =>
  text
    .replace(/\[email\sprotected\]/g, blank)
    .replace(/\S+/g, (word) => (word.includes('@') ? blank(word) : word));

const blank = (text: string) => ' '.repeat(text.length);

/** Without what nobody sees, such as marks of where a word may break. */
export const lettersOf = (text: string) =>
  text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');

export const lettersIn = (words: readonly Word[]) => words.map(({ letters }) => letters).join('');

/** As it is written there; long ones shortened. */
export function quote({ text }: Pick<Words, 'text'>, words: readonly Word[]) {
  const most = 80;
  const written = text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ').trim();
  const characters = [...written];
  return characters.length > most ? `${characters.slice(0, most).join('').trim()}…` : written;
}
