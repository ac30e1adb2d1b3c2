/** What the check says of the words inside. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOnTexts } from '../../builder/checker/messages/texts.js';
import { ownHelp } from '../../builder/own-help.js';
import { langs } from '../../src/words/types.js';
import { tags, type Tag } from '../../src/elements/tags.js';
import { version } from '../../src/elements/version.js';
import { someLangs } from '../support/nightly.js';
import { allForms, knowledge, lines, placeOf, withWords } from './checked.js';
import { findingsOn, testEach, unmet } from './checking.js';

const card = placeOf('paste', 'hrd-contact-card');
const plain = lines('plain', 'hrd-contact-card');
const blocks = lines('blocks', 'hrd-definition');

const first = '<p>U.S. Embassy Monrovia, Liberia</p>';
const advice = /\s*<li>Others may read your email.+<\/li>/;
const text = /<div class="hrd-text"[^]+<\/div>(?=\n<\/div>)/;

const help = ownHelp(['Our office: +1 555 0100', 'office@partner.example']);
const withoutMarks = card.replace(`class="hrd-text" data-hrd-text="contact-card ${version}"`, '');

const cases = withWords([
  ['a paragraph is missing', 'text-missing', card.replace(advice, '▶').replace('▶', '\n      ')],
  [
    'somebody has put words into ours',
    'text-added',
    card.replace(first, `${first}▶<p>Call our office</p>`),
  ],
  [
    'a word is another',
    'text-changed',
    card.replace('<li>Others may read', '▶<li>Nobody may read'),
  ],
  ['a paragraph stands elsewhere', 'text-moved', movedDown(card)],
  [
    'the words are translated',
    'text-other',
    `${card.replace(/\b(the|and|of|or|to|a|in|not|no|is|are|may|this)\b(?=[^<>]*<)/gi, 'le $1a')}`,
  ],
  ['the text stands twice', 'text-twice', `▶${card.replace(text, (each) => each + each)}`],
  [
    'the text is of another element',
    'text-of-another',
    card
      .replace('data-hrd="contact-card"', 'data-hrd="guide"')
      .replace('<div class', '▶<div class'),
  ],
  [
    'the text is of another version',
    'text-old',
    card.replace(` ${version}`, ' 0.0.9').replace('<div class', '▶<div class'),
  ],
  ['the marks are lost', 'text-mark-lost', `▶${withoutMarks}`],
  ['a plain text is right', 'text-right', `<main>▶${plain}</main>`],
  ['a plain text without any marks is right', 'text-right', `<main>▶${blocks}</main>`],
  [
    'a word of a plain text is another',
    'text-changed',
    plain.replace('<li>Others may', '▶<li>Nobody may'),
  ],
  [
    'words in a plain text are not ours',
    'text-added',
    plain.replace(first, `${first}▶<p>Call our office</p>`),
  ],
  ['a paragraph of a plain text is missing', 'text-missing', `▶${plain.replace(advice, '')}`],
  [
    'a paragraph is missing beside own help',
    'text-missing',
    `▶${lines('plain', 'hrd-contact-card', {}, help).replace(advice, '')}`,
  ],
]);

function movedDown(page: string) {
  const [item] = page.match(advice)!;
  return page.replace(item, '').replace('</ul>', `▶${item.trim()}</ul>`);
}

describe('texts', () => testEach(cases, messagesOnTexts, []));

it('each thing that can be said of texts is said of some page', () => {
  assert.deepEqual(unmet(messagesOnTexts, cases), ['text-more']);
});

const wrongOn = async (page: string) =>
  (await findingsOn(page, knowledge)).filter(({ severity, code }) =>
    code.startsWith('script-') ? false : severity === 'wrong',
  );

it('three differences are named, and the others counted', async () => {
  const changed = card.replace(/<li>(\w+)/g, '<li>Changed');
  const found = await wrongOn(changed);
  assert.deepEqual(
    found.map(({ code }) => code),
    ['text-changed', 'text-changed', 'text-changed', 'text-more'],
  );
  assert.match(found[0]!.what, /“The” was changed to “Changed”/);
  assert.match(found[3]!.what, /in 5 more places/);
});

/** What systems do to words, and what nobody sees. */
const harmless: Record<string, (page: string) => string> = {
  'automatic paragraphs': (page) => page.replace(/<(section|address)>\n/g, '<$1><br />\n<p></p>'),
  'straight quotation marks': (page) =>
    page.replace(/&#82(20|21);/g, '&quot;').replace(/&#8217;/g, "'"),
  'lines that are broken anew': (page) => page.replace(/ (?=[a-z]+ [^<>]*<)/g, ' \n'),
  'names of headings': (page) => page.replace(/<h(\d)>/g, '<h$1 id="x" class="y">'),
  'targets of links': (page) => page.replace(/<a /g, '<a target="_blank" class="external" '),
  'removed comments': (page) => page.replace(/<!--[^]*?-->/g, ''),
  'marks where words may break': (page) => page.replace(/embassy/g, 'em&shy;bassy'),
  'other names of tags': (page) =>
    page.replace(/(<\/?)strong/g, '$1b').replace(/(<\/?)section/g, '$1div'),
  'no line breaks': (page) => page.replace(/\n\s*/g, ''),
};

describe('what systems do on the way is no fault', () => {
  for (const [name, change] of Object.entries(harmless)) {
    it(name, async () => {
      for (const page of [card, plain]) {
        assert.notEqual(change(page), page);
        const found = await findingsOn(change(page), knowledge);
        assert.ok(found.some(({ code }) => ['place-right', 'text-right'].includes(code)));
      }
    });
  }
});

const contact = {
  embassy: 'U.S. Embassy Sampletown',
  country: 'Côte d’Exemple',
  email: 'help--2x4@embassy.example',
  source: 'https://embassy.example/page-1',
  published: '2024-03-05',
  'checked-on': '2026-10-02',
};

const spread: Record<Tag, Record<string, string>[]> = {
  'hrd-background': [{ theme: 'dark' }],
  'hrd-contact-card': [{ 'checked-on': '2026-10-02' }, contact],
  'hrd-definition': [{ 'no-examples': '' }],
  'hrd-guide': [{}, { ...contact, sections: 'support contact' }],
  'hrd-support-list': [{ layout: 'details', topics: 'presence justice', 'heading-level': '4' }],
};

describe('what the builder writes is right, with the own help of a website', () => {
  for (const lang of someLangs) {
    it(`in the language “${lang}”`, async () => {
      for (const tag of tags) {
        for (const [index, options] of spread[tag].entries()) {
          const form =
            allForms[(index + langs.indexOf(lang) + tags.indexOf(tag)) % allForms.length]!;
          const page = lines(form, tag, { ...options, lang }, help);
          const found = await findingsOn(page, knowledge);
          const where = `${tag} ${form} ${JSON.stringify(options)}`;
          assert.deepEqual(await wrongOn(page), [], where);
          assert.ok(
            found.some(({ code }) => ['place-right', 'text-right'].includes(code)),
            where,
          );
        }
      }
    });
  }
});
