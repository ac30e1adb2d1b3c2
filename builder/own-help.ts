import { mailto, plainEmail, plainHttps } from '../src/elements/address.js';
import { withEmailOff } from '../src/static/email-off.js';
import { element, type HtmlNode } from '../src/static/html-tree.js';

/** The website's own help, as it was typed. */
export interface Help {
  none: boolean;
  name: string;
  phone: string;
  address: string;
  link: string;
}

/** The lines that are written, as they were typed. */
export const linesOf = ({ none, name, phone, address, link }: Help) =>
  none ? [] : [name, phone, address, link].flatMap(linesIn);

export const isGiven = (help: Help) => linesOf(help).length > 0;

/** The website's own help from its four fields; the address may have several lines. */
export function helpFrom({ none, name, phone, address, link }: Help) {
  if (none) return undefined;
  const number = phone.trim();
  return asParagraphs([
    ...linkedLines(name),
    ...(isPhone(number) ? [[element('a', { href: tel(number) }, [number])]] : linkedLines(phone)),
    ...linkedLines(address),
    ...linkedLines(link),
  ]);
}

/** The website's own help: a paragraph for each line, with its addresses as links. */
export const ownHelp = (lines: readonly string[]) => asParagraphs(lines.flatMap(linkedLines));

/** Whether it is one number, which a phone can dial. */
export const isPhone = (text: string) => /^[\d+ ().-]{2,40}$/.test(text) && /\d{2}/.test(text);

/** Whether it is an address that becomes a link. */
export const isLink = (text: string) => Boolean(plainHttps(text) ?? plainEmail(text));

const tel = (number: string) =>
  `tel:${number.startsWith('+') ? '+' : ''}${number.replace(/\D/g, '')}`;

/** Nobody sees them, and HTML has none: written, they would join what they part. */
const controls = /(?!\n)\p{Cc}|[\ufffe\uffff]/gu;

const linesIn = (text: string) =>
  text
    .replace(controls, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const linkedLines = (text: string) =>
  linesIn(text).map((line) => line.split(/(\s+)/).flatMap(linked));

function asParagraphs(lines: readonly HtmlNode[][]): HtmlNode[] | undefined {
  if (!lines.length) return undefined;
  return lines.map((line) => element('p', { dir: 'auto' }, line));
}

/** A word, or a link if it is an address; what ends the sentence is not part of it. */
function linked(word: string): HtmlNode[] {
  const [, address, end] = word.match(/^([^]*?)([.,;:!?)]*)$/) as [string, string, string];
  const attributes = linkTo(address);
  return attributes ? [...withEmailOff(element('a', attributes, [address])), end] : [word];
}

function linkTo(address: string): Record<string, string> | undefined {
  if (plainEmail(address)) return { href: mailto(address) };
  if (plainHttps(address)) return { href: address, rel: 'noopener noreferrer' };
}
