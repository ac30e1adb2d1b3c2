/** The lines themselves, where a tool other than a browser reads them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { transformWithOxc } from 'vite';
import type { Choices } from '../../builder/choices.js';
import { singleTags } from '../../builder/presets.js';
import {
  fileFromNetwork,
  headSnippet,
  installSnippet,
  scriptName,
} from '../../builder/snippets.js';
import { element, print, type HtmlElement, type HtmlNode } from '../../src/static/html-tree.js';
import { defaultChoices, plan } from './draw.js';

const lastBlock = (choices: Choices) =>
  plan(choices)
    .steps.flatMap(({ block }) => block ?? [])
    .at(-1)!;

it('the script file is one for one language, and another for several', () => {
  assert.equal(scriptName(['fr']), 'hrd.fr.js');
  assert.equal(scriptName(['fr', 'ar']), 'hrd.js');
});

it('the package is installed from the archive before it is published, and then by its name', () => {
  assert.equal(installSnippet('1.2.3', false), 'npm install ./hrd-widgets-1.2.3.tgz');
  assert.equal(installSnippet('1.2.3', true), 'npm install hrd-widgets@1.2.3');
  assert.equal(
    headSnippet(fileFromNetwork('hrd.en.js', '1.2.3', 'sha384-x')),
    '<script src="https://cdn.jsdelivr.net/npm/hrd-widgets&#64;1.2.3/dist/hrd.en.js" integrity="sha384-x" crossorigin="anonymous" async=""></script>',
  );
});

it('a React component compiles to the element of the lines', async () => {
  const help = {
    none: false,
    name: 'Mind the {braces} & "quotes"',
    phone: '112',
    address: '',
    link: 'help@example.org',
  };
  const { code } = await transformWithOxc(
    lastBlock({ ...defaultChoices('app'), help }).code,
    'Help.tsx',
    { jsx: { runtime: 'classic', pragma: 'h' } },
  );
  const [, returned] = code.match(/return ([^]*);\n\}/)!;
  const h = (tag: string, attributes: object | null, ...children: HtmlNode[]) =>
    element(tag, { ...attributes } as Record<string, string>, children);
  const made = new Function('h', `return ${returned}`)(h) as HtmlElement;
  const inDiv = print([element('div', {}, [made])]).replace(/className=/g, 'class=');
  // JSX has no comments.
  const lines = lastBlock({ ...defaultChoices('own'), help })
    .code.replace(/^<script.+\n/, '')
    .replace(/<!--\/?email_off-->/g, '');
  assert.equal(inDiv, lines);
});

it('a React component of several elements compiles', async () => {
  const all = { ...defaultChoices('app'), preset: 'choose' as const, tags: singleTags };
  await transformWithOxc(lastBlock(all).code, 'Help.tsx');
});
