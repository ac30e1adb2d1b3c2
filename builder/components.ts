/** A component that shows elements, in each framework. The examples and docs/frameworks.md have the same. */
import { element, isElement, print, type HtmlElement } from '../src/static/html-tree.js';

interface Framework {
  name: string;
  /** What is made with it, and looked for by its own name. */
  madeWithIt?: string;
  file: string;
  write: (imports: string, elements: readonly HtmlElement[]) => string;
}

const jsxFile = 'Help.tsx or Help.jsx';

/** Vue's linter takes the attribute for its own of version 2, and its fix loses what stands in the slot. */
const keepSlots = '<!-- eslint-disable vue/no-deprecated-slot-attribute -->\n';

const frameworks = {
  react: {
    name: 'React',
    madeWithIt: 'Next.js, Gatsby, Docusaurus',
    file: jsxFile,
    // Where React renders on a server alone, the imports would never reach the browser.
    write: (imports, elements) =>
      jsxComponent('react', `'use client';\n\n${imports}`, elements.map(withClassName)),
  },
  vue: {
    name: 'Vue',
    madeWithIt: 'Nuxt, VitePress',
    file: 'Help.vue',
    // Vue leaves what has `v-pre` as it is. Its directives have no value where none is meant.
    write: (imports, elements) => `<script setup lang="ts">
${imports}
import type {} from 'hrd-widgets/vue';
</script>

${elements.some(hasSlots) ? keepSlots : ''}<template>
${print(
  elements.map((each) => ({ ...each, attributes: { 'v-pre': '', ...each.attributes } })),
  '  ',
).replace(/ v-pre=""/g, ' v-pre')}
</template>
`,
  },
  svelte: {
    name: 'Svelte',
    file: 'Help.svelte',
    write: (imports, elements) => `<script lang="ts">
${indented(imports, '  ')}
  import type {} from 'hrd-widgets/svelte';
</script>

${withReferences(print(elements), braces)}
`,
  },
  angular: {
    name: 'Angular',
    file: 'help.ts',
    // An at sign would begin a block too; it is a reference already.
    write: (
      imports,
      elements,
    ) => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${imports}

@Component({
  selector: 'app-help',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${withReferences(print(elements, '    '), /[{}\\`]/g)}
  \`,
})
export class Help {}
`,
  },
  solid: {
    name: 'Solid',
    file: jsxFile,
    write: (imports, elements) => jsxComponent('solid', imports, elements),
  },
  preact: {
    name: 'Preact',
    file: jsxFile,
    write: (imports, elements) => jsxComponent('preact', imports, elements),
  },
  astro: {
    name: 'Astro',
    file: 'Help.astro',
    write: (imports, elements) => `${withReferences(print(elements), braces)}

<script>
${indented(imports, '  ')}
</script>
`,
  },
} satisfies Record<string, Framework>;

export type FrameworkId = keyof typeof frameworks;

export const frameworkIds = Object.keys(frameworks) as FrameworkId[];

/** How it is called, and the file that its component stands in. */
export const framework = (id: FrameworkId): Omit<Framework, 'write'> => frameworks[id];

/** As people look for it. */
export function frameworkLabel(id: FrameworkId) {
  const { name, madeWithIt } = framework(id);
  return madeWithIt ? `${name} (${madeWithIt})` : name;
}

export const component = (id: FrameworkId, elements: readonly HtmlElement[]) =>
  frameworks[id].write(importsFor(elements), elements.map(withoutComments));

/** The modules of the elements, which bring English, and of other languages, each once. */
export function importsFor(elements: readonly { tag: string; attributes: { lang?: string } }[]) {
  const languages = elements.map(({ attributes }) => attributes.lang);
  const modules = [
    ...elements.map(({ tag }) => tag),
    ...languages.filter((lang) => lang && lang !== 'en').map((lang) => `languages/${lang}`),
  ];
  return [...new Set(modules)].map((name) => `import 'hrd-widgets/${name}.js';`).join('\n');
}

/** The types are named in a comment, so that it is JavaScript too. */
function jsxComponent(types: string, imports: string, elements: readonly HtmlElement[]) {
  // A component has one root; one without a name adds nothing to the page.
  const root = elements.length > 1 ? [element('', {}, [...elements])] : elements;
  const jsx = withReferences(print(root), braces);
  return `/// <reference types="hrd-widgets/${types}" />
${imports}

export function Help() {
  return ${jsx.includes('\n') ? `(\n${indented(jsx, '    ')}\n  )` : jsx};
}
`;
}

const hasSlots = ({ attributes, children }: HtmlElement): boolean =>
  'slot' in attributes || children.some((child) => isElement(child) && hasSlots(child));

/** JSX has none, and compilers of templates drop them. */
const withoutComments = (written: HtmlElement): HtmlElement => ({
  ...written,
  children: written.children
    .filter((child) => typeof child === 'string' || isElement(child))
    .map((child) => (isElement(child) ? withoutComments(child) : child)),
});

function withClassName({ tag, attributes, children }: HtmlElement): HtmlElement {
  const renamed = Object.entries(attributes).map(([name, value]) => [
    name === 'class' ? 'className' : name,
    value,
  ]);
  return element(
    tag,
    Object.fromEntries(renamed),
    children.map((child) => (isElement(child) ? withClassName(child) : child)),
  );
}

/** They would begin an expression in a template. */
const braces = /[{}]/g;

const withReferences = (html: string, characters: RegExp) =>
  html.replace(characters, (character) => `&#${character.charCodeAt(0)};`);

const indented = (lines: string, by: string) => lines.replace(/^(?=.)/gm, by);
