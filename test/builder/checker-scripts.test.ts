/** What the check says of the script line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOnFiles } from '../../builder/checker/messages/files.js';
import { messagesOnScripts } from '../../builder/checker/messages/scripts.js';
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
  scriptWith,
  testEach,
  text,
  unmet,
  usualHead,
  type Case,
} from './checking.js';

const codes = { ...messagesOnScripts, ...messagesOnFiles };

/** What is said of every script line. */
const usual = ['script-reachable', 'script-right', 'script-right-unchecked'];

const tag = `<hrd-guide lang="en">${text}</hrd-guide>`;

const savedByFirefox = (body: string) =>
  pageWith(body, `<meta http-equiv="content-type" content="text/html; charset=UTF-8">${usualHead}`);

/** The placeholder behind such a script line. */
const after = (line: string) => pageWith(`${here}${line}\n${placeholder}`);

const address = (src: string) => after(scriptWith(`src="${src}"`));

const https = `${usualHead}<link rel="canonical" href="https://example.org/help">`;

const withHash = (integrity: string, rest = '') =>
  after(scriptWith(`src="/hrd-${version}/hrd.en.js" integrity="${integrity}" ${rest}`));

const withoutHashes = { ...knowledge, integrity: {} };

const missing: readonly Case[] = [
  ['a script line that is missing', 'script-missing', pageWith(placeholder)],
  ['a script line that may stand elsewhere', 'script-not-among-lines', placeholder],
  [
    'lines for servers, which need none',
    'script-missing-drawn',
    pageWith(
      `<hrd-guide><template shadowrootmode="open"><p>Words</p></template>${text}</hrd-guide>`,
    ),
  ],
  [
    'a save that does not show whether one is needed',
    'script-perhaps-not-needed',
    savedByFirefox(tag),
  ],
  [
    'the script inside the page',
    'script-inline',
    pageWith(`${here}<script>/*! HRD Widgets ${version} */</script>${placeholder}`),
  ],
  [
    'a script that was merged with others',
    'script-perhaps-merged',
    pageWith(`${placeholder}<script src="/cache/autoptimize_0a1b2c.js"></script>`),
  ],
  [
    'an app with scripts of its own',
    'script-perhaps-in-app',
    pageWith(`${tag}<script type="module" src="/assets/index-0a1b.js"></script>`),
  ],
  ['a script line whose tag is gone', 'script-without-place', pageWith(`${here}${script}${text}`)],
  ['a script line alone', 'script-without-words', pageWith(`<p>Help</p>${here}${script}`)],
];

const retyped: readonly Case[] = [
  ...[
    'hrd-en.js',
    'hdr.en.js',
    'hrd.en.jss',
    'HRD.en.js',
    'hrd.en .js',
    'hrd_en.js',
    'hrd.en.js.txt',
  ].map((file): Case => [
    `the file “${file}”`,
    'script-misspelt',
    address(`/hrd-${version}/${file}`),
  ]),
  ['a language that there is not', 'script-unknown-file', address(`/hrd-${version}/hrd.de.js`)],
  [
    'curly quotation marks',
    'script-curly-quotes',
    after(`<script src=“/hrd-${version}/hrd.en.js” async=””></script>`),
  ],
  [
    'curly quotation marks around the hash',
    'script-curly-quotes',
    after(
      `<script src="/hrd-${version}/hrd.en.js" integrity="sha384-en" crossorigin=”anonymous”></script>`,
    ),
  ],
  [
    'the tag <scirpt>',
    'script-tag-misspelt',
    after(`<scirpt src="/hrd-${version}/hrd.en.js"></scirpt>`),
  ],
  ['“href” in place of “src”', 'script-attribute', after(script.replace('src=', 'href='))],
  [
    'no end, up to the next script',
    'script-not-closed',
    `${after(script.replace('</script>', ''))}<script></script>`,
  ],
];

