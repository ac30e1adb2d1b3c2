/** The components that the builder writes, as the tools of the frameworks treat them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ESLint } from 'eslint';
import vue from 'eslint-plugin-vue';
import ts from 'typescript-eslint';
import { transformWithOxc } from 'vite';
import { component, framework, frameworkIds } from '../../builder/components.js';
import { ownHelp } from '../../builder/own-help.js';
import { prerender } from '../../scripts/prerender.js';
import { tagWithText } from '../../src/static/static-html.js';

const help = ownHelp(['Ring us.']);
const card = tagWithText(prerender('hrd-contact-card', { lang: 'en' }, help));

it('keep the website’s own help in its slot where Vue’s linter fixes them', async () => {
  const linter = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      ...vue.configs['flat/recommended'],
      { files: ['*.vue'], languageOptions: { parserOptions: { parser: ts.parser } } },
    ],
    fix: true,
  });
  const [result] = await linter.lintText(component('vue', [card]), { filePath: 'Help.vue' });
  const fixed = result!.output!;
  assert.match(fixed, /<div\s[^>]*slot="after"/);
  assert.doesNotMatch(fixed, /v-slot/);
});

for (const id of frameworkIds.filter((id) => framework(id).file.includes('jsx'))) {
  it(`are JavaScript too: ${framework(id).name}`, async () => {
    await transformWithOxc(component(id, [card]), 'Help.jsx', { lang: 'jsx' });
  });
}

it('run in the browser where React renders on a server alone', async () => {
  const { code } = await transformWithOxc(component('react', [card]), 'Help.tsx');
  assert.match(code, /^(\/\/.*\n)*["']use client["'];/);
});
