/** The day of a comparison: when it is old, and how long it stays in the lines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementsFrom, type Choices } from '../../builder/choices.js';
import { dayInWords, isOld } from '../../builder/comparison.js';
import { leftOpen } from '../../builder/problems.js';
import { today } from '../../src/elements/contact-rules.js';
import { defaultChoices } from './draw.js';

describe('a comparison', () => {
  it('is old once six calendar months and a day have passed', () => {
    assert.equal(isOld('2026-03-03', '2026-09-03'), false);
    assert.equal(isOld('2026-03-03', '2026-09-04'), true);
    assert.equal(isOld('2026-10-15', '2027-04-15'), false);
    assert.equal(isOld('2026-10-15', '2027-04-16'), true);
  });

  it('from the end of a month is old after the end of a shorter one', () => {
    assert.equal(isOld('2026-08-31', '2027-02-28'), false);
    assert.equal(isOld('2026-08-31', '2027-03-01'), true);
    assert.equal(isOld('2027-08-31', '2028-02-29'), false);
    assert.equal(isOld('2026-03-31', '2026-10-01'), true);
  });

  it('is said with its month in words', () => {
    assert.equal(dayInWords('2026-03-03'), '3 March 2026');
  });
});

describe('the day of an older comparison', () => {
  const contact = { embassy: 'U.S. Embassy Exampleville', email: 'help@example.org' };
  const comparedBefore = { day: '2026-03-03', contact };
  const dayIn = (chosen: Partial<Choices>) => {
    const choices = { ...defaultChoices('own'), comparedBefore, options: contact, ...chosen };
    return elementsFrom(choices, '2026-11-28')[0]!.attributes['checked-on'];
  };

  it('stays as long as the contact does, whatever else changes', () => {
    assert.equal(dayIn({}), '2026-03-03');
    assert.equal(dayIn({ options: { ...contact, theme: 'dark' } }), '2026-03-03');
    assert.equal(
      dayIn({ options: { ...contact, email: ' help@example.org\u200b' } }),
      '2026-03-03',
    );
    assert.equal(dayIn({ compared: 'could-not' }), '2026-03-03');
  });

  it('goes with any change of the contact', () => {
    assert.equal(dayIn({ options: { ...contact, email: 'other@example.org' } }), undefined);
    assert.equal(dayIn({ options: { email: contact.email } }), undefined);
    assert.equal(dayIn({ options: { ...contact, country: 'Exampleland' } }), undefined);
    assert.equal(dayIn({ options: {} }), undefined);
  });

  it('gives way to a new answer', () => {
    assert.equal(dayIn({ compared: 'yes' }), '2026-11-28');
    assert.equal(dayIn({ compared: 'no' }), undefined);
  });

  it('is asked for again only once it is old', () => {
    const help = { none: true, name: '', phone: '', address: '', link: '' };
    const open = (day: string) =>
      leftOpen({ ...defaultChoices('own'), help, comparedBefore: { day, contact: {} } });
    assert.equal(open(today()), undefined);
    assert.match(open('2024-03-03')!, /whether the embassy still lists the address/);
  });
});