const running: readonly Case[] = [
  [
    'a type that is no script',
    'script-type',
    after(scriptWith(`type="text/plain" src="/hrd-${version}/hrd.en.js"`)),
  ],
  [
    'a line for old browsers alone',
    'script-nomodule',
    after(script.replace(' async', ' nomodule')),
  ],
  [
    'Rocket Loader',
    'script-delayed',
    after(script.replace('<script', '<script type="0a1b2c3d4e5f-text/javascript"')),
  ],
  [
    'WP Rocket',
    'script-delayed',
    after(script.replace('src=', 'type="rocketlazyloadscript" data-rocket-src=')),
  ],
  [
    'a cookie banner',
    'script-asks-first',
    after(script.replace('src=', 'type="text/plain" data-cookieconsent="statistics" src=')),
  ],
  [
    'an address that a script has to move',
    'script-set-aside',
    after(script.replace('src=', 'data-lazy-src=')),
  ],
  [
    'a policy of the page that forbids it',
    'policy-forbids',
    pageWith(
      lines,
      `${usualHead}${here}<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'none'">`,
    ),
  ],
  [
    'a policy of the page that asks for a nonce',
    'policy-forbids',
    pageWith(
      lines,
      `${usualHead}${here}<meta http-equiv="content-security-policy" content="script-src 'nonce-a' 'strict-dynamic' 'self'">`,
    ),
  ],
  [
    'an element by the script alone',
    'script-alone',
    pageWith(`${here}${script.replace(' async', ' data-hrd="guide" async')}`),
  ],
  [
    'an element by the script alone in the head',
    'script-alone-in-head',
    pageWith(
      '<p>Help</p>',
      `${usualHead}${here}${script.replace(' async', ' data-hrd="guide" async')}`,
    ),
  ],
];

const cdn = 'https://cdn.jsdelivr.net/npm/hrd-widgets';

const addresses: readonly Case[] = [
  ...[
    'file:///C:/Users/me/hrd.en.js',
    `C:\\site\\hrd-${version}\\hrd.en.js`,
    `http://localhost:8000/hrd-${version}/hrd.en.js`,
    '/Users/me/site/hrd.en.js',
  ].map((src): Case => [src, 'script-on-own-computer', address(src), withoutHashes]),
  [
    'http on a page that comes by https',
    'script-insecure',
    pageWith(
      `${here}${scriptWith(`src="http://example.org/hrd-${version}/hrd.en.js"`)}${placeholder}`,
      https,
    ),
    withoutHashes,
  ],
  [
    'another website',
    'script-other-host',
    address(`https://files.example/hrd-${version}/hrd.en.js`),
    withoutHashes,
  ],
  ['another version', 'script-other-version', address('/hrd-0.0.9/hrd.en.js'), withoutHashes],
];

const several: readonly Case[] = [
  ['the same line twice', 'script-twice', pageWith(`${script}\n${here}${lines}`)],
];

const hashes: readonly Case[] = [
  ['none', 'integrity-missing', withHash('')],
  ['an algorithm that there is not', 'integrity-ignored', withHash('sha348-en')],
  ['that of another file', 'integrity-of-other', withHash('sha384-fr')],
  [
    'that of this release, in a line of another',
    'integrity-of-other',
    withHash('sha384-en').replace(`hrd-${version}`, 'hrd-0.0.8'),
  ],
  ['another in the folder of this release', 'integrity-wrong', withHash('sha384-EN')],
  [
    'another in a folder without a version',
    'integrity-unknown',
    withHash('sha384-EN').replace(`hrd-${version}`, 'files'),
  ],
  [
    'that of an algorithm which the release does not give',
    'integrity-unknown',
    withHash('sha512-en'),
  ],
];

