/** The files that developers make of what the builder writes. */
import assert from 'node:assert/strict';
import { importsFor } from '../../../builder/components.js';
import { componentSnippet, placeholderSnippet } from '../../../builder/snippets.js';
import type { Rendered } from '../../../src/static/static-html.js';
import type { Files, Framework } from './app.js';

export function filesOf(framework: Framework, elements: readonly Rendered[]): Files {
  const component = componentSnippet(framework, elements);
  const withoutImports = component.replace(/^import '.*\n/gm, '');
  // What is bound needs Vue to look at the tag.
  const withoutVPre = withoutImports.replace(/ v-pre/g, '');
  const { placeholder, asHtml, theme, values } = by[framework];
  const lines = placeholderSnippet(elements);
  return {
    imports: importsFor(elements),
    component,
    'component-without-imports': withoutImports,
    'component-with-values': replaced(withoutVPre, [...theme, ...values]),
    placeholder: placeholder(lines),
    'placeholder-with-a-theme': replaced(placeholder(lines), theme),
    'placeholder-with-values': replaced(placeholder(lines), [...theme, ...values]),
    'placeholder-as-html': asHtml(JSON.stringify(lines)),
  };
}

/** What takes the place of what. */
type Replacements = readonly (readonly [string | RegExp, string])[];

/** How something is written in a framework. */
interface Writing {
  placeholder: (lines: string) => string;
  asHtml: (string: string) => string;
  /** A theme that the app sets. */
  theme: Replacements;
  /** A language that it sets, and help that it can take away. */
  values: Replacements;
}

const by: Record<Framework, Writing> = {
  react: {
    placeholder: (lines) => `export function Help() {
  return <>${asJsx(lines)}</>;
}
`,
    asHtml: (string) => `export function Help() {
  return <div dangerouslySetInnerHTML={{ __html: ${string} }} />;
}
`,
    theme: [
      ['Help()', "Help({ theme = 'light', lang = 'fr', withoutHelp = false })"],
      ['theme="light"', 'theme={theme}'],
    ],
    values: [
      ['lang="fr"', 'lang={lang}'],
      [/<div className="hrd-help"[^]*?<\/div>/, '{withoutHelp ? null : $&}'],
    ],
  },
  vue: {
    placeholder: (lines) => `<script setup lang="ts">
defineOptions({ name: 'Help' });
</script>

<template>${lines}</template>
`,
    asHtml: (string) => `<script setup lang="ts">
const html = ${string};
</script>

<template><div v-html="html"></div></template>
`,
    theme: [
      [
        '</script>',
        `const { theme = 'light', lang = 'fr' } = defineProps<{
  theme?: string;
  lang?: string;
  withoutHelp?: boolean;
}>();
$&`,
      ],
      [/ ([\w-]*)theme="light"/, ' :$1theme="theme"'],
    ],
    values: [
      [/ ([\w-]*)lang="fr"/, ' :$1lang="lang"'],
      [' class="hrd-help"', '$& v-if="!withoutHelp"'],
    ],
  },
};

/** JSX has no comments of HTML, another name for classes, and begins expressions with a brace. */
const asJsx = (html: string) =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/ class=/g, ' className=')
    .replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);

const replaced = (source: string, replacements: Replacements) =>
  replacements.reduce((text, [from, to]) => {
    const result = text.replace(from, to);
    assert.notEqual(result, text, `there is no ${from}`);
    return result;
  }, source);
