/** The archive that webmasters get. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { languages } from '../../src/entries/languages/all.js';
import { tags } from '../../scripts/manifest.js';
import { version } from '../support/inspect.js';
import { useBrowser } from '../support/visit.js';

const visit = useBrowser();
const name = `hrd-widgets-${version}`;
const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-release-'));
after(() => rmSync(folder, { recursive: true }));

function pack(environment: NodeJS.ProcessEnv = {}) {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts', folder], {
    env: { ...process.env, ...environment },
  });
  return readFileSync(path.join(folder, `${name}.zip`));
}

describe('the release archive', () => {
  let archive: Buffer;
  let files: Record<string, Uint8Array>;
  const text = (file: string) => Buffer.from(files[`${name}/${file}`]!).toString();

  before(() => {
    archive = pack();
    files = unzipSync(archive);
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
  });

  it('is the same when packed again in another time zone and locale', () => {
    assert.ok(archive.equals(pack({ TZ: 'Asia/Tokyo', LC_ALL: 'ar_EG' })));
  });

  it('holds all that a webmaster needs, with true hashes', () => {
    const listed = text('SHA256SUMS').trim().split('\n');
    for (const line of listed) {
      const [sum, file] = line.split('  ');
      const actual = createHash('sha256').update(files[`${name}/${file}`]!).digest('hex');
      assert.equal(actual, sum, file);
    }
    assert.equal(listed.length, Object.keys(files).length - 1);
    const expected = [
      'README.txt',
      'CHANGELOG.md',
      'LICENSE',
      'LICENSE-words.txt',
      'builder.html',
      `${name}.tgz`,
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
    await page.locator('main:not([aria-busy])').waitFor();
    await page.locator('#stage hrd-guide').waitFor();
    const lines = await page.locator('#recommended code').textContent();
    const [, src, integrity] = lines!.match(/src="(.+?)" integrity="sha384-(.+?)"/)!;
    const script = files[`${name}/${src}`]!;
    assert.equal(createHash('sha384').update(script).digest('base64'), integrity);
    assert.deepEqual(messages, []);
    assert.deepEqual(
      requests.filter((address) => address.startsWith('file:')),
      [builder],
    );
  });
});
