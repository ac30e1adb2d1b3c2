/** The types, as an app's compiler reads them: with the oldest versions that are supported, and the newest. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeApp } from '../support/app.js';

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
};

const byRoot = `
  import { HrdGuide, type HeadingLevel, type Layout, type Section, type Tag } from 'hrd-widgets';
  import type { Theme, Topic, WordList } from 'hrd-widgets';

  const card = document.createElement('hrd-contact-card');
  const theme: Theme = 'dark';
  const level: HeadingLevel = 3;
  card.theme = theme;
  card.headingLevel = level;

  const sections: WordList<Section> = 'contact definition';
  const guide = new HrdGuide();
  guide.sections = sections;

  const layout: Layout = 'details';
  const topic: Topic = 'justice';
  export const tag: Tag = 'hrd-support-list';
  Object.assign(document.createElement(tag), { layout, topics: topic });
`;

const byPath = `
  import { HrdContactCard } from 'hrd-widgets/hrd-contact-card.js';
  import { fr } from 'hrd-widgets/languages/fr.js';
  import { languages } from 'hrd-widgets/languages/all.js';

  const card: HrdContactCard = document.createElement('hrd-contact-card');
  card.lang = fr.lang;
  card.theme = 'dark';
  export const count: number = languages.length;
`;

const jsx = (framework: string, firstLine: string) => `
  /// <reference types="hrd-widgets/${framework}" />
  ${firstLine}
  import 'hrd-widgets/hrd-contact-card.js';

  type Card = HTMLElementTagNameMap['hrd-contact-card'];

  export const help = (use: (card: Card | null) => void) => (
    <div>
      <hrd-contact-card ref={use} id="help" lang="en" heading-level="3" theme="dark">
        <p slot="after">Come to our office.</p>
      </hrd-contact-card>
      <hrd-definition no-examples={true} />
    </div>
  );
`;

const components = {
  'react.tsx': jsx('react', '/** @jsxImportSource react */'),
  'react-classic.tsx': jsx('react', "import * as React from 'react';"),
  'preact.tsx': jsx('preact', '/** @jsxImportSource preact */'),
  'solid.tsx': jsx('solid', '/** @jsxImportSource solid-js */'),
};

const vue = `
  <script setup lang="ts">
  import 'hrd-widgets/hrd-contact-card.js';
  import type {} from 'hrd-widgets/vue';
  </script>

  <template>
    <div>
      <hrd-contact-card key="card" ref="card" class="help" lang="en" heading-level="3" theme="dark">
        <p slot="after">Come to our office.</p>
      </hrd-contact-card>
      <hrd-definition no-examples :heading-level="4"></hrd-definition>
    </div>
  </template>
`;

const svelte = `
  <script lang="ts">
    import 'hrd-widgets/hrd-contact-card.js';
    import type {} from 'hrd-widgets/svelte';
  </script>

  <hrd-contact-card lang="en" heading-level="3" theme="dark">
    <p slot="after">Come to our office.</p>
  </hrd-contact-card>
  <hrd-definition no-examples={true}></hrd-definition>
`;

/** Each file, and beside it the same with a value that no element has. */
const rightAndWrong = (files: Record<string, string>) => ({
  ...files,
  ...Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      `wrong-${name}`,
      text.replace(/(theme.*['"])dark/, '$1pink'),
    ]),
  ),
});

/** Where a checker found errors: the file, or all of what it said where it is not about the value. */
const errorsIn = (output: string) =>
  output
    .split('\n')
    .filter((line) => /\berror\b/i.test(line))
    .map((line) => /^.*?((?:wrong-)[\w.-]+).*pink/.exec(line)?.[1] ?? line)
    .sort();

const generations = {
  oldest: { compiler: 'typescript/bin/tsc', olderResolution: ['node10'] },
  newest: { compiler: 'typescript-7/bin/tsc', olderResolution: [] },
};

for (const [name, { compiler, olderResolution }] of Object.entries(generations)) {
  describe(`the ${name} versions`, () => {
    const { write, run } = makeApp(`test/installs/${name}/node_modules`);

    /** Asserts that of these files only those with a wrong value are refused. */
    function assertChecked(
      sources: Record<string, string>,
      options: object,
      program: string,
      ...args: string[]
    ) {
      const files = rightAndWrong(sources);
      write(files);
      write({
        'package.json': { type: 'module' },
        'tsconfig.json': {
          compilerOptions: { ...compilerOptions, ...options },
          vueCompilerOptions: { strictTemplates: true },
          include: Object.keys(files),
        },
      });
      assert.throws(
        () => run(program, ...args),
        ({ stdout }: { stdout: string }) => {
          const wrong = Object.keys(files).filter((file) => file.startsWith('wrong-'));
          assert.deepEqual(errorsIn(stdout), wrong.sort());
          return true;
        },
      );
    }

    for (const moduleResolution of ['bundler', 'node16', 'nodenext']) {
      it(`of TypeScript know the elements, resolved as by ${moduleResolution}`, () => {
        const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution;
        const sources = { 'root.ts': byRoot, 'path.ts': byPath };
        assertChecked(sources, { module, moduleResolution }, compiler);
      });
    }

    for (const moduleResolution of olderResolution) {
      it(`of TypeScript know the elements by the root, resolved as by ${moduleResolution}`, () => {
        const options = { module: 'esnext', moduleResolution };
        assertChecked({ 'root.ts': byRoot }, options, compiler);
      });
    }

    const asBundlers = { module: 'esnext', moduleResolution: 'bundler' };

    it('of React, Preact and Solid know the elements', () => {
      assertChecked(components, { ...asBundlers, jsx: 'react' }, compiler);
    });

    it('of Vue know the elements', () => {
      assertChecked({ 'Help.vue': vue }, asBundlers, 'vue-tsc/bin/vue-tsc.js');
    });

    it('of Svelte know the elements', () => {
      const args = ['--tsconfig', 'tsconfig.json', '--output', 'machine'];
      assertChecked(
        { 'Help.svelte': svelte },
        asBundlers,
        'svelte-check/bin/svelte-check',
        ...args,
      );
    });
  });
}
