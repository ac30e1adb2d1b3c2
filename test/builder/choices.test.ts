/** The elements that follow from what a person has chosen. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementsFrom, type Choices, type Help } from '../../builder/choices.js';
import { contentOptions, options } from '../../builder/options.js';
import { leftOpen, noteOnContact, problemsIn } from '../../builder/problems.js';
import { monrovia } from '../../src/words/contacts.js';
import { defaultChoices } from './draw.js';

const choose = (chosen: Partial<Choices> = {}): Choices => ({
  ...defaultChoices('own'),
  ...chosen,
});
const day = '2026-11-28';
const tagsOf = (choices: Choices) => elementsFrom(choices, day).map(({ tag }) => tag);
const attributesOf = (choices: Choices) => elementsFrom(choices, day)[0]!.attributes;
const ownHelp = (help: Partial<Help>): Help => ({ ...defaultChoices('own').help, ...help });

describe('a preset', () => {
  it('is the contact card, or the whole guide, or what is chosen one by one', () => {
    assert.deepEqual(tagsOf(choose()), ['hrd-contact-card']);
    assert.deepEqual(tagsOf(choose({ preset: 'everything' })), ['hrd-guide']);
    const chosen = choose({ preset: 'choose', tags: ['hrd-background', 'hrd-contact-card'] });
    assert.deepEqual(tagsOf(chosen), ['hrd-contact-card', 'hrd-background']);
  });

  it('never shows the guide beside what it has inside', () => {
    const both = choose({ preset: 'choose', tags: ['hrd-guide', 'hrd-contact-card'] });
    assert.deepEqual(tagsOf(both), ['hrd-contact-card']);
  });

  it('comes in every language that is chosen', () => {
    const all = elementsFrom(choose({ languages: ['en', 'fr'] }), day);
    assert.deepEqual(
      all.map(({ attributes }) => attributes.lang),
      ['en', 'fr'],
    );
  });
});

describe('an option', () => {
  it('stands only at the elements that have it', () => {
    const values = { theme: 'dark', layout: 'details', 'no-examples': '' };
    const tags = ['hrd-contact-card', 'hrd-support-list', 'hrd-definition'] as const;
    const all = elementsFrom(choose({ preset: 'choose', tags, options: values }), day);
    assert.deepEqual(Object.fromEntries(all.map(({ tag, attributes }) => [tag, attributes])), {
      'hrd-contact-card': { lang: 'en', theme: 'dark' },
      'hrd-definition': { lang: 'en', theme: 'dark', 'no-examples': '' },
      'hrd-support-list': { lang: 'en', theme: 'dark', layout: 'details' },
    });
  });

  it('that is a text stands without what nobody sees; an empty one stands nowhere', () => {
    const values = { embassy: '  U.S. Embassy\u200b \u200b Exampleville ', country: '  ' };
    assert.deepEqual(attributesOf(choose({ options: values })), {
      lang: 'en',
      embassy: 'U.S. Embassy Exampleville',
    });
  });

  it('of the day on which the contact was compared is a question, not a field', () => {
    assert.ok(!contentOptions.some(({ attribute }) => attribute === 'checked-on'));
    assert.ok(options.some(({ attribute }) => attribute === 'checked-on'));
  });
});

describe('the contact, compared with the embassy’s own website', () => {
  it('has the day where it is still named there', () => {
    assert.deepEqual(attributesOf(choose({ compared: 'yes' })), {
      lang: 'en',
      'checked-on': day,
    });
  });

  for (const compared of ['could-not', undefined] as const) {
    it(`stays as it is where the answer is ${compared ?? 'missing'}`, () => {
      const options = { 'checked-on': '2026-01-01' };
      assert.deepEqual(attributesOf(choose({ compared, options })), { lang: 'en' });
    });
  }

  it('is left out where it is no longer named there', () => {
    const gone = choose({ compared: 'no', preset: 'choose' });
    const tags = ['hrd-contact-card', 'hrd-background'] as const;
    assert.deepEqual(tagsOf({ ...gone, tags }), ['hrd-background']);
    assert.deepEqual(tagsOf({ ...gone, tags: [] }), []);
  });

  it('leaves the definition and the support where nothing else was chosen', () => {
    const help = ownHelp({ name: 'Our office' });
    const left = elementsFrom(choose({ compared: 'no', help }), day);
    assert.deepEqual(
      left.map(({ tag, added }) => [tag, Boolean(added)]),
      [
        ['hrd-definition', true],
        ['hrd-support-list', false],
      ],
    );
  });

  it('is left out of the guide, with all that names it', () => {
    const guide = choose({
      compared: 'no',
      preset: 'everything',
      options: { email: 'name@example.org', embassy: 'Another', theme: 'dark' },
    });
    assert.deepEqual(attributesOf(guide), {
      lang: 'en',
      theme: 'dark',
      sections: 'definition support background',
    });
    const inOrder = { ...guide, options: { sections: 'support contact' } };
    assert.equal(attributesOf(inOrder).sections, 'support');
    const alone = { ...guide, options: { sections: 'contact' } };
    assert.equal(attributesOf(alone).sections, 'definition support');
  });

  it('is left out with a word on what shows instead', () => {
    assert.equal(noteOnContact(choose({ compared: 'yes' })), undefined);
    assert.match(noteOnContact(choose({ compared: 'no' }))!, /^Instead, your page says/);
    const guide = choose({ compared: 'no', preset: 'everything' });
    assert.match(noteOnContact(guide)!, /^Add your own help/);
    const help = ownHelp({ phone: '555' });
    assert.match(noteOnContact({ ...guide, help })!, /^Your own help stays/);
  });
});

describe('another embassy', () => {
  it('is told of Liberia in the background, unless that is left out', () => {
    const other = { preset: 'everything', options: { country: 'Exampleland' } } as const;
    assert.match(noteOnContact(choose(other))!, /Liberia/);
    const without = { ...other.options, sections: 'contact support' };
    assert.equal(noteOnContact(choose({ ...other, options: without })), undefined);
    assert.equal(noteOnContact(choose({ preset: 'everything' })), undefined);
  });
});

describe('what is left open', () => {
  it('is own help, and the address where it shows, until a person has answered', () => {
    const help = ownHelp({ name: 'Our office', phone: '555' });
    const ours = { help: 'your own help', address: 'whether the embassy still lists the address' };
    assert.equal(
      leftOpen(choose()),
      `Still to answer in step 2: ${ours.help}, and ${ours.address}.`,
    );
    assert.equal(leftOpen(choose({ help })), `Still to answer in step 2: ${ours.address}.`);
    const unreachable = { help: ownHelp({ name: 'Our office' }), compared: 'yes' } as const;
    assert.equal(
      leftOpen(choose(unreachable)),
      'Still to answer in step 2: how to reach the person or group who answers.',
    );
    const nameless = { help: ownHelp({ phone: '555' }), compared: 'yes' } as const;
    assert.equal(
      leftOpen(choose(nameless)),
      'Still to answer in step 2: the name of the person or group who answers.',
    );
    assert.equal(
      leftOpen(choose({ compared: 'could-not' })),
      `Still to answer in step 2: ${ours.help}.`,
    );
    const background = { preset: 'choose', tags: ['hrd-background'] } as const;
    assert.equal(leftOpen(choose({ help: ownHelp({ none: true }), ...background })), undefined);
  });
});

describe('a problem', () => {
  const fieldsOf = (choices: Choices) => problemsIn(choices).map(({ field }) => field);

  it('is not there at first, in any preset that shows something', () => {
    for (const preset of ['contact', 'everything'] as const) {
      assert.deepEqual(problemsIn(choose({ preset })), []);
    }
  });

  it('is an empty choice', () => {
    assert.deepEqual(fieldsOf(choose({ preset: 'choose' })), ['tags']);
    assert.deepEqual(fieldsOf(choose({ languages: [] })), ['languages']);
  });

  it('is a wrong contact, only where a contact shows', () => {
    const wrong = {
      email: 'not an address',
      source: 'http://example.org',
      published: 'yesterday',
      embassy: 'x'.repeat(121),
    };
    assert.deepEqual(fieldsOf(choose({ options: wrong })).sort(), Object.keys(wrong).sort());
    const background = choose({ preset: 'choose', tags: ['hrd-background'], options: wrong });
    assert.deepEqual(problemsIn(background), []);
  });

  it('is Monrovia’s address under another name', () => {
    const elsewhere = { email: monrovia.email.toLowerCase(), embassy: 'U.S. Embassy Exampleville' };
    const [problem] = problemsIn(choose({ options: elsewhere }));
    assert.match(problem!.text, /address of U\.S\. Embassy Monrovia/);
    assert.deepEqual(problemsIn(choose({ options: elsewhere, compared: 'no' })), []);
  });

  it('is an address that WordPress changes, only there', () => {
    const changeable = { options: { email: 'press--office@example.org' } };
    const inWordpress = { ...defaultChoices('wordpress-editor'), ...changeable };
    assert.match(problemsIn(inWordpress)[0]!.text, /“Visual”/);
    assert.deepEqual(problemsIn(choose(changeable)), []);
  });

  it('is own help that cannot be a link, unless there is none', () => {
    const help = ownHelp({
      name: 'Our office',
      phone: '555-0100 or 555-0101',
      link: 'example.org',
    });
    assert.deepEqual(fieldsOf(choose({ help })), ['phone', 'link']);
    assert.deepEqual(fieldsOf(choose({ help: { ...help, none: true } })), []);
    const right = ownHelp({
      name: 'Our office',
      phone: '+1 (202) 555-0100',
      link: 'https://example.org',
    });
    assert.deepEqual(fieldsOf(choose({ help: right })), []);
    assert.deepEqual(fieldsOf(choose({ help: { ...right, name: ' ' } })), ['name']);
  });

  it('is a folder on another website, or a file', () => {
    for (const folder of ['https://example.org/', 'C:\\files', '/files/hrd.en.js']) {
      assert.deepEqual(fieldsOf(choose({ folder })), ['folder'], folder);
    }
    for (const folder of ['', '/', '/files', '../hrd-1.0.0/']) {
      assert.deepEqual(fieldsOf(choose({ folder })), [], folder);
    }
  });
});
