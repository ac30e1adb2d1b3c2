/** The built script files: what is in them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { brotliCompressSync, constants } from 'node:zlib';
import { version } from './inspect.js';

const read = (name: string, folder = 'dist') => readFileSync(path.join(folder, name));

const scriptFiles = ['hrd.en.js', 'hrd.js', 'hrd.module.js'];

for (const name of scriptFiles) {
  describe(name, () => {
    const code = read(name).toString();

    it('begins with a byte order mark, and a banner that names version and licences', () => {
      assert.ok(code.startsWith(`\uFEFF/*! HRD Widgets ${version} | MIT`));
      assert.match(code.slice(0, 250), /Lit, Copyright 2017 Google LLC, BSD-3-Clause/);
    });

    it('has the hash that integrity.json lists', () => {
      const hash = createHash('sha384').update(read(name)).digest('base64');
      assert.equal(JSON.parse(read('integrity.json').toString())[name], `sha384-${hash}`);
    });

    it('has syntax that browsers of 2020 understand', () => {
      parse(code.slice(1), { ecmaVersion: 2020, sourceType: 'module' });
    });

    it('calls nothing that browsers of 2020 lack', () => {
      const later =
        /\.(at|replaceAll|replaceChildren|findLast|hasOwn|any|randomUUID|toSorted|groupBy)\(/;
      assert.doesNotMatch(code, later);
      assert.doesNotMatch(
        code,
        /structuredClone|WeakRef|margin-block:|padding-block:|inset:|gap:(?!3em)/,
      );
    });
  });
}

it('the script files are the same when built again in another time zone and locale', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-'));
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn'];
  execFileSync(process.execPath, [...vite, '--outDir', folder], {
    env: { ...process.env, TZ: 'Asia/Kolkata', LC_ALL: 'fr_FR.UTF-8' },
  });
  for (const name of [...scriptFiles, 'builder.js']) {
    assert.ok(read(name).equals(read(name, folder)), name);
  }
  rmSync(folder, { recursive: true });
});

it('hrd.en.js is at most 13.0 kB in brotli', () => {
  const { length } = brotliCompressSync(read('hrd.en.js'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  assert.ok(length <= 13_000, `it has ${length} bytes`);
});
