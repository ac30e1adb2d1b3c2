/** The e-mail addresses in a text of ours, and what systems have hidden of them. */
import { attribute, elementsIn, isElement, nodesIn, type PageElement } from './page.js';
import { isOwnWords } from './around.js';
import { isHiddenAddress, writtenIn, type Written } from './words.js';

interface MailAddress {
  address: string;
  at: PageElement;
}

export interface MailAddresses {
  /** To read. */
  shown: readonly MailAddress[];
  /** Where links go that open a mail program. */
  links: readonly MailAddress[];
}

export const addressesIn = (elements: readonly PageElement[]): MailAddresses => ({
  shown: shownIn(writtenIn(elements)),
  links: elements
    .flatMap((each) => nodesIn(each, isOwnWords))
    .filter(isElement)
    .flatMap((at) => mailTarget(at) ?? []),
});

/** Longer words with an at sign are no addresses. */
const longest = 300;

/** Also what only looks like one: a letter of another script makes it another address. */
const address = /[^\s<>()[\]{}"“”„«»‘’',;:，；：。、!?]+@[^\s<>()[\]{}"“”„«»‘’',;:，；：。、!?]+/gu;

function shownIn({ text, pieces }: Written): MailAddress[] {
  const shown: MailAddress[] = [];
  let piece = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (word.length > longest || !word.includes('@')) continue;
    while (piece + 1 < pieces.length && pieces[piece + 1]!.start <= index) piece++;
    const { at } = pieces[piece]!;
    for (const [found] of withoutMarks(word).matchAll(address)) {
      // A web address may hold one as well.
      if (!found.includes('/')) shown.push({ address: found.replace(/\.+$/, ''), at });
    }
  }
  return shown;
}

/** Some editors put marks where a word may break. */
const withoutMarks = (word: string) => word.replace(/\p{Cf}/gu, '');

function mailTarget(at: PageElement): MailAddress | undefined {
  const href = attribute(at, 'href')?.trim() ?? '';
  if (at.tagName !== 'a' || !/^mailto:/i.test(href)) return undefined;
  return { address: decoded(href.slice('mailto:'.length).split('?')[0]!), at };
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Who has hidden an address, and what to do then. */
interface Hider extends Record<string, string> {
  by: string;
  how: string;
}

const cloudflare: Hider = {
  by: 'Cloudflare',
  how: 'Copy the whole snippet again, and replace the old one with it: its hidden “email_off” comments tell Cloudflare to leave the address alone. If it is hidden again, your system removes these comments: ask the person who runs Cloudflare for your website to turn off “Email Address Obfuscation”.',
};

const joomla: Hider = {
  by: 'Joomla',
  how: 'Copy the snippet again, and type {emailcloak=off} on a line below it.',
};

export function hiderOf(text: PageElement): Hider | undefined {
  const hidden = elementsIn(text).find((each) => isHiddenAddress(each) || isProtected(each));
  if (hidden)
    return /^(joomla|span$)/.test(hidden.tagName) && !isCloudflares(hidden) ? joomla : cloudflare;
  return /\[email\sprotected\]/.test(writtenIn([text]).text) ? cloudflare : undefined;
}

const isProtected = (element: PageElement) =>
  /\/cdn-cgi\/l\/email-protection/.test(attribute(element, 'href') ?? '');

const isCloudflares = (element: PageElement) =>
  attribute(element, 'data-cfemail') !== undefined || isProtected(element);
