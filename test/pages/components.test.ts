/** The components that the builder writes, as the tools of the frameworks treat them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ESLint, type Linter } from 'eslint';
import vue from 'eslint-plugin-vue';
import ts from 'typescript-eslint';
import { transformWithOxc } from 'vite';
import { component, framework, frameworkIds } from '../../builder/components.js';
import { ownHelp } from '../../builder/own-help.js';
import { prerender } from '../../scripts/prerender.js';
import { tagWithText } from '../../src/static/static-html.js';

const help = ownHelp(['Ring us.']);
const card = tagWithText(prerender('hrd-contact-card', { lang: 'en' }, help));

/** What Vue's linter makes of a component, with rules of the app's. */
async function fixed(code: string, rules: Linter.RulesRecord = {}) {
  const linter = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      ...vue.configs['flat/recommended'],
      { files: ['*.vue'], languageOptions: { parserOptions: { parser: ts.parser } }, rules },
    ],
    fix: true,
  });
  const [result] = await linter.lintText(code, { filePath: 'Help.vue' });
  return result!.output!;
}

describe('a component for Vue', () => {
  const written = component('vue', [card]);
  const byHand = written.replace(/<!--.*-->/, '');
  const inSlot = /<div\s[^>]*slot="after"/;

  it('keeps the website’s own help in its slot where the linter fixes it', async () => {
    assert.match(await fixed(written), inSlot);
    assert.doesNotMatch(await fixed(byHand), inSlot);
  });

  it('keeps it too, written by hand, with the rule that docs/frameworks.md names', async () => {
    const docs = readFileSync('docs/frameworks.md', 'utf8');
    const [rule] = docs.match(/'vue\/no-deprecated-slot-attribute': .*/)!;
    assert.match(await fixed(byHand, new Function(`return { ${rule} }`)()), inSlot);
  });
});

for (const id of frameworkIds.filter((id) => framework(id).file.includes('jsx'))) {
  it(`a component for ${framework(id).name} is JavaScript too`, async () => {
    await transformWithOxc(component(id, [card]), 'Help.jsx', { lang: 'jsx' });
  });
}

it('a component for React runs in the browser where React renders on a server alone', async () => {
  const { code } = await transformWithOxc(component('react', [card]), 'Help.tsx');
  assert.match(code, /^(\/\/.*\n)*["']use client["'];/);
});
