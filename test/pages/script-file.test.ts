/** The built script files: what is in them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const read = (name: string, folder = 'dist') => readFileSync(path.join(folder, name));

for (const name of ['hrd.en.js', 'hrd.js']) {
  describe(name, () => {
    const code = read(name).toString();

    it('begins with a byte order mark, and a banner that names version and licences', () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      assert.ok(code.startsWith(`\uFEFF/*! HRD Widgets ${version} | MIT`));
      assert.match(code.slice(0, 250), /Lit, Copyright 2017 Google LLC, BSD-3-Clause/);
    });

    it('has the hash that integrity.json lists', () => {
      const hash = createHash('sha384').update(read(name)).digest('base64');
      assert.equal(JSON.parse(read('integrity.json').toString())[name], `sha384-${hash}`);
    });

    it('has syntax that browsers of 2020 understand', () => {
      assert.doesNotMatch(
        code,
        /\?\?=|\|\|=|&&=|\.at\(|replaceAll|structuredClone|static\s*\{|#\w+\s+in/,
      );
    });

    it('is the same when built again in another folder, time zone and locale', () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-'));
      execFileSync('npx', ['vite', 'build', '--app', '--logLevel', 'warn', '--outDir', folder], {
        env: { ...process.env, TZ: 'Asia/Kolkata', LANG: 'fr_FR.UTF-8' },
      });
      assert.ok(read(name).equals(read(name, folder)));
    });
  });
}

it('hrd.en.js is at most 13.0 kB in brotli', () => {
  const { length } = brotliCompressSync(read('hrd.en.js'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  assert.ok(length <= 13_000, `it has ${length} bytes`);
});
