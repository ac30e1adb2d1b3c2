/** What the check says of the text as a whole, and of the page around the lines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../builder/checker/check.js';
import { messagesOnPage } from '../../builder/checker/messages/page.js';
import { messagesOnTraces } from '../../builder/checker/messages/traces.js';
import { en } from '../../src/words/en.js';
import { version } from '../../src/elements/version.js';
import {
  findingsOn,
  here,
  knowledge,
  lines,
  only,
  pageWith,
  placeholder,
  script,
  testEach,
  text,
  textWith,
  unmet,
  usualHead,
  viewport,
  type Case,
} from './checking.js';

const codes = { ...messagesOnPage, ...messagesOnTraces };

/** What is said of every page. */
const usual = ['given-lines', 'given-source', 'given-save'];

const escaped = (code: string) => code.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const savedByChromium = (body: string) =>
  pageWith(body).replace('\n', '\n<!-- saved from url=(0020)https://example.org/ -->\n');

const savedByFirefox = (body: string) =>
  pageWith(body, `<meta http-equiv="content-type" content="text/html; charset=UTF-8">${usualHead}`);

const drawn = `<hrd-guide lang="en"><template shadowrootmode="open"><!--?lit$123456$--></template>${text}</hrd-guide>`;

const kinds: readonly Case[] = [
  ['some lines are told from a page', 'given-lines', lines],
  ['the source of a page is known', 'given-source', pageWith(lines)],
  [
    'a shortcode is known, and nothing is missed in it',
    'given-shortcode',
    '[hrd_widgets element="guide" lang="en" /]',
  ],
  ['a page that Chromium saved is known', 'given-save', savedByChromium(text)],
  ['a page that Firefox saved is known', 'given-save', savedByFirefox(text)],
  [
    'a page that was saved with its files is known',
    'given-complete-save',
    savedByFirefox(`<script src="Aide_fichiers/hrd.en_zK-0.js"></script>${text}`),
  ],
  [
    'a page that SingleFile saved is known',
    'given-single-file',
    pageWith(`<!--\n Page saved with SingleFile \n-->${text}`),
  ],
  ['a script that ran is seen in a placeholder', 'script-ran', pageWith(filled(here))],
  ['a script that ran is seen in a tag', 'script-ran', savedByChromium(script + here + drawn)],
  [
    'a script that did not run is seen in a save',
    'script-not-run',
    savedByChromium(`${script}${here}${placeholder}`),
  ],
  ...(
    [
      ['a picture', '\ufffdPNG\r\n\x1a\n\0\0\0\rIHDR'],
      ['a PDF file', '%PDF-1.7\n%'],
      ['a ZIP file', 'PK\x03\x04\x14\0'],
      ['a program', `MZ\ufffd${'\0\0'.repeat(40)}`],
      ['a page in UTF-16', [...pageWith(lines)].join('\0')],
      ['a web archive', `From: <Saved by Blink>\r\nSubject: Help\r\n\r\n${lines}`],
      ['the script file', `\ufeff/*! HRD Widgets ${version} | MIT */`],
      ['an address', 'https://example.org/help\n'],
    ] as const
  ).map(([name, given]): Case => [`${name} is not taken for a page`, 'not-a-page', given]),
];

function filled(marker: string) {
  return `${script}${marker}<div data-hrd="guide" data-hrd-lang="en"><hrd-guide lang="en">${text}</hrd-guide></div>`;
}

const nothing: readonly Case[] = [
  ['a page without anything of ours is told so', 'nothing-of-ours', pageWith('<p>Hello.</p>')],
  ['no text at all is told so', 'nothing-of-ours', ''],
  ['what only looks like ours is not ours', 'nothing-of-ours', pageWith('<p>hrd-guide</p>')],
  [
    'where there is only a frame, it may stand in that',
    'nothing-but-frame',
    pageWith(`${here}<iframe src="https://example.com/box"></iframe>`),
  ],
  [
    'a picture cannot be read',
    'nothing-but-picture',
    pageWith(`${here}<img src="contact.png" alt="">`),
  ],
  [
    'the page of the builder in a frame cannot be seen',
    'frame-of-ours',
    pageWith(`${here}<iframe src="/files/contacts.fr.2.html" title="Contact"></iframe>`),
  ],
  [
    'lines in the attribute of a frame cannot be checked',
    'lines-in-frame',
    pageWith(`${here}<iframe srcdoc='<div data-hrd="guide">'></iframe>`),
  ],
  [
    'words without marks are ours, and cannot be compared',
    'words-without-marks',
    pageWith(`${here}<p>${en.provenance.unofficial}</p>`),
  ],
];

const traces: readonly Case[] = [
  [
    'lines in a code block',
    'lines-as-text',
    pageWith(`<pre><code>${here}${escaped(lines)}</code></pre>`),
  ],
  [
    'lines that an editor has escaped',
    'lines-as-text',
    pageWith(`<p>Help\n  ${here}${escaped(placeholder)}</p>`),
  ],
  ['a script line shown as text', 'lines-as-text', pageWith(`<p>${here}${escaped(script)}</p>`)],
  [
    'a tag shown as text',
    'lines-as-text',
    pageWith(`<p>${here}&#60;hrd-guide lang="en">Words</p>`),
  ],
  [
    'the same lines as an example for others',
    'lines-as-text-too',
    pageWith(`${lines}<pre>${here}${escaped(lines)}</pre>`),
  ],
  [
    'a shortcode',
    'shortcode-as-text',
    pageWith(`<p>Our help: ${here}[hrd_widgets element=”guide” /]</p>`),
  ],
  ['lines in a comment', 'lines-in-comment', pageWith(`<p>Help</p><!-- ${here}${placeholder} -->`)],
  ['old lines in a comment', 'lines-in-comment-too', pageWith(`${lines}<!--${here}${script}-->`)],
  ...['textarea', 'noscript', 'template', 'title', 'style'].map((tag): Case => [
    `lines in <${tag}>`,
    'lines-in-element',
    pageWith(`<p>Help</p><${tag}>${here}${placeholder}</${tag}>`),
  ]),
  [
    'old lines in a template',
    'lines-in-element-too',
    pageWith(`${lines}<template>${here}${placeholder}</template>`),
  ],
  [
    'lines that Hugo left out',
    'lines-omitted',
    pageWith(`<p>Help</p>${here}<!-- raw HTML omitted -->`),
  ],
  [
    'lines that the WordPress plugin has switched off',
    'lines-switched-off',
    pageWith(`${here}<div data-no-hrd="guide" data-hrd-lang="en">${text}</div>`),
  ],
];

