/** What the check says of languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOnLanguages } from '../../builder/checker/messages/languages.js';
import { langs } from '../../src/words/types.js';
import { version } from '../../src/elements/version.js';
import { knowledge, lines, placeOf, withWords } from './checked.js';
import { findingsOn, testEach, unmet } from './checking.js';

const english = placeOf('paste', 'hrd-definition');
const arabic = placeOf('paste', 'hrd-definition', { lang: 'ar' });
const script = (name: string) => `<script src="/hrd/${name}" async></script>\n`;

const cases = withWords([
  [
    'a language that we do not have',
    'language-unknown',
    `▶${english.replace('data-hrd-lang="en"', 'data-hrd-lang="de"')}`,
  ],
  [
    'an empty place on a page in a language that we do not have',
    'language-of-page-unknown',
    '<html lang="de"><body>▶<hrd-guide></hrd-guide></body></html>',
  ],
  ['Arabic words and an English file', 'language-not-in-file', `${script('hrd.en.js')}▶${arabic}`],
  [
    'an English text where French is asked for',
    'language-of-text-differs',
    `▶${english.replace('data-hrd-lang="en"', 'data-hrd-lang="fr"')}`,
  ],
  [
    'English words that are marked as Arabic',
    'language-overwritten',
    english
      .replace('data-hrd-lang="en"', 'data-hrd-lang="ar"')
      .replace(
        `<div class="hrd-text" data-hrd-text="definition ${version}" lang="en" dir="ltr"`,
        `▶<div class="hrd-text" data-hrd-text="definition ${version}" lang="ar" dir="rtl"`,
      ),
  ],
  [
    'Arabic words without their mark on an English page',
    'language-overwritten',
    `<html lang="en"><body>${lines('plain', 'hrd-definition', { lang: 'ar' }).replace(' lang="ar"', '').replace('<div', '▶<div')}</body></html>`,
  ],
  [
    'Arabic that is marked as running from left to right',
    'language-direction-missing',
    arabic.replace('dir="rtl"', 'dir="ltr"').replace('<div class', '▶<div class'),
  ],
  [
    'Arabic without a direction',
    'language-direction-missing',
    arabic.replace(' dir="rtl"', '').replace('<div class', '▶<div class'),
  ],
]);

describe('languages', () => testEach(cases, messagesOnLanguages, []));

it('each thing that can be said of languages is said of some page', () => {
  assert.deepEqual(unmet(messagesOnLanguages, cases), []);
});

const codesOn = async (page: string) =>
  (await findingsOn(page, knowledge)).flatMap(({ code }) =>
    code in messagesOnLanguages ? code : [],
  );

it('a file of each language fits its text, and the file of all fits each', async () => {
  for (const lang of langs) {
    const place = placeOf('tag', 'hrd-definition', { lang });
    assert.deepEqual(await codesOn(script(`hrd.${lang}.js`) + place), [], lang);
    assert.deepEqual(await codesOn(script('hrd.js') + place), [], lang);
  }
});

it('two files of one language each fit both', async () => {
  assert.deepEqual(await codesOn(script('hrd.en.js') + script('hrd.ar.js') + english + arabic), []);
});

it('a text in another language than the page is no fault', async () => {
  const page = `<html lang="de"><body>${english}</body></html>`;
  assert.deepEqual(await codesOn(page), []);
});

it('the direction of the page is enough', async () => {
  const page = `<html lang="ar" dir="rtl"><body>${arabic.replace(' dir="rtl"', '')}</body></html>`;
  assert.deepEqual(await codesOn(page), []);
});
