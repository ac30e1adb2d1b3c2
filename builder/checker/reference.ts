/** All blocks that a text of an element may have in a language, whatever its options. */
import type { Tag } from '../../src/elements/tags.js';
import { topics } from '../../src/words/topics.js';
import type { Lang } from '../../src/words/types.js';
import type { Knowledge } from './knowledge.js';
import { ownWords, type OwnWords } from './own-words.js';
import type { PageElement } from './page.js';
import { inline, lettersIn, lettersOf, wordsOfHtml, type Word, type Words } from './words.js';

/** A paragraph, heading or item of a list. */
export interface Block extends Words {
  letters: string;
}

/** A block in which the website’s own words stand between ours. */
interface OpenBlock {
  before: string;
  after: string;
}

export interface Reference {
  blocks: readonly Block[];
  /** Those that no option leaves out. */
  always: readonly Block[];
  open: readonly OpenBlock[];
  words: OwnWords;
}

const published = '2023-10-11';
const checkedOn = '2023-10-12';

const sample = {
  embassy: 'Sampleembassy',
  country: 'Samplecountry',
  email: 'sample@embassy.example',
  source: 'https://sample.example/',
  published,
};

type Attributes = Readonly<Record<string, string>>;

const ofContact: readonly Attributes[] = [
  {},
  { 'checked-on': checkedOn },
  sample,
  { ...sample, 'checked-on': checkedOn },
  { ...sample, email: '' },
];

/** What options change in the words of each element. */
const variants: Record<Tag, readonly Attributes[]> = {
  'hrd-background': [{}],
  'hrd-contact-card': ofContact,
  'hrd-definition': [{}, { 'no-examples': '' }],
  // Section by section, which is drawn sooner than all.
  'hrd-guide': [
    ...ofContact.map((options) => ({ ...options, sections: 'contact' })),
    ...[{}, sample].map((options) => ({ ...options, sections: 'definition' })),
    { ...sample, sections: 'contact definition', 'checked-on': checkedOn },
    { sections: 'support' },
    { sections: 'background' },
  ],
  'hrd-support-list': [{}, { layout: 'details' }, ...topics.map((topic) => ({ topics: topic }))],
};

/** Without its mark, a text may be of each of the elements. */
const variantsOf = (tag: Tag | undefined): [Tag, Attributes][] =>
  tag
    ? variants[tag].map((attributes) => [tag, attributes])
    : [...variantsOf('hrd-guide'), ...variantsOf('hrd-support-list')];

const known = new WeakMap<Knowledge, Map<string, Promise<Reference>>>();

/** Made once for all texts. */
export function referenceFor(tag: Tag | undefined, lang: Lang, knowledge: Knowledge) {
  const references = known.get(knowledge) ?? new Map<string, Promise<Reference>>();
  known.set(knowledge, references);
  const key = `${tag} ${lang}`;
  const reference = references.get(key) ?? makeReference(tag, lang, knowledge);
  references.set(key, reference);
  return reference;
}

async function makeReference(tag: Tag | undefined, lang: Lang, { htmlOf }: Knowledge) {
  const words = ownWords.find((each) => each.lang === lang)!;
  const texts: Block[][] = [];
  for (const [each, attributes] of variantsOf(tag)) {
    texts.push(blocksIn(wordsOfHtml(await htmlOf(each, { ...attributes, lang }))));
  }
  const blocks = new Map(texts.flat().map((block) => [block.letters, block]));
  const always = [...blocks.values()].filter(({ letters }) =>
    texts.every((text) => text.some((block) => block.letters === letters)),
  );
  const open = [...blocks.values()].flatMap((block) => asOpen(block, words) ?? []);
  return {
    blocks: [...blocks.values(), ...shortened(words)].filter((block) => !asOpen(block, words)),
    always,
    open,
    words,
  };
}

/** Each number of ways that a shortened list may say. */
const shortened = ({ support }: OwnWords) =>
  Array.from({ length: support.total }, (_, index) => {
    const text = support.shown
      .replace('{shown}', String(index + 1))
      .replace('{total}', String(support.total));
    return { text, words: [], letters: lettersOf(text) };
  });

/** Where a sample stands in a block, something else may stand. */
function asOpen({ letters }: Block, { tag }: OwnWords): OpenBlock | undefined {
  const { embassy, country, source } = sample;
  const samples = [
    embassy,
    country,
    source,
    ...[published, checkedOn].map((day) => inWords(day, tag)),
  ];
  for (const each of samples) {
    const found = lettersOf(each);
    const at = letters.indexOf(found);
    if (at >= 0) return { before: letters.slice(0, at), after: letters.slice(at + found.length) };
  }
  return undefined;
}

const inWords = (day: string, tag: string) =>
  new Date(day).toLocaleDateString(`${tag}-u-nu-latn`, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });

function blocksIn({ text, words }: Words): Block[] {
  const blocks = new Map<PageElement, Word[]>();
  for (const word of words) {
    const block = blockAround(word.at);
    blocks.set(block, [...(blocks.get(block) ?? []), word]);
  }
  return [...blocks.values()].map((each) => ({ text, words: each, letters: lettersIn(each) }));
}

function blockAround(element: PageElement) {
  let block = element;
  while (inline.test(block.tagName)) block = block.parentNode as PageElement;
  return block;
}
