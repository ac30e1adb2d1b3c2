/** What the check says of the e-mail address, and of the day on which it was compared. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOnAddresses } from '../../builder/checker/messages/addresses.js';
import { ownHelp } from '../../builder/own-help.js';
import { obfuscatedByCloudflare } from '../support/cloudflare.js';
import { cloakedByJoomla } from '../support/joomla.js';
import { knowledge, lines, placeOf, withWords } from './checked.js';
import { findingsOn, testEach, unmet } from './checking.js';

const other = { country: 'Exampleland', email: 'help@embassy.example' };

const card = placeOf('paste', 'hrd-contact-card');
const others = placeOf('paste', 'hrd-contact-card', other);
const checkedOn = (day: string) =>
  card.replace('data-hrd-lang', `data-hrd-checked-on="${day}" data-hrd-lang`);

const monrovias = 'HRDSupportMonrovia&#64;state.gov';
const falseText = 'HRDSupport&#64;monrovia.example';

/** As an editor leaves it, which knows no comments. */
const edited = card.replace(/<!--[^]*?-->/g, '').replace(/&#64;/g, '@');

const cases = withWords([
  [
    'the address of the U.S. page is right',
    'address-right',
    card.replace('<strong lang', '▶<strong lang'),
  ],
  [
    'the address of the options is right',
    'address-right',
    others.replace('<strong lang', '▶<strong lang'),
  ],
  [
    'another address in our text',
    'address-not-ours',
    card
      .replace(/HRDSupportMonrovia&#64;state\.gov/g, falseText)
      .replace('<strong lang', '▶<strong lang'),
  ],
  [
    'a letter that only looks alike',
    'address-not-ours',
    card.replace(/HRDSupportMonrovia&#64;state\.gov/g, 'HRDSupportMonroviа&#64;state.gov'),
  ],
  [
    'an address that is not that of the option',
    'address-not-option',
    others
      .replace('data-hrd-email="help', 'data-hrd-email="other')
      .replace('<strong lang', '▶<strong lang'),
  ],
  [
    'the address of Monrovia under another contact',
    'address-of-monrovia',
    card.replace('data-hrd-lang', 'data-hrd-email="help@embassy.example" data-hrd-lang'),
  ],
  [
    'no address',
    'address-missing',
    `▶${card.replace(/<address>[^]+<\/address>/, '').replace(/<a href="mailto[^]+?<\/a>/, '')}`,
  ],
  [
    'another contact without an address',
    'address-not-given',
    `▶${placeOf('paste', 'hrd-contact-card', { email: '' })}`,
  ],
  [
    'a link that goes elsewhere',
    'address-link-differs',
    card.replace(`<a href="mailto:${monrovias}`, `▶<a href="mailto:${falseText}`),
  ],
  ['Cloudflare hides the address', 'address-hidden', `▶${obfuscatedByCloudflare(edited)}`],
  ['Joomla hides the address', 'address-hidden', `▶${cloakedByJoomla(edited)}`],
  [
    'the address of a plain text is hidden',
    'address-hidden',
    cloakedByJoomla(edited.replace(/ data-hrd[^ >]*/g, '')),
  ],
  [
    'the address of Monrovia under the name of another country',
    'address-elsewhere',
    `▶${placeOf('paste', 'hrd-contact-card', { country: 'Exampleland', email: 'hrdsupportmonrovia@state.gov' })}`,
  ],
  [
    'the address of a website in a plain text',
    'address-own',
    lines('plain', 'hrd-contact-card', other),
  ],
  ['the address was compared long ago', 'checked-long-ago', `▶${checkedOn('2026-03-03')}`],
  ['a day to come', 'checked-not-a-day', `▶${checkedOn('2026-11-29')}`],
  ['a day before the address was published', 'checked-not-a-day', `▶${checkedOn('2023-09-11')}`],
  ['what is no day', 'checked-not-a-day', `▶${checkedOn('2026-02-30')}`],
]);

const usual = ['address-right', 'address-not-given'];

describe('addresses', () => testEach(cases, messagesOnAddresses, usual));

it('each thing that can be said of addresses is said of some page', () => {
  assert.deepEqual(unmet(messagesOnAddresses, cases), []);
});

const codesOn = async (page: string) =>
  (await findingsOn(page, knowledge)).flatMap(({ code }) =>
    code in messagesOnAddresses && code !== 'address-right' ? code : [],
  );

it('addresses in the own help of a website are its own', async () => {
  const help = ownHelp(['office@partner.example']);
  for (const form of ['tag', 'paste', 'plain', 'blocks', 'shadow'] as const) {
    assert.deepEqual(await codesOn(lines(form, 'hrd-contact-card', {}, help)), [], form);
  }
});

it('the day of the comparison is told in words', async () => {
  const found = await findingsOn(checkedOn('2026-03-03'), knowledge);
  assert.match(found.find(({ code }) => code === 'checked-long-ago')!.what, /on 3 March 2026/);
});

it('a comparison of six months ago is not old yet', async () => {
  const page = (day: string) => placeOf('paste', 'hrd-contact-card', { 'checked-on': day });
  assert.deepEqual(await codesOn(page('2026-05-28')), []);
  assert.deepEqual(await codesOn(page('2026-05-27')), ['checked-long-ago']);
});

it('an element without a contact has no address', async () => {
  assert.deepEqual(await codesOn(placeOf('tag', 'hrd-guide', { sections: 'support' })), []);
  assert.deepEqual(await codesOn(placeOf('tag', 'hrd-definition')), []);
});
