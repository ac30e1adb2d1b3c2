/** What the check says of tags, placeholders and their options. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOnOptions } from '../../builder/checker/messages/options.js';
import { messagesOnPlaces } from '../../builder/checker/messages/places.js';
import { knowledge, placeOf, withWords } from './checked.js';
import { findingsOn, testEach, unmet } from './checking.js';

const card = placeOf('paste', 'hrd-contact-card');
const tag = placeOf('tag', 'hrd-contact-card');
const cardWith = (options: string) => card.replace('data-hrd-lang', `${options} data-hrd-lang`);

const places = withWords([
  ['a placeholder with its words is right', 'place-right', `<p>x</p>▶${card}`],
  ['a tag with its words is right', 'place-right', `<div>\n ▶${tag}</div>`],
  ['an empty tag is told', 'place-empty', '<p>x</p>\n ▶<hrd-guide lang="en"></hrd-guide>'],
  [
    'a tag that ends in a slash',
    'place-self-closing',
    '▶<hrd-guide lang="en" />\n<h2>Call us</h2>',
  ],
  [
    'a tag without its end tag',
    'place-unclosed',
    `<main>▶${tag.replace('</hrd-contact-card>', '')}<footer>x</footer></main>`,
  ],
  [
    'a placeholder that ends too late',
    'place-holds-page',
    `▶${card.replace(/<\/div>$/, '<footer>x</footer></div>')}`,
  ],
  ['a tag in a paragraph', 'place-in-paragraph', `<p>▶${tag}</p>`],
  ['a paragraph as a placeholder', 'place-in-paragraph', `▶${card.replace(/^<div/, '<p')}`],
  ['a tag in a link', 'place-in-link', `<a href="/x">▶${tag}</a>`],
  [
    'lines in what a visitor has to open',
    'place-in-details',
    `<details><summary>x</summary>▶${card}</details>`,
  ],
  ['lines that are hidden', 'place-hidden', `<div hidden>▶${card}</div>`],
  ['lines in a button', 'place-covered', `<button>▶${card}</button>`],
  [
    'lines in the head',
    'place-in-head',
    `<html><head><title>x</title>▶${card}</head><body></body></html>`,
  ],
  ['the same card twice', 'place-twice', `${card}\n▶${card}`],
  [
    'the same card as a tag and a placeholder',
    'place-in-both-forms',
    `<div>${tag}</div>\n▶${card}`,
  ],
  [
    'a shadow root that an editor has emptied',
    'place-shadow-emptied',
    `▶${tag.replace('>', '><template shadowrootmode="open"></template>')}`,
  ],
  [
    'words of the website alone',
    'place-own-words',
    '▶<hrd-guide lang="en"><p>Our own words</p></hrd-guide>',
  ],
  ['a tag with a slip', 'place-unknown-tag', '<p>x</p>▶<hrd-contactcard>x</hrd-contactcard>'],
  ['a placeholder with part of a name', 'place-unknown-name', '▶<div data-hrd="contact">x</div>'],
]);

const options = withWords([
  ['the language without “hrd”', 'option-misspelt', `▶${cardWith('data-lang="fr"')}`],
  ['an option with a slip', 'option-misspelt', `▶${cardWith('data-hrd-theem="dark"')}`],
  [
    'an option of another element',
    'option-of-another',
    `▶${cardWith('data-hrd-topics="justice"')}`,
  ],
  ['an option that there is not', 'option-unknown', `▶${cardWith('data-hrd-colour="red"')}`],
  ['a level that there is not', 'option-value', `▶${cardWith('data-hrd-heading-level="9"')}`],
  ['a theme that there is not', 'option-value', `▶${tag.replace('lang', 'theme="pink" lang')}`],
  ['a date as people write it', 'option-value', `▶${cardWith('data-hrd-published="3/5/2024"')}`],
]);

const usual = ['place-right'];

describe('places', () => testEach(places, messagesOnPlaces, usual));

describe('options', () => testEach(options, messagesOnOptions, usual));

const codesOn = async (page: string) =>
  (await findingsOn(page, knowledge)).map(({ code }) => code as string);

it('more than thirty places are not all checked, and that is said', async () => {
  const codes = await codesOn('<hrd-guide lang="en"></hrd-guide>'.repeat(31));
  assert.ok(codes.includes('places-not-checked'));
});

it('each thing that can be said of places and options is said of some page', () => {
  const met = [...places, ...options];
  const left = unmet({ ...messagesOnPlaces, ...messagesOnOptions }, met);
  assert.deepEqual(left, ['places-not-checked']);
});

it('the nearest name and the accepted values are told', async () => {
  const todoOf = async (page: string) => (await findingsOn(page, knowledge))[0]!.todo;
  assert.match((await todoOf('<hrd-contactcard>x</hrd-contactcard>'))!, /<hrd-contact-card>/);
  assert.match((await todoOf('<div data-hrd="contact">x</div>'))!, /data-hrd="contact-card"/);
  const layout = await todoOf('<hrd-support-list lang="en" layout="grid">x</hrd-support-list>');
  assert.match(layout!, /one of these: details, list/);
  const topics = await todoOf('<hrd-support-list lang="en" topics="foo">x</hrd-support-list>');
  assert.match(topics!, /one or more of these.+: diplomacy, emergency, justice/);
});

it('what other tools put into a tag is no fault', async () => {
  const page = cardWith('class="x" style="color:red" data-aos="fade" aria-label="x" onclick="y()"');
  assert.deepEqual(
    (await codesOn(page)).filter((code) => code.startsWith('option-')),
    [],
  );
});

it('two languages, or the contacts of two embassies, do not stand twice', async () => {
  const other = { embassy: 'Embassy', country: 'Exampleland', email: 'help@example.org' };
  const french = placeOf('paste', 'hrd-contact-card', { lang: 'fr' });
  const page = [card, french, placeOf('paste', 'hrd-contact-card', other)].join('\n');
  assert.ok(!(await codesOn(page)).includes('place-twice'));
});
