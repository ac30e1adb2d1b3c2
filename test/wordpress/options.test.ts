/** What the plugin makes of options that nobody should write, and in each PHP that it may meet. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { rules } from '../../scripts/wordpress-rules.js';
import { languages } from '../../src/words/all.js';
import { skipUnless } from '../support/skip-unless.js';
import { fromPlugin, fromPluginIn, withoutWordpress } from './from-plugin.js';

const shown = (shortcode: string) => {
  const [html] = fromPlugin([shortcode]);
  const { document } = parseHTML(`<body>${html}</body>`);
  const placeholder = document.querySelector('[data-hrd]')!;
  return {
    html: html!.slice(0, html!.lastIndexOf('</div>')),
    text: placeholder.textContent!,
    options: Object.fromEntries(
      [...placeholder.attributes].map(({ name, value }) => [
        name.replace(/^data-hrd-?/, ''),
        value,
      ]),
    ),
    note: document.querySelector('body > p')?.textContent,
  };
};

describe('the options of the shortcode', { skip: withoutWordpress }, () => {
  it('may be left out: all is shown then, in the language of the website', () => {
    const { options, note } = shown('[hrd_widgets]');
    assert.deepEqual(options, { '': 'guide', lang: 'fr' });
    assert.equal(note, undefined);
  });

  it('are left out where they are not understood, and people who can edit the post are told', () => {
    const { options, note } = shown(
      '[hrd_widgets element="card" theme="pink" lang="tlh" topics="all" colour="red" heading-level=7]',
    );
    assert.deepEqual(options, { '': 'guide', lang: 'fr' });
    for (const told of [
      /element="card" is not understood. Accepted: background, contact-card, definition, guide/,
      /theme="pink" is not understood. Accepted: auto, dark, light\./,
      /lang="tlh" is not understood. Accepted: en, ar,/,
      /colour="red" is not understood. Accepted: element, lang,/,
      /heading-level="7" is not understood. Accepted: 1, 2, 3, 4, 5, 6\./,
    ]) {
      assert.match(note!, told);
    }
  });

  it('work without a value where they need none', () => {
    const { options, text } = shown('[hrd_widgets element="definition" lang="en" no-examples]');
    assert.deepEqual(options, { '': 'definition', lang: 'en', 'no-examples': '' });
    assert.doesNotMatch(text, /Six examples/);
  });

  it('take language tags as websites have them', () => {
    const langOf = (lang: string) => shown(`[hrd_widgets element="definition" lang="${lang}"]`);
    assert.equal(langOf('pt-BR').options.lang, 'pt');
    assert.equal(langOf('AR_eg').options.lang, 'ar');
    assert.equal(langOf('zh-CN').options.lang, 'zh');
    assert.match(langOf('zh-TW').text, /這些文字只有簡體中文版/);
  });

  for (const [name, value] of [
    ['email', 'no address'],
    ['email', 'a@b.example?bcc=c@d.example'],
    ['email', ''],
    ['source', 'javascript:alert(1)'],
    ['source', 'http://a.example'],
    ['published', '2023-02-29'],
    ['country', 'x'.repeat(121)],
    ['embassy', '\\xff'],
  ] as const) {
    it(`show no other address in place of a contact with ${name}="${value.slice(0, 40)}"`, () => {
      const { html, options, text, note } = shown(
        `[hrd_widgets element="contact-card" lang="en" ${name}="${value}"]`,
      );
      assert.equal(options[name], '');
      assert.match(text, /No email address was given/);
      assert.doesNotMatch(html, /Monrovia|mailto|javascript|bcc/);
      assert.match(note!, new RegExp(`^HRD Widgets, for those who can edit this:\\s*${name}="`));
    });
  }

  it('never show a day on which nobody can have looked', () => {
    for (const day of ['2023-09-11', '2999-01-01']) {
      const { text, note } = shown(
        `[hrd_widgets element="contact-card" lang="en" checked-on="${day}"]`,
      );
      assert.match(text, /Not checked since/);
      assert.match(note!, /checked-on is not shown/);
    }
  });

  it('cannot become a tag, an attribute or an order', () => {
    const { html, options } = shown(
      String.raw`[hrd_widgets element="contact-card" lang="en" embassy="\x22 onclick=\x22a\x22\x3e\x3cscript\x3e\x5bgallery\x5d" email="a@b.example"]`,
    );
    assert.equal(options.embassy, '" onclick="a"><script>[gallery]');
    assert.doesNotMatch(html, /<script|" onclick=/);
  });
});

describe('own help', { skip: withoutWordpress }, () => {
  const helpIn = (inside: string) => {
    const [html] = fromPlugin([
      `[hrd_widgets element="contact-card" lang="en"]${inside}[/hrd_widgets]`,
    ]);
    const [, help] =
      html!.match(/<div class="hrd-help" slot="after">\n {4}([^]*?)\n {2}<\/div>/) ?? [];
    return help;
  };

  it('is whole, whatever WordPress’s automatic paragraphs have made of it', () => {
    assert.equal(helpIn('Call us'), '<p>Call us</p>');
    assert.equal(helpIn('<p>Call us</p>'), '<p>Call us</p>');
    assert.equal(helpIn('</p>\n<p>Call us</p>\n<p>'), '<p>Call us</p>');
    assert.equal(
      helpIn('<br />\nCall us</p>\n<p>Or come<br />\n'),
      '<p>Call us</p>\n<p>Or come</p>',
    );
    assert.equal(
      helpIn('</p>\n<ul>\n<li>Call us</li>\n</ul>\n<p>'),
      '<ul>\n<li>Call us</li>\n</ul>',
    );
  });

  it('is none where nothing stands between the ends', () => {
    assert.equal(helpIn(''), undefined);
    assert.equal(helpIn('<br />\n'), undefined);
    assert.equal(helpIn('</p>\n<p>'), undefined);
  });

  it('keeps its links, and no scripts', () => {
    const help = helpIn(
      '<a href="tel:555" onclick="x()">555</a><script>x()</script>, help@example.org',
    );
    assert.match(help!, /<a href="tel:555">555<\/a>/);
    assert.match(help!, /help&#64;example\.org/);
    assert.doesNotMatch(help!, /onclick|<script/);
  });
});

describe('the script files of a page', () => {
  it('are those of its languages up to two, and one for all from three on, whichever they are', () => {
    const size = (name: string) => gzipSync(readFileSync(`dist/${name}`)).length;
    const sizes = languages.map(({ lang }) => size(`hrd.${lang}.js`)).sort((a, b) => a - b);
    assert.equal(rules().scripts.most, 2);
    assert.ok(sizes.at(-1)! + sizes.at(-2)! <= size('hrd.js'));
    assert.ok(sizes[0]! + sizes[1]! + sizes[2]! > size('hrd.js'));
  });
});

const withoutOthers =
  withoutWordpress ||
  skipUnless(
    existsSync('test/wordpress/node_modules'),
    'needs the packages of test/wordpress: npm ci --prefix test/wordpress',
  );

describe('the oldest PHP that the plugin names, and the newest', { skip: withoutOthers }, () => {
  const shortcodes = ['background', 'contact-card', 'definition', 'guide', 'support-list'].flatMap(
    (element) => [
      `[hrd_widgets element="${element}"]`,
      `[hrd_widgets element="${element}" lang="ar" topics="justice" theme="x" embassy="Été \u06cc\u200c\u06cc 😀" email="a+b@c.example" published="2024-02-29" checked-on="2024-03-01"]Call us[/hrd_widgets]`,
    ],
  );

  for (const version of ['7.4', '8.5']) {
    it(`print the same texts, without a notice: ${version}`, () => {
      assert.deepEqual(fromPluginIn(version, shortcodes), fromPlugin(shortcodes));
    });
  }

  it('are those of its header', () => {
    const header = readFileSync('wordpress/hrd-widgets.php', 'utf8');
    assert.match(header, /^ \* Requires PHP: +7\.4$/m);
  });
});
