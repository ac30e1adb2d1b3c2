/** The archive that webmasters get, and what is released beside it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { languages } from '../../src/entries/languages/all.js';
import { pasteSnippet } from '../../builder/snippets.js';
import { tags } from '../../scripts/manifest.js';
import { prerender } from '../../scripts/prerender.js';
import { runNode } from '../support/check-command.js';
import { version } from '../support/inspect.js';
import { deadLinks } from '../support/markdown.js';
import { chooseSystem, linesOf, preview, ready } from '../support/open-builder.js';
import { useBrowser } from '../support/visit.js';

const visit = useBrowser();
const name = `hrd-widgets-${version}-not-a-release`;
const packageFile = `hrd-widgets-${version}.tgz`;
const plugin = `hrd-widgets-wordpress-${version}.zip`;
const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-release-'));
after(() => rmSync(folder, { recursive: true }));

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

function pack(option: '--rehearse' | '', environment: NodeJS.ProcessEnv = {}) {
  const args = ['--import', 'tsx', 'scripts/pack.ts', ...(option && [option]), folder];
  execFileSync(process.execPath, args, { env: { ...process.env, ...environment } });
  const archive = option ? name : `hrd-widgets-${version}`;
  return readFileSync(path.join(folder, `${archive}.zip`));
}

describe('the release archive', () => {
  let archive: Buffer;
  let files: Record<string, Uint8Array>;
  const text = (file: string) => Buffer.from(files[`${name}/${file}`]!).toString();

  before(() => {
    archive = pack('--rehearse');
    files = unzipSync(archive);
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
  });

  it('is the same when packed again in another time zone and locale', () => {
    assert.ok(archive.equals(pack('--rehearse', { TZ: 'Asia/Tokyo', LC_ALL: 'ar_EG' })));
  });

  it('of a rehearsal says that it is not a release, and has the same files as one', () => {
    const released = unzipSync(pack(''));
    const readme = Buffer.from(released[`hrd-widgets-${version}/README.txt`]!).toString();
    assert.match(readme, new RegExp(`^HRD Widgets ${version}\n`));
    assert.match(text('README.txt'), /^NOT A RELEASE\. .*\n\nHRD Widgets /);
    const names = (of: object) => Object.keys(of).map((file) => file.replace(/^[^/]*\//, ''));
    assert.deepEqual(names(files), names(released));
    const others = names(files).filter(
      (file) =>
        !Buffer.from(files[`${name}/${file}`]!).equals(released[`hrd-widgets-${version}/${file}`]!),
    );
    assert.deepEqual(others, ['README.txt', 'SHA256SUMS']);
  });

  it('holds all that a webmaster needs, with true hashes', () => {
    const listed = text('SHA256SUMS').trim().split('\n');
    for (const line of listed) {
      const [sum, file] = line.split('  ');
      assert.equal(sha256(files[`${name}/${file}`]!), sum, file);
    }
    assert.equal(listed.length, Object.keys(files).length - 1);
    const expected = [
      'README.txt',
      'CHANGELOG.md',
      'LICENSE',
      'LICENSE-words.txt',
      'builder.html',
      'check.js',
      'LICENSE-check.txt',
      packageFile,
      plugin,
      ...['check', 'embedding', 'frameworks', 'languages', 'look', 'reference', 'servers'].map(
        (page) => `docs/${page}.md`,
      ),
      ...['docs/systems.md', 'docs/wordpress.md'],
      ...['hrd.js', 'hrd.module.js', 'hrd-text.css', 'integrity.json', 'LICENSE-lit.txt'].map(
        (file) => `hrd-${version}/${file}`,
      ),
      ...languages.flatMap(({ lang }) => [
        `hrd-${version}/hrd.${lang}.js`,
        ...tags.flatMap((tag) =>
          ['', '.shadow', '.page'].map((kind) => `html/${lang}/${tag}${kind}.html`),
        ),
      ]),
    ];
    const held = listed.map((line) => line.split('  ')[1]!);
    assert.deepEqual(held.sort(), expected.sort());
    assert.match(text('README.txt'), new RegExp(`hrd-${version}/ `));
    assert.doesNotMatch(text('README.txt'), /[{}]/);
  });

  it('has a builder that works from disk, and names the files beside it', async () => {
    const builder = String(pathToFileURL(path.join(folder, name, 'builder.html')));
    const { page, requests, messages } = await visit(builder);
    await ready(page);
    await chooseSystem(page, 'own');
    await preview(page).locator('hrd-contact-card').waitFor();
    const { 'Copy the snippet': lines } = await linesOf(page);
    const [, src, integrity] = lines!.match(/src="(.+?)" integrity="sha384-(.+?)"/)!;
    const script = files[`${name}/${src}`]!;
    assert.equal(createHash('sha384').update(script).digest('base64'), integrity);
    assert.deepEqual(messages, []);
    assert.deepEqual(
      requests.filter((address) => address.startsWith('file:')),
      [builder],
    );
  });

  it('has a builder with the words of each language once, in at most 500,000 bytes', () => {
    const builder = text('builder.html');
    for (const { lang, contact } of languages) {
      assert.equal(builder.split(contact.who).length - 1, 1, lang);
    }
    assert.ok(Buffer.byteLength(builder) <= 500_000, `${Buffer.byteLength(builder)} bytes`);
  });

  it('has a check that needs nothing beside it, and finds the script file right', async () => {
    const files = ['check.js', 'page.html'].map((file) => path.join(folder, name, file));
    const src = `hrd-${version}/hrd.fr.js`;
    const card = prerender('hrd-contact-card', { lang: 'fr' });
    writeFileSync(files[1]!, pasteSnippet({ src }, [card]));
    const { status, stdout, stderr } = await runNode(files);
    assert.match(stdout, /: right: The script file .*hrd\.fr\.js is the one of this version/);
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('has a check that gives up on a page that is too deep to be read', async () => {
    const files = ['check.js', 'deep.html'].map((file) => path.join(folder, name, file));
    writeFileSync(files[1]!, '<div>'.repeat(3_000_000));
    const { status, stderr } = await runNode(files);
    assert.match(stderr, /deep\.html: not checked: .*too large/);
    assert.equal(status, 2);
  });

  it('comes with the package and the plugin that are in it, and with true hashes', () => {
    const beside = (file: string) => readFileSync(path.join(folder, file));
    const marked = (file: string) => file.replace(version, `${version}-not-a-release`);
    for (const file of [packageFile, plugin]) {
      assert.ok(beside(marked(file)).equals(files[`${name}/${file}`]!), file);
    }
    const expected = [marked(packageFile), `${name}.zip`, marked(plugin)].map(
      (file) => `${sha256(beside(file))}  ${file}\n`,
    );
    assert.equal(beside(`${name}.sha256`).toString(), expected.join(''));
  });

  it('has a plugin of one folder, with its version and the script files of the release', () => {
    const held = unzipSync(files[`${name}/${plugin}`]!);
    const content = (file: string) => Buffer.from(held[`hrd-widgets/${file}`]!).toString();
    const expected = [
      ...['hrd-widgets.php', 'readme.txt', 'LICENSE', 'LICENSE-words.txt', 'data/rules.json'],
      ...['hrd.js', 'LICENSE-lit.txt'].map((file) => `hrd-${version}/${file}`),
      ...languages.flatMap(({ lang }) => [`hrd-${version}/hrd.${lang}.js`, `data/${lang}.json`]),
    ];
    assert.deepEqual(
      Object.keys(held).sort(),
      expected.map((file) => `hrd-widgets/${file}`).sort(),
    );
    assert.match(content('hrd-widgets.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(content('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    const { scripts } = JSON.parse(content('data/rules.json')) as {
      scripts: Record<string, { src: string; integrity: string }>;
    };
    const { integrity, src } = scripts.fr!;
    assert.equal(src, `hrd-${version}/hrd.fr.js`);
    assert.equal(integrity, `sha384-${createHash('sha384').update(content(src)).digest('base64')}`);
  });

  it('links to nothing that is not in it, and neither does the package', () => {
    execFileSync('tar', ['-xzf', path.join(folder, `${name}.tgz`), '-C', folder]);
    const dead = [name, 'package'].flatMap((root) => deadLinksIn(path.join(folder, root)));
    assert.deepEqual(dead, []);
  });
});

function deadLinksIn(root: string) {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  assert.ok(pages.length > 1);
  return pages.flatMap((page) =>
    deadLinks(path.join(root, page), root).map((address) => `${page}: ${address}`),
  );
}
