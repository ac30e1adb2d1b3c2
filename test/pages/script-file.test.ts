/** The built script files: what is in them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { languages } from '../../src/entries/languages/all.js';
import { version } from '../support/inspect.js';

const read = (name: string) => readFileSync(`dist/${name}`);

const names = ['hrd.js', 'hrd.module.js', ...languages.map(({ lang }) => `hrd.${lang}.js`)];

for (const name of names) {
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

    it('leaves the page’s Symbol as it is', () => {
      assert.doesNotMatch(code, /Symbol\.metadata(\?\?)?\(?=/);
    });

    it('quotes what a template binds, because minifiers eat the space after an expression', () => {
      assert.match(code, / [.?@]?[a-z-]+="\$\{/);
      assert.doesNotMatch(code, / [.?@]?[a-z-]+=\$\{/);
    });
  });
}

it('each file of one language has the words of that one alone', () => {
  for (const { lang } of languages) {
    const code = read(`hrd.${lang}.js`).toString();
    for (const { lang: each, guide } of languages) {
      assert.equal(code.includes(guide.heading), each === lang, `${each} in hrd.${lang}.js`);
    }
  }
});
