/** The built script files: what is in them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { brotliCompressSync, constants } from 'node:zlib';
import { version } from './inspect.js';

const read = (name: string) => readFileSync(`dist/${name}`);

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

    it('has nothing of Lit that the build takes out', () => {
      assert.doesNotMatch(
        code,
        /(Versions|PolyfillSupport|HydrateSupport|PropertyMetadata)\b|Symbol\.metadata|<svg>|replaceWith/,
      );
    });
  });
}

it('hrd.en.js is at most 13.0 kB in brotli', () => {
  const { length } = brotliCompressSync(read('hrd.en.js'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  assert.ok(length <= 13_000, `it has ${length} bytes`);
});
