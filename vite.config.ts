import { readFileSync } from 'node:fs';
import minifyLiterals from 'rollup-plugin-html-literals';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { monrovia } from './src/content/contacts.ts';
import { languages } from './src/content/languages.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const banner = `/*! HRD Widgets ${version} | MIT | Lit, Copyright 2017 Google LLC, BSD-3-Clause, see LICENSE-lit.txt */`;

/** `hrd.js` and `hrd.module.js` have all languages, `hrd.<lang>.js` has one. */
const oneLanguageFiles: string[] = languages.map(({ lang }) => lang);
const scriptFiles = ['all', 'module', ...oneLanguageFiles];

/** Leaves one language in a one-language file. */
const oneLanguage: Plugin = {
  name: 'one-language',
  applyToEnvironment: ({ name }) => oneLanguageFiles.includes(name),
  transform: {
    filter: { id: /src\/content\/languages\.ts$/ },
    handler() {
      const lang = this.environment.name;
      return `import { ${lang} } from './${lang}.js'; export const languages = [${lang}];`;
    },
  },
};

/**
 * Begins the file with a byte order mark, so that a page in another encoding cannot garble it, and
 * with a banner; puts the licence that the banner names beside it.
 */
const beginFile: Plugin = {
  name: 'begin-file',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `\uFEFF${banner}\n${file.code}`;
    }
    this.emitFile({
      type: 'asset',
      fileName: 'LICENSE-lit.txt',
      source: readFileSync('node_modules/lit/LICENSE'),
    });
  },
};

/**
 * Leaves out of Lit what has no use in a script file: the texts of errors, which are for developers,
 * and the hooks on the global object, which `src/lit-global.ts` does not have.
 */
const leanLit: Plugin = {
  name: 'lean-lit',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/(@lit|lit)/ },
    handler: (code) =>
      code
        .replace(/Error\((["`])[^]*?\1\)/g, 'Error()')
        .replace(/\w+\.\w+(Polyfill|Hydrate)Support\b/g, '(void 0)')
        .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'),
  },
};

/**
 * Names that must stay when the names of properties are shortened. The minifier knows most of the
 * DOM's; those that matter here are named all the same.
 */
const reservedNames = [
  // Our attributes.
  'headingLevel theme noExamples topics layout sections noAdvice',
  ...Object.keys(monrovia),
  // The {slots} of sentences.
  'title publisher date shown total',
  // Looked up by the browser.
  'observedAttributes connectedCallback disconnectedCallback attributeChangedCallback',
  'adoptedCallback handleEvent trustedTypes createPolicy createHTML adoptedStyleSheets',
  // Looked up by Lit.
  'elementProperties finalized properties metadata raw',
  // Used by pages.
  'requestUpdate updateComplete',
].flatMap((names) => names.split(' '));

/** While developing, the preview takes the sources in place of the built file. */
const previewSources: Plugin = {
  name: 'preview-sources',
  apply: 'serve',
  transformIndexHtml(html, { path }) {
    if (path !== '/demo/index.html') return html;
    const builtFile = 'src="../dist/hrd.js" async';
    if (!html.includes(builtFile)) throw new Error(`The preview does not load ${builtFile}`);
    return html.replace(builtFile, 'type="module" src="/src/embed.ts"');
  },
};

const litGlobalModule = `${import.meta.dirname}/src/lit-global.ts`;

const scriptFile = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: 'es2020',
    // The first file that is built begins with an empty folder.
    emptyOutDir: name === scriptFiles[0],
    // 0.2 kB (brotli) smaller than the default minifier.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, pure_getters: true },
      mangle: { properties: { reserved: reservedNames } },
      format: { comments: false, quote_style: 2 },
    },
    lib: {
      entry: 'src/embed.ts',
      name: 'hrd',
      formats: [name === 'module' ? 'es' : 'iife'],
      fileName: () => (name === 'all' ? 'hrd.js' : `hrd.${name}.js`),
    },
    rolldownOptions: {
      // Vite leaves the white space of ES libraries alone unless told here.
      output: { minify: name === 'module' },
      transform: {
        // A bundle-wide stand-in for the global object: see the module.
        inject: {
          globalThis: [litGlobalModule, 'litGlobal'],
          litPropertyMetadata: [litGlobalModule, 'litPropertyMetadata'],
        },
      },
    },
  },
});

export default defineConfig({
  plugins: [
    oneLanguage,
    {
      ...minifyLiterals({
        include: 'src/elements/**',
        options: { minifyOptions: { removeAttributeQuotes: true } },
      }),
      apply: 'build',
    },
    leanLit,
    beginFile,
    previewSources,
  ],
  environments: Object.fromEntries(scriptFiles.map((name) => [name, scriptFile(name)])),
  builder: {
    async buildApp({ build, environments }) {
      for (const name of scriptFiles) await build(environments[name]!);
    },
  },
});
