import { mailto, plainEmail, plainHttps } from '../src/elements/address.js';
import { withEmailOff } from '../src/static/email-off.js';
import { element, type HtmlNode } from '../src/static/html-tree.js';

/** The website's own help: a paragraph for each line, with its addresses as links. */
export function ownHelp(lines: readonly string[]): HtmlNode[] | undefined {
  const paragraphs = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => element('p', { dir: 'auto' }, line.split(/(\s+)/).flatMap(linked)));
  return paragraphs.length ? paragraphs : undefined;
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
