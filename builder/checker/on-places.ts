/** The tags and placeholders: whether each is closed, and stands where visitors see it. */
import { nameOf } from '../../src/elements/text-mark.js';
import { codeOf } from '../../src/elements/language-tag.js';
import { tags } from '../../src/elements/tags.js';
import { isCover } from './around.js';
import { finding, type Finding } from './findings.js';
import { ownLang } from './languages.js';
import type { Code } from './messages/index.js';
import { placeName } from './names.js';
import { likeliestName } from './nearest-name.js';
import { most, type Place } from './ours.js';
import { attribute, nodesIn, type Page, type PageElement } from './page.js';
import { optionsGiven } from './place-options.js';
import type { Rule } from './rule.js';

export const onPlaces: Rule = ({ page, ours: { places, misnamed, hasMore } }) => [
  ...places.flatMap((place) => onPlace(page, place)),
  ...twice(places),
  ...misnamed.map(unknownName),
  ...(hasMore ? [finding('places-not-checked', undefined, { most: String(most) })] : []),
];

export function onPlace(page: Page, place: Place): Finding[] {
  const misshapen = shape(page, place);
  const all = [
    ...misshapen,
    ...surroundings(page, place),
    // Of these, the other is the consequence.
    ...(misshapen.length ? [] : content(place)),
  ];
  const values = { place: placeName(place.tag), name: place.node.tagName };
  return all.map((each) => finding(each.code, place.node, { ...values, ...each.values }));
}

interface Found {
  code: Code;
  values?: Readonly<Record<string, string>>;
}

/** One fault of these has the next as its consequence. */
function shape({ text }: Page, { node, around, stranger }: Place): Found[] {
  const { startTag, endTag } = node.sourceCodeLocation ?? {};
  const isSelfClosing = text.slice(startTag?.startOffset, startTag?.endOffset).endsWith('/>');
  if (isSelfClosing && !endTag) return [{ code: 'place-self-closing' }];
  if (around.link) return [{ code: 'place-in-link' }];
  const isInParagraph = around.paragraph || node.tagName === 'p';
  if (isInParagraph && !endTag) return [{ code: 'place-in-paragraph' }];
  if (!endTag) return [{ code: 'place-unclosed' }];
  return stranger ? [{ code: 'place-holds-page', values: { stranger: stranger.tagName } }] : [];
}

function surroundings(page: Page, { node, around }: Place): Found[] {
  if (isInHead(page, node)) return [{ code: 'place-in-head' }];
  const cover = isCover(node) ? node : around.cover;
  if (!cover) return [];
  if (attribute(cover, 'hidden') !== undefined) return [{ code: 'place-hidden' }];
  const code = cover.tagName === 'details' ? 'place-in-details' : 'place-covered';
  return [{ code, values: { cover: cover.tagName } }];
}

/** There the parser has ended the head, which the source ends later. */
function isInHead({ text, elements }: Page, { sourceCodeLocation: location }: PageElement) {
  const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation;
  if (!head || !location || head.endTag || head.endOffset !== location.startOffset) return false;
  return /<\/head\s*>/i.test(text.slice(location.startOffset));
}

function content({ hasWords, texts, shadow }: Place): Found[] {
  const isEmptied = shadow && !hasText(shadow);
  return [
    ...(hasWords ? [] : [{ code: 'place-empty' } as const]),
    ...(isEmptied ? [{ code: 'place-shadow-emptied' } as const] : []),
    ...(hasWords && !texts.length && !shadow ? [{ code: 'place-own-words' } as const] : []),
  ];
}

export const hasText = (shadow: PageElement) =>
  nodesIn(shadow, ({ tagName }) => tagName === 'style').some(
    (node) => 'value' in node && node.value.trim(),
  );

/** The same options too: a page may show the contacts of two embassies. */
function twice(places: readonly Place[]) {
  const seen = new Map<string, Place>();
  return places.flatMap((place) => {
    const { tag, form, node, around } = place;
    if (around.cover) return [];
    const lang = ownLang(place) ?? codeOf(around.lang ?? '');
    const key = JSON.stringify([tag, lang, optionsGiven(place)]);
    const first = seen.get(key);
    seen.set(key, first ?? place);
    if (!first) return [];
    const code = first.form === form ? 'place-twice' : 'place-in-both-forms';
    return finding(code, node, { place: placeName(tag) });
  });
}

function unknownName(node: PageElement) {
  const asTag = node.tagName.startsWith('hrd-');
  const name = asTag ? node.tagName : attribute(node, 'data-hrd')!;
  const names = asTag ? tags : tags.map(nameOf);
  const nearest = likeliestName(name.toLowerCase().replace(/_/g, '-'), names) ?? names[0]!;
  const code = asTag ? 'place-unknown-tag' : 'place-unknown-name';
  return finding(code, node, { name: name.slice(0, 60), nearest });
}
