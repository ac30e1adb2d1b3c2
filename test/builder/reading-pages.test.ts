/** What is read of lines as people have them: in a page, in an editor, from another version. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Choices } from '../../builder/choices.js';
import { describeReading } from '../../builder/reading/describe.js';
import { readLines } from '../../builder/reading/reading.js';
import type { SystemId } from '../../builder/systems/index.js';
import { version } from '../../src/elements/version.js';
import { defaultChoices, plan, release } from './draw.js';

const contact = { embassy: 'U.S. Embassy “Exampleville”', email: 'a--b@example.org' };
const help = {
  none: false,
  name: 'مكتبنا',
  phone: '+231 (77) 000-100',
  address: '1 Sample Street\nSampletown',
  link: 'help@example.org',
};

const choose = (system: SystemId, chosen: Partial<Choices> = {}): Choices => ({
  ...defaultChoices(system),
  languages: ['en', 'fr'],
  options: { theme: 'dark', ...contact },
  help,
  comparedBefore: { day: '2026-09-03', contact },
  ...chosen,
});

/** All that the steps give to copy. */
const linesOf = (choices: Choices) =>
  plan(choices)
    .steps.flatMap(({ block }) => block?.code ?? [])
    .join('\n');

const said = (text: string) => describeReading(readLines(text)).join('\n');

const card = (attributes: string, inside = '') =>
  `<hrd-contact-card lang="en" ${attributes}>${inside}</hrd-contact-card>`;

describe('what the builder’s steps give to copy', () => {
  const ways = { own: 'tag', 'drupal-full': 'placeholder', wordpress: 'shortcode' } as const;
  for (const [system, way] of Object.entries(ways)) {
    it(`is read back field by field, for: ${way}`, () => {
      const choices = choose(system as SystemId, { preset: 'everything' });
      const reading = readLines(linesOf(choices));
      assert.equal(reading.way, way);
      assert.deepEqual(reading.losses, []);
      assert.deepEqual(reading.unread, []);
      const { preset, languages, options, help, comparedBefore } = reading.choices;
      assert.deepEqual(
        { preset, languages, options, help, comparedBefore },
        {
          preset: 'everything',
          languages: choices.languages,
          options: choices.options,
          help: choices.help,
          comparedBefore: choices.comparedBefore,
        },
      );
      assert.equal(reading.version, way === 'shortcode' ? undefined : version);
    });
  }

  it('is one preset where it is one element, else what was chosen one by one', () => {
    const presetOf = (chosen: Partial<Choices>) =>
      readLines(linesOf(choose('own', chosen))).choices.preset;
    assert.equal(presetOf({ preset: 'contact' }), 'contact');
    assert.equal(presetOf({ preset: 'everything' }), 'everything');
    assert.equal(presetOf({ preset: 'choose', tags: ['hrd-background'] }), 'choose');
  });

  it('says by no field that there is no help', () => {
    const none = { ...help, none: true };
    const { choices } = readLines(linesOf(choose('own', { help: none })));
    assert.deepEqual(choices.help, { none: false, name: '', phone: '', address: '', link: '' });
  });
});

