/** Our plain text where a system has taken away all its marks: only its words tell. */
import type { Tag } from '../../src/elements/tags.js';
import type { Around } from './around.js';
import { ownWords } from './own-words.js';
import { isElement, textOf, type PageElement } from './page.js';
import { lettersOf } from './words.js';

const headings = new Map<string, Tag>(
  ownWords.flatMap(({ guide, definition, support, contact, partnerContact, background }) => [
    [lettersOf(guide.heading), 'hrd-guide'],
    [lettersOf(definition.heading), 'hrd-definition'],
    [lettersOf(support.heading), 'hrd-support-list'],
    [lettersOf(contact.heading), 'hrd-contact-card'],
    [lettersOf(partnerContact.heading), 'hrd-contact-card'],
    [lettersOf(background.heading), 'hrd-background'],
  ]),
);

const headingsOfHelp = new Set(ownWords.map(({ added }) => lettersOf(added)));

const lastWords = new Set(ownWords.map(({ unofficial }) => lettersOf(unofficial)));

/** Neither a heading nor the last paragraph of ours is longer, with what editors put into it. */
const longest = 4000;

function lettersIn(element: PageElement) {
  const { startOffset = 0, endOffset = Infinity } = element.sourceCodeLocation ?? {};
  return endOffset - startOffset > longest ? '' : lettersOf(textOf(element));
}

/** The element whose heading it is. */
export const tagOfHeading = (element: PageElement) =>
  isHeading(element) ? headings.get(lettersIn(element)) : undefined;

const isHeading = ({ tagName }: PageElement) => /^h[1-6]$/.test(tagName);

/** More are none that anybody means. */
const most = 50;

/** From each heading of ours to our last words, as they stand side by side. */
export function unmarkedIn(
  elements: readonly PageElement[],
  around: ReadonlyMap<PageElement, Around>,
) {
  const found: PageElement[][] = [];
  const taken = new Set<PageElement>();
  for (const element of elements) {
    if (found.length > most) break;
    const { place, text } = around.get(element)!;
    if (place || text || taken.has(element) || !tagOfHeading(element)) continue;
    const blocks = blocksFrom(element);
    blocks.forEach((each) => taken.add(each));
    found.push(blocks);
  }
  return found.filter((blocks) => blocks.length);
}

/** All of ours has fewer blocks, with much help of the website's own. */
const mostBlocks = 200;

function blocksFrom(heading: PageElement): PageElement[] {
  const { childNodes } = heading.parentNode!;
  const start = childNodes.indexOf(heading);
  const blocks = childNodes.slice(start, start + mostBlocks).filter(isElement);
  const end = blocks.findIndex((each) => lastWords.has(lettersIn(each)));
  return blocks.slice(0, end + 1);
}

/** Without the website’s own help: from its heading to the next one. */
export function withoutHelp(blocks: readonly PageElement[]) {
  let isHelp = false;
  return blocks.filter((block) => {
    if (isHeading(block)) isHelp = headingsOfHelp.has(lettersIn(block));
    return !isHelp;
  });
}
