/** The check as a command: what a person reads in the terminal, and what a program gets as its status. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pasteSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { runNode, useFolder } from '../support/check-command.js';
import { version } from '../support/inspect.js';

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
const scriptFile = (name: string) => readFileSync(`dist/${name}`);
const place = `hrd-${version}/hrd.en.js`;

const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** A page with the contact card in English, as the builder writes it. */
const page = (src = place, head = '') => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8">${viewport}<title>Contacts</title>${head}</head>
<body>
${pasteSnippet({ src, integrity: integrity['hrd.en.js'] }, [prerender('hrd-contact-card', { lang: 'en' })])}
</body>
</html>
`;

const emptyPage = page().replace(/(<div data-hrd[^>]*>)[^]*(?=<\/body>)/, '$1</div>');

const { folder, write, check } = useFolder();

/** One run for many pages, which takes a fraction of the time: what it says of each, by its name. */
async function checkAll(names: readonly string[]) {
  const { stdout, status } = await check(...names);
  const entries = stdout.split(/\n(?! )/);
  return {
    status,
    of: (name: string) => entries.filter((entry) => entry.startsWith(`${name}:`)).join('\n'),
  };
}

type Said = Awaited<ReturnType<typeof checkAll>>;

describe('node check.js', () => {
  it('ends with 0 for a page that is as the builder made it, and says what is right', async () => {
    write('right/page.html', page());
    write(`right/${place}`, scriptFile('hrd.en.js'));
    const { status, stdout, stderr } = await check('right/page.html');
    assert.match(stdout, /^right\/page\.html:5:1: right: The script file .* byte for byte\.$/m);
    assert.match(stdout, /\nResult: nothing wrong, .*\d right\n$/);
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('ends with 1 where something is wrong, says that first, where it is, and what to do', async () => {
    write('wrong.html', emptyPage);
    const { status, stdout } = await check('wrong.html');
    assert.match(stdout, /^wrong\.html:6:1: wrong: .+\n {2}Do: .+\n/);
    assert.match(stdout, /\nResult: [1-9]\d* wrong, /);
    assert.equal(status, 1);
  });

  it('checks several pages, also by the name that the check has in the package, and answers once', async () => {
    write('one.html', page());
    write('two.html', '<p>Nothing of ours.');
    const { status, stdout } = await check('check', 'one.html', 'two.html');
    assert.match(stdout, /^one\.html:[^]*^two\.html: wrong: [^]*^Result: 1 wrong/m);
    assert.equal(stdout.match(/^Result/gm)!.length, 1);
    assert.equal(status, 1);
  });

  it('shows how it is used, and its version', async () => {
    const help = await check('--help');
    assert.match(help.stdout, /node check\.js page\.html/);
    assert.equal(help.status, 0);
    assert.deepEqual(await check('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('says what docs/check.md shows', async () => {
    write('shown/page.html', page());
    write(`shown/${place}`, 'shrunk');
    const [shown] = readFileSync('docs/check.md', 'utf8').match(/^page\.html:[^]*?(?=^Result: )/m)!;
    const { stdout } = await check('shown/page.html');
    assert.ok(stdout.replace(/shown[\\/]/g, '').includes(shown), stdout);
  });

  it('writes nothing that a terminal obeys or cannot show', async () => {
    const hidden = '\u001b]0;title\u0007\u202e\u009b31m';
    write('bad.html', page(`${hidden}/${place}`));
    const { stdout } = await check('bad.html');
    assert.match(stdout, /0;title/);
    assert.doesNotMatch(stdout.replace(/\n/g, ''), /[\p{C}“”’…–]/u);
  });
});

describe('node check.js ends with 2 and says why', () => {
  const reasons: [what: string, args: string[], said: RegExp][] = [
    ['no page is named', [], /^Name at least one page\.\n[^]*node check\.js page\.html/],
    ['there is no such option', ['--colour', 'x.html'], /^Unknown option: --colour\./],
    ['there is no such file', ['nowhere.html'], /^nowhere\.html: not checked: There is no such/],
    ['it is a folder', ['folder'], /^folder: not checked: It is a folder\./],
    ['it is larger than any page', ['large.html'], /^large\.html: not checked: .*too large/],
  ];
  mkdirSync(path.join(folder, 'folder'));
  write('large.html', new Uint8Array(50_000_001));

  for (const [what, args, said] of reasons) {
    it(`where ${what}`, async () => {
      const { status, stderr } = await check(...args);
      assert.match(stderr, said);
      assert.equal(status, 2);
    });
  }

  it('also where only one of several pages could not be checked', async () => {
    write('there.html', page());
    const { status, stdout } = await check('there.html', 'nowhere.html');
    assert.match(stdout, /^there\.html:[^]*\nResult: not checked: 1 of 2, nothing wrong, /);
    assert.equal(status, 2);
  });
});

describe('of the script file beside the page, node check.js says', () => {
  const shrunk = `/*! HRD Widgets ${version} | MIT */(()=>{})();`;
  const cut = scriptFile('hrd.en.js').subarray(0, 999);
  const files: Record<string, [content: string | Uint8Array | undefined, said: RegExp]> = {
    'that it is the released one': [scriptFile('hrd.en.js'), /: right: The script file /],
    'that it was changed': [shrunk, /: wrong: .* is not the released file.*\n {2}Do: Upload/],
    'that it is cut off': [cut, /: wrong: .* a part is missing/],
    'that it is empty': ['', /: wrong: .* a part is missing/],
    'that it is of another language': [
      scriptFile('hrd.fr.js'),
      /: wrong: .* is hrd\.fr\.js of this/,
    ],
    'of which version it is': [
      '\uFEFF/*! HRD Widgets 9.8.7 | MIT',
      /: unsure: .* 9\.8\.7.*\n {2}Do: /,
    ],
    'that it is an error page': [
      '\n<!doctype html><p>Not found',
      /: wrong: .* an HTML page, not a/,
    ],
    'where it looked, if there is none': [undefined, /: unsure: .* not found .*hrd-.*\n {2}Do: /],
  };
  const all = Object.entries(files).map(([what, [content, expected]], index) => ({
    ...{ what, content, expected },
    folder: `file-${index}`,
  }));
  let said: Said;

  before(async () => {
    for (const { folder, content } of all) {
      write(`${folder}/page.html`, page());
      if (content !== undefined) write(`${folder}/${place}`, content);
    }
    said = await checkAll(all.map(({ folder }) => `${folder}/page.html`));
  });

  for (const { what, folder, expected } of all) {
    it(what, () => assert.match(said.of(`${folder}/page.html`), expected));
  }

  it('with 1 as its status, that one is wrong', () => assert.equal(said.status, 1));
});

describe('node check.js looks for the script file', () => {
  const [found, notLookedFor] = [/is the one of this version/, /^nothing$/];
  const addresses: [where: string, said: RegExp, src: string, head?: string][] = [
    ['beside the page', found, place],
    ['in another folder, as the line says', found, `../../files/${place}`],
    ['at the top of the website, a folder above', found, `/files/${place}`],
    ['behind a name with spaces and a query', found, `a%20folder/${place}?ver=1#top`],
    ['from where addresses begin', found, place, '<base href="../../files/index.html">'],
    ['not on a server', notLookedFor, `https://example.org/${place}`],
    ['not on another computer', notLookedFor, `//computer/share/${place}`],
    ['not on another computer, as Windows writes it', notLookedFor, `\\\\computer\\share/${place}`],
  ];
  const nameOf = (index: number) => `site/en/${index}.html`;
  let all: Said;

  before(async () => {
    for (const folder of ['site/en/', 'site/en/a folder/', 'files/']) {
      write(`${folder}${place}`, scriptFile('hrd.en.js'));
    }
    for (const [index, [, , src, head]] of addresses.entries()) {
      write(nameOf(index), page(src, head));
    }
    all = await checkAll([...addresses.keys()].map(nameOf));
  });

  for (const [index, [where, said]] of addresses.entries()) {
    it(where, () => {
      const [ofFile = 'nothing'] = all.of(nameOf(index)).match(/The script file .*/) ?? [];
      assert.match(ofFile, said);
    });
  }
});