const arabic = 'التواصل مع السفارة';

const around: readonly Case[] = [
  ...[
    'SÃ©curitÃ©',
    'embassyâ€™s',
    'Ø§Ù„ØªÙˆØ§ØµÙ„',
    'ÐŸÐ¾Ð¼Ð¾Ñ‰ÑŒ',
    'å¸®åŠ©',
    'S\ufffdcurit\ufffd',
    '???? ?????',
  ].map((words): Case => [
    `“${words}” are broken letters`,
    'letters-broken',
    pageWith(placeholder.replace('<p>Words.', `${here}<p>${words}`)),
  ]),
  [
    'letters may break where the page does not name UTF-8',
    'charset-missing',
    pageWith(placeholder.replace('<p>Words.', `${here}<p>${arabic}`), viewport),
  ],
  [
    'letters may break where the page names another encoding',
    'charset-other',
    pageWith(
      placeholder.replace('<p>Words.', `${here}<p>${arabic}`),
      `${viewport}<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">`,
    ),
  ],
  [
    'a page that does not fit to phones',
    'viewport-missing',
    pageWith(lines, '<meta charset="utf-8">'),
  ],
  [
    'a page of a fixed width',
    'viewport-fixed',
    pageWith(lines, `<meta charset="utf-8">${here}<meta name="Viewport" content="width=980">`),
  ],
  [
    'a page that loads from others',
    'hosts',
    pageWith(`${lines}<img src="https://example.com/1.png" alt="">`),
  ],
  [
    'a page of a known address that loads from others',
    'other-hosts',
    pageWith(
      `${lines}<img src="https://example.com/1.png" alt="">`,
      `${usualHead}<link rel="canonical" href="https://www.example.org/help">`,
    ),
  ],
  [
    'a page on which a tool delays scripts',
    'script-tools',
    pageWith(`${lines}<script type="rocketlazyloadscript">go()</script>`),
  ],
  [
    'a copy that Google Translate has translated',
    'translated-copy',
    pageWith(lines).replace('<html lang="en">', '<html lang="fr" class="translated-ltr">'),
  ],
  [
    'a copy that Edge has translated',
    'translated-copy',
    pageWith(`${lines}<p _msttexthash="123">Bonjour</p>`),
  ],
  [
    'a website that Weglot translates',
    'translated-website',
    pageWith(`${lines}<p data-wg-notranslate>Hello</p>`),
  ],
  [
    'a website that TranslatePress translates',
    'translated-website',
    pageWith(`${lines}<ul class="menu trp-language-switcher"></ul>`),
  ],
];

describe('what was given', () => testEach(kinds, codes, usual));

describe('what is missing', () => testEach(nothing, codes, usual));

describe('what does not work where it stands:', () => testEach(traces, codes, usual));

describe('what is around the lines:', () => testEach(around, codes, usual));

describe('the check of the page', () => {
  it('can say each of its messages, but those of the time and of the bytes', () => {
    const all = [...kinds, ...nothing, ...traces, ...around];
    assert.deepEqual(unmet(codes, all), ['too-large', 'not-utf8']);
  });

  it('does not say that nothing is there where it could not read to the end', async () => {
    const found = await check('<p>Hello.</p>', knowledge, -1);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['too-large'],
    );
  });

  it('names all that the page loads from, once, and no link', async () => {
    const found = await findingsOn(
      pageWith(
        `${lines}<a href="https://lr.usembassy.gov/">Embassy</a>
        <img src="/own.png" srcset="//a.example/1.png 1x, https://b.example/2.png 2x" alt="">
        <p style="background: url('https://c.example/3.png')"></p>
        <video poster="https://d.example/4.png"><source src="https://a.example/5.mp4"></video>
        <object data="https://e.example/6.pdf"></object><img src="data:image/png,x" alt="">`,
        `${usualHead}<link rel="alternate" href="https://other.example/fr">
        <link rel="preconnect" href="https://f.example"><style>@import "https://g.example/7.css";</style>
        <base href="https://example.org/"><script src="https://www.example.org/own.js"></script>`,
      ),
    );
    const hosts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.example`);
    const { what } = found.find(({ code }) => code === 'other-hosts')!;
    assert.match(what, new RegExp(`: ${hosts.join(', ')}\\.`));
  });

  it('says nothing of the page around some lines', async () => {
    const found = await findingsOn(`${lines}<img src="https://example.com/1.png" alt="">${arabic}`);
    assert.deepEqual(only(found, codes, usual), []);
  });

  it('takes references and a byte order mark for safe letters', async () => {
    for (const page of [
      pageWith(placeholder.replace('Words', 'S&#233;curit&#233;'), viewport),
      `\ufeff${pageWith(placeholder.replace('Words', arabic), viewport)}`,
      pageWith(`${textWith('« privé », l’État à São Paulo: « é »')}`),
    ]) {
      assert.deepEqual(only(await findingsOn(page), codes, usual), []);
    }
  });
});
