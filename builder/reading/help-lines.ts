/** The website's own help: from the lines in a page back to the four fields. */
import { print } from '../../src/static/html-tree.js';
import { helpFrom, isLink, isPhone, type Help } from '../own-help.js';
import { tokensOf, type Token } from './tokens.js';

/** A line of the help, and what it has beside its text: where its links go, and tags that are not ours. */
export interface HelpLine {
  text: string;
  more: readonly string[];
}

/** What editors put around and into a line. */
const plainTags = ['p', 'div', 'br', 'span', 'a'];
const inlineTags = ['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'font', 'i', 'mark', 'small'];
const withinLine = [...inlineTags, 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'];
const notShown = ['script', 'style', 'template'];

/** Far more than four fields hold: what comes after it is not read. */
const mostLines = 100;
const longestLine = 2000;

export function helpLinesIn(tokens: readonly Token[]): HelpLine[] {
  const lines: HelpLine[] = [];
  let text = '';
  let more: string[] = [];
  let hidden = '';
  const endLine = () => {
    // White space as HTML knows it: a space that does not break stays.
    const shown = text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (shown || more.length) lines.push({ text: shown, more });
    text = '';
    more = [];
  };
  for (const token of tokens) {
    if (lines.length === mostLines) return lines;
    if (hidden) {
      if (token.kind === 'end' && token.name === hidden) hidden = '';
    } else if (token.kind === 'words') {
      text += token.words;
    } else {
      const { name } = token;
      if (!withinLine.includes(name)) endLine();
      if (token.kind === 'end') continue;
      const link = name === 'a' && token.attributes.get('href');
      if (link) more.push(link);
      if (!plainTags.includes(name)) more.push(name);
      if (notShown.includes(name)) hidden = name;
    }
  }
  endLine();
  return lines;
}

const toPhone = ({ more: [link] }: HelpLine) => link?.startsWith('tel:');

/** The fields from which the builder writes the same lines, if any do: see `isWhole`. */
export function fieldsFrom(lines: readonly HelpLine[]): Help {
  const phoneLine = lines.find(toPhone);
  const texts = lines.filter((line) => line !== phoneLine).map(({ text }) => text);
  const isLinkAlone = lines.length === 1 && isLink(texts[0] ?? '');
  const name = lines[0] === phoneLine || isLinkAlone ? '' : (texts.shift() ?? '');
  const link = isLink(texts.at(-1) ?? '') ? texts.pop()! : '';
  const phone = phoneLine && (isPhone(phoneLine.text) ? phoneLine.text : numberOf(phoneLine));
  return { none: false, name, phone: phone ?? '', address: texts.join('\n'), link };
}

const numberOf = ({ more }: HelpLine) => more[0]!.slice('tel:'.length);

/** Whether the fields say all that the lines said. */
export const isWhole = (help: Help, lines: readonly HelpLine[]) =>
  lines.length < mostLines &&
  lines.every(({ text }) => text.length <= longestLine) &&
  JSON.stringify(helpLinesIn(tokensOf(print(helpFrom(help) ?? [])))) === JSON.stringify(lines);