describe('node check.js reads a page', () => {
  const french = page().replace('<title>', '<title>Défenseurs');
  const letters = Buffer.from(`\uFEFF${french}`, 'utf16le');
  const encodings: [what: string, bytes: Uint8Array][] = [
    ['of UTF-8 with a byte order mark', Buffer.from(`\uFEFF${french}`)],
    ['of UTF-16, as Windows writes it', letters],
    ['of UTF-16, the other way round', Buffer.from(letters).swap16()],
    ['of an older encoding', Buffer.from(french, 'latin1')],
  ];
  const nameOf = (index: number) => `encoded/${index}.html`;
  const notUtf8 = /: unsure: The file is not in UTF-8.*\n {2}Do: .*<meta charset="utf-8">/;
  let said: Said;

  before(async () => {
    for (const [index, [, bytes]] of encodings.entries()) write(nameOf(index), bytes);
    said = await checkAll([...encodings.keys()].map(nameOf));
  });

  for (const [index, [what]] of encodings.entries()) {
    it(what, () => assert.match(said.of(nameOf(index)), /:5:1: unsure: The script file was not/));
  }

  it('and says of an older encoding that it is one, of no other', () => {
    const [last, ...others] = [...encodings.keys()].reverse().map((each) => said.of(nameOf(each)));
    assert.match(last!, notUtf8);
    for (const each of others) assert.doesNotMatch(each, notUtf8);
  });
});

it('a program that reaches for the network would be seen', async () => {
  const codes = [
    `fetch('http://127.0.0.1:8123/').catch(() => {})`,
    `require('net').connect(8123).on('error', () => {})`,
    `require('dns').lookup('localhost', () => {})`,
  ];
  for (const code of codes) assert.equal((await runNode(['--eval', code])).status, 3, code);
});