describe('plain HTML', () => {
  const read = (chosen: Partial<Choices>) => readLines(linesOf(choose('drupal-basic', chosen)));
  const plainOf = (chosen: Partial<Choices>) =>
    plan(choose('own', chosen)).others.find(({ title }) => title.startsWith('Plain HTML'))!
      .blocks[0]!.code;

  it('tells the parts, the languages and the help, and asks for all else', () => {
    const reading = readLines(plainOf({ options: {}, comparedBefore: undefined }));
    assert.equal(reading.way, 'plain');
    assert.equal(reading.version, version);
    assert.equal(reading.choices.preset, 'contact');
    assert.deepEqual(reading.choices.languages, ['en', 'fr']);
    assert.deepEqual(reading.choices.help, help);
    assert.deepEqual(reading.asked, ['system', 'compared', 'look', 'shortened']);
  });

  it('keeps the address of another embassy, and asks for its name', () => {
    const reading = readLines(plainOf({}));
    assert.deepEqual(reading.choices.options, { email: contact.email });
    assert.ok(reading.asked.includes('contact'));
  });

  it('with an address that something has hidden does not become Monrovia’s unasked', () => {
    const hidden = plainOf({ options: {} }).replace(/HRDSupport\w+&#64;state.gov/g, '[protected]');
    assert.ok(readLines(hidden).asked.includes('contact'));
    assert.doesNotMatch(describeReading(readLines(hidden)).join(), /Monrovia/);
  });

  it('is one element where the help that parted it is gone', () => {
    const parted = plainOf({ languages: ['en'] });
    const withoutHelp = parted.replace(/<div class="hrd-help"[^]*?<\/div>/, '');
    assert.notEqual(withoutHelp, parted);
    assert.deepEqual(readLines(withoutHelp).unread, []);
    const withoutSlots = parted.replace(/ slot="\w+"/g, '');
    assert.deepEqual(readLines(withoutSlots), readLines(parted));
  });

  it('without any mark of ours is not told from the website’s own words', () => {
    assert.equal(read({}).way, undefined);
  });
});

describe('lines as editors and servers keep them', () => {
  const lines = linesOf(choose('drupal-full'));
  const expected = readLines(lines);

  it('are read in the source of a whole page, in blocks, and with other ends of lines', () => {
    const page = (body: string) =>
      `\ufeff<!DOCTYPE html><html lang="de"><head><title>Help</title></head><body>${body}</body></html>`;
    for (const text of [
      page(lines),
      `<!-- wp:html -->\n${lines}\n<!-- /wp:html -->`,
      lines.replace(/\n/g, '\r\n'),
      lines.replace(/<\/?(?:div|script|p)\b/g, (tag) => tag.toUpperCase()),
    ]) {
      assert.deepEqual(readLines(text), expected);
    }
  });

  it('are read where they were copied as text', () => {
    const asText = lines.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    assert.deepEqual(readLines(asText), expected);
  });

  it('are read where their end is missing', () => {
    const { choices } = readLines(lines.slice(0, lines.lastIndexOf('hrd-help')));
    assert.deepEqual(choices.options, expected.choices.options);
    assert.deepEqual(choices.languages, ['en', 'fr']);
  });

  it('are the placeholder’s where a saved page has the element inside too', () => {
    const saved = `<div data-hrd="contact-card" data-hrd-lang="fr">${card('theme="dark"')}</div>`;
    const { way, choices, losses } = readLines(saved);
    assert.deepEqual([way, choices.languages, choices.options], ['placeholder', ['fr'], {}]);
    assert.deepEqual(losses, []);
  });

  it('are the plugin’s where it has written the page', () => {
    const src = `/wp-content/plugins/hrd-widgets/hrd-${version}/hrd.fr.js`;
    const { way, choices, asked } = readLines(
      `${lines}<script src="${src}"></script>`.slice(lines.indexOf('<div')),
    );
    assert.equal(way, 'shortcode');
    assert.equal(choices.folder, undefined);
    assert.deepEqual(asked, ['system']);
  });
});

describe('a shortcode', () => {
  const optionsOf = (text: string) => readLines(text).choices.options;

  it('is read with the quotation marks that editors make', () => {
    const expected = { embassy: 'The one', email: 'help@example.org' };
    for (const [open, close] of ['""', "''", '””', '“”', '″″', '«»'] as unknown as string[]) {
      const text = `[hrd_widgets element=${open}contact-card${close} lang=${open}fr${close} embassy=${open}The one${close} email=${open}help@example.org${close} /]`;
      assert.deepEqual(optionsOf(text), expected, text);
      assert.deepEqual(readLines(text).choices.languages, ['fr']);
    }
    const references =
      '[hrd_widgets embassy=&#8221;The one&#8221; email=&quot;help@example.org&quot;]';
    assert.deepEqual(optionsOf(references), expected);
    assert.deepEqual(optionsOf('[hrd_widgets email=help@example.org]'), {
      email: 'help@example.org',
    });
  });

  it('without an element or a language is the guide, whose language is asked', () => {
    const { choices, asked } = readLines('[hrd_widgets]');
    assert.equal(choices.preset, 'everything');
    assert.ok(asked.includes('languages'));
  });

  it('encloses only what stands before its own end', () => {
    const text = '[hrd_widgets lang="en"]\n[hrd_widgets lang="fr"]<p>Our office</p>[/hrd_widgets]';
    assert.equal(readLines(text).choices.help!.name, 'Our office');
    const closed = '[hrd_widgets lang="en" /]<p>Not ours</p>[/hrd_widgets]';
    assert.equal(readLines(closed).choices.help!.name, '');
  });
});

describe('what the builder does not take', () => {
  it('is named, and the rest is read', () => {
    const text = `${card('theme="purple" wobble="yes" heading-level="3"')}<hrd-news lang="en"></hrd-news><hrd-definition lang="tlh"></hrd-definition>`;
    const { choices, unread } = readLines(text);
    assert.deepEqual(choices.options, { 'heading-level': '3' });
    const named = unread.map(({ name, value, why }) => `${why} ${name} ${value}`);
    for (const each of [
      'refused theme purple',
      'unknown wobble yes',
      'unknown element hrd-news',
      'unknown lang tlh',
    ]) {
      assert.ok(named.includes(each), `${each} in ${named.join('; ')}`);
    }
    assert.match(said(text), /Style: “purple” is not known to HRD Widgets\. It was left out\./);
  });

  it('is nothing where a value says the default', () => {
    const { choices, unread } = readLines(card('heading-level="2" theme="" class="wide" id="x"'));
    assert.deepEqual([choices.options, unread], [{}, []]);
  });

  it('never becomes one contact out of two', () => {
    const two = card('embassy="First"') + card('email="second@example.org"');
    const { choices, unread } = readLines(two);
    assert.deepEqual(choices.options, { embassy: 'First' });
    assert.equal(unread.filter(({ why }) => why === 'different').length, 2);
  });

  it('never leaves Monrovia’s contact in place of one that cannot be read', () => {
    for (const attributes of ['email=""', 'e-mail="x@example.org"', 'source="\u200b"']) {
      const reading = readLines(card(attributes));
      assert.ok(reading.asked.includes('contact'), attributes);
      assert.doesNotMatch(describeReading(reading).join(), /Monrovia/);
    }
    for (const name of ['email', 'data-email']) {
      const { choices } = readLines(`<div data-hrd="contact-card" ${name}="x@example.org"></div>`);
      assert.equal(choices.options!.email, 'x@example.org', name);
    }
    assert.ok(!readLines(card('')).asked.includes('contact'));
  });

  it('keeps a wrong contact where its field says so', () => {
    const text = card('email="not an address"');
    assert.deepEqual(readLines(text).choices.options, { email: 'not an address' });
    assert.match(said(text), /Email address: “not an address” cannot be used\. Look at that field/);
  });

  it('is a day that is none, or has not come', () => {
    for (const day of ['2026-02-30', '2999-01-01', 'yesterday']) {
      const { choices, unread } = readLines(card(`checked-on="${day}"`));
      assert.equal(choices.comparedBefore, undefined);
      assert.deepEqual(unread, [{ name: 'checked-on', value: day, why: 'refused' }]);
    }
  });

  it('is what else stood in the own help', () => {
    const inside =
      '<div class="hrd-help"><p>Our <a href="https://example.org">office</a></p></div>';
    assert.deepEqual(readLines(card('', inside)).losses, ['help']);
    const long = `<div class="hrd-help">${'<p>One line</p>'.repeat(200)}</div>`;
    assert.deepEqual(readLines(card('', long)).losses, ['help']);
    const plain = '<div class="hrd-help">Our office<br><span>Room 2</span></div>';
    const { choices, losses } = readLines(card('', plain));
    assert.deepEqual([choices.help!.name, choices.help!.address], ['Our office', 'Room 2']);
    assert.deepEqual(losses, []);
  });

  it('is a part that only one language has, or all of it beside single parts', () => {
    const uneven = card('') + '<hrd-definition lang="fr"></hrd-definition>';
    assert.deepEqual(readLines(uneven).losses, ['uneven']);
    const beside = card('') + '<hrd-guide lang="en"></hrd-guide>';
    assert.deepEqual(readLines(beside).losses, ['guide']);
    assert.deepEqual(readLines(beside).choices.tags, ['hrd-contact-card']);
  });
});

describe('the script line', () => {
  const withScript = (src: string) => readLines(`<script src="${src}" async></script>${card('')}`);

  it('of an older release names the folder of this one', () => {
    const { choices, version: old } = withScript('/files/hrd-0.0.9/hrd.fr.js');
    assert.equal(choices.folder, `/files/hrd-${version}/`);
    assert.equal(old, '0.0.9');
    assert.match(said('<script src="/hrd-0.0.9/hrd.js"></script>' + card('')), /version 0\.0\.9/);
  });

  it('from another website is not taken', () => {
    const { choices, asked, losses } = withScript(
      'https://cdn.example/npm/hrd-widgets@0.0.9/dist/hrd.js',
    );
    assert.equal(choices.folder, undefined);
    assert.ok(asked.includes('folder'));
    assert.deepEqual(losses, ['folder']);
  });

  for (const src of ['./Contacts_files/hrd.fr.js', 'contacts_files/hrd.fr_1y0c.js']) {
    it(`asks for the folder where a browser has saved the page: ${src}`, () => {
      const { choices, asked, losses } = readLines(
        `<script src="${src}" integrity="sha384-x" async></script><hrd-guide lang="fr"></hrd-guide>`,
      );
      assert.equal(choices.folder, undefined);
      assert.ok(asked.includes('folder'));
      assert.deepEqual(losses, []);
    });
  }

  it('without a hash is that of a page opened from disk', () => {
    assert.equal(withScript('hrd.en.js').choices.fromDisk, true);
    const hashed = linesOf(choose('own', { languages: ['en'] }));
    assert.ok(hashed.includes(release.integrity['hrd.en.js']!));
    assert.equal(readLines(hashed).choices.fromDisk, false);
  });
});

describe('what was read, in words', () => {
  it('is said in short sentences', () => {
    const text = linesOf(
      choose('wordpress', {
        options: {},
        comparedBefore: { day: '2026-09-03', contact: {} },
        languages: ['fr'],
      }),
    );
    assert.deepEqual(describeReading(readLines(text)), [
      'Filled in: the contact card, in French, for U.S. Embassy Monrovia in Liberia, compared on 3 September 2026.',
      `Your own help: ${[help.name, help.phone, '1 Sample Street', 'Sampletown', help.link].join(', ')}.`,
      'Please choose again: what runs your website.',
      'Replace the old snippet with the new one from step 4.',
    ]);
    assert.match(
      said(linesOf(choose('own'))),
      /in English and French, for another contact \(.+a--b@example\.org\)/,
    );
  });

  it('reminds of a comparison that is old', () => {
    assert.match(said(card('checked-on="2024-03-05"')), /more than six months ago/);
  });

  it('says that a text holds no lines of ours', () => {
    for (const text of [
      '',
      'Hello',
      '<p>&lt;b&gt;</p>',
      '[gallery]',
      '<script src="/jquery.js"></script>',
    ]) {
      assert.equal(readLines(text).way, undefined, text);
      assert.match(said(text), /^No snippet of HRD Widgets was found/);
    }
  });
});

describe('a text that means harm', () => {
  const hostile = {
    'deep nesting': '<div>'.repeat(100_000),
    'deep nesting of places': '<div data-hrd="guide">'.repeat(40_000),
    'tags that never end': '<hrd-guide lang=en>'.repeat(50_000),
    'text marks and help that never end': '<p class=hrd-text><p slot=after>'.repeat(30_000),
    'shortcodes that never end': '[hrd_widgets '.repeat(80_000),
    'shortcodes that enclose nothing': '[hrd_widgets]'.repeat(80_000),
    'one shortcode of a megabyte': `[hrd_widgets ${'a='.repeat(500_000)}]`,
    'a thousand attributes': `<hrd-guide ${Array.from({ length: 100_000 }, (_, n) => `a${n}`).join(' ')}>`,
    'a megabyte in one value': card(`embassy="${'x '.repeat(500_000)}"`),
    'own help without end': card('', `<p slot="after">${'<p>x'.repeat(200_000)}`),
    'own help of nothing but links': card(
      '',
      `<p slot="after">${'https://a.example '.repeat(55_000)}`,
    ),
    'no character at all': '\0'.repeat(1_000_000),
    'references without end': '&lt;'.repeat(250_000),
  };
  for (const [what, text] of Object.entries(hostile)) {
    // Far more than it takes, even on a busy machine, and far less than what grows with the square.
    it(`is answered in time: ${what}`, { timeout: 30_000 }, () => {
      assert.ok(describeReading(readLines(text)).length < 50);
    });
  }
});