/** Each of these is told beside something else. */
const besides: readonly Case[] = [
  ['“latest”', 'script-without-version', address(`${cdn}@latest/dist/hrd.en.js`)],
  ['no version at all', 'script-without-version', address(`${cdn}/dist/hrd.en.js`)],
  [
    'http, and no address of the page',
    'script-perhaps-insecure',
    address('http://example.org/hrd.en.js'),
  ],
  [
    'a hash without “crossorigin” on another website',
    'crossorigin-missing',
    pageWith(
      `${scriptWith(`src="${cdn}@${version}/dist/hrd.en.js" integrity="sha384-en"`)}${placeholder}`,
      https,
    ),
  ],
  [
    'a hash without “crossorigin” where the website is not known',
    'crossorigin-perhaps',
    after(scriptWith('src="https://example.org/hrd.en.js" integrity="sha384-en"')),
  ],
  [
    'two versions',
    'script-versions',
    pageWith(`${script.replace(version, '0.0.9').replace('sha384-en', 'sha384-old')}${lines}`),
  ],
  ['where the file should be', 'script-reachable', pageWith(lines)],
  ['a right line', 'script-right', pageWith(lines)],
  ['a right line without a hash', 'script-right-unchecked', address(`/hrd-${version}/hrd.en.js`)],
];

const codesOn = async (page: string) => (await findingsOn(page)).map(({ code }) => code);

describe('where the script is:', () => testEach(missing, codes, usual));

describe('a script line that was typed:', () =>
  testEach(retyped, codes, [...usual, 'integrity-missing']));

describe('what keeps a script from running:', () =>
  testEach(running, codes, [...usual, 'integrity-missing']));

describe('where a script line leads:', () => testEach(addresses, codes, usual));

describe('the hash:', () => testEach(hashes, codes, [...usual, 'script-other-version']));

describe('several lines:', () => testEach(several, codes, usual));

describe('the script line', () => {
  for (const [seen, code, page] of besides) {
    it(`is told of ${seen}`, async () => {
      assert.ok((await codesOn(page.replace(here, ''))).includes(code as never));
    });
  }

  it('can get each of the messages', () => {
    const cases = [
      ...missing,
      ...retyped,
      ...running,
      ...addresses,
      ...several,
      ...hashes,
      ...besides,
    ];
    assert.deepEqual(unmet(codes, cases), []);
  });

  it('is missed by no words that stand by themselves', async () => {
    assert.deepEqual(only(await findingsOn(pageWith(text)), codes, usual), []);
  });

  it('is right in a page that was saved, by its hash', async () => {
    for (const src of [
      './Our help_files/hrd.en.js',
      '1_files/hrd.en_zK-0.js',
      'Aide_fichiers/hrd.en.js.download',
    ]) {
      const found = await codesOn(pageWith(lines.replace(`/hrd-${version}/hrd.en.js`, src)));
      assert.ok(found.includes('script-right'), src);
      assert.ok(!found.includes('script-reachable'), src);
    }
  });

  it('may be of a policy that names its place, its nonce or its hash', async () => {
    for (const policy of [
      "script-src 'self'",
      'default-src https:',
      `script-src https://example.org/hrd-${version}/`,
      'script-src *.org',
      "script-src 'nonce-a'",
      "script-src 'sha384-en'",
      "img-src 'none'",
    ]) {
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
      const found = await codesOn(
        pageWith(lines.replace(' async', ' nonce="a" async'), https + meta),
      );
      assert.ok(!found.includes('policy-forbids'), policy);
    }
  });

  it('says where the file can be seen', async () => {
    const whereOn = async (page: string) =>
      (await findingsOn(page)).find(({ code }) => code === 'script-reachable')!.todo!;
    const says = async (page: string, words: string) => {
      const todo = await whereOn(page);
      assert.ok(todo.includes(words), todo);
    };
    const file = `hrd-${version}/hrd.en.js`;
    await says(pageWith(lines, https), `Open https://example.org/${file} `);
    await says(lines, `https://your-domain/${file} `);
    await says(lines.replace('"/hrd', '"hrd'), `with “${file}” in place`);
  });

  it('has a file whose name only resembles ours on pages without our words', async () => {
    assert.deepEqual(
      only(await findingsOn(pageWith('<script src="/hrd.min.js"></script>')), codes, []),
      [],
    );
  });
});
