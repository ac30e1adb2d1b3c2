/** Whether the letters of our text can arrive as they are. */
import { finding, type Finding } from './findings.js';
import type { Ours } from './ours.js';
import { attribute, nearest, type Page, type TextNode } from './page.js';

/** What Windows has in place of the bytes 80 to BF, of which UTF-8 makes all signs that are not Latin. */
const secondByte = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/** UTF-8 that was read as something else, the sign for a broken letter, and what old databases store. */
const broken = new RegExp(`[ÃÂØÙÐÑâ]${secondByte}|[åæçèéäïà]${secondByte}{2}|\\ufffd|\\?{4}`);

export function aboutLetters(page: Page, ours: Ours): Finding[] {
  const inOurs = textNodesIn(page, ours);
  const garbled = inOurs.find(({ value }) => broken.test(value));
  if (garbled) {
    return [
      finding('letters-broken', elementOf(garbled), { sign: garbled.value.match(broken)![0] }),
    ];
  }
  const bare = page.isWhole && inOurs.find((node) => isBare(page, node));
  if (!bare) return [];
  const charset = charsetOf(page);
  if (charset === undefined) return [finding('charset-missing', elementOf(bare))];
  return /^utf-?8$/i.test(charset) ? [] : [finding('charset-other', elementOf(bare), { charset })];
}

function textNodesIn({ elements, textNodes }: Page, { places, texts }: Ours) {
  const roots = new Set([...places.map(({ node }) => node), ...texts]);
  const inside = nearest(elements, (each) => roots.has(each));
  return textNodes.filter(({ parentNode }) => parentNode && inside.has(parentNode));
}

const elementOf = ({ parentNode }: TextNode) =>
  parentNode && 'attrs' in parentNode ? parentNode : undefined;

/** Whether it has letters that are not written as references. */
const isBare = ({ text }: Page, { value, sourceCodeLocation: location }: TextNode) =>
  /[^ -~\s]/.test(value) &&
  location &&
  /[^ -~\s]/.test(text.slice(location.startOffset, location.endOffset));

/** A byte order mark says it first. */
function charsetOf({ hasByteOrderMark, elements }: Page): string | undefined {
  if (hasByteOrderMark) return 'utf-8';
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  return metas
    .map(
      (meta) =>
        attribute(meta, 'charset') ??
        (/^content-type$/i.test(attribute(meta, 'http-equiv') ?? '')
          ? attribute(meta, 'content')?.match(/charset=([^;\s]+)/i)?.[1]
          : undefined),
    )
    .find((charset) => charset !== undefined)
    ?.trim();
}
