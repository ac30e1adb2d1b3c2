import { readFileSync } from 'node:fs';
import minifyLiterals from 'rollup-plugin-html-literals';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { languages } from './src/content/languages.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const banner = `/*! HRD Widgets ${version} | MIT licence, words CC0 1.0 | contains Lit, Copyright 2017 Google LLC, BSD-3-Clause licence (see LICENSE-lit.txt) */`;

/** `dist/hrd.js` has all languages, `dist/hrd.<lang>.js` has one. */
const scriptFiles = ['all', ...languages.map(({ lang }) => lang)];

/** Leaves one language in a one-language file. */
const oneLanguage: Plugin = {
  name: 'one-language',
  applyToEnvironment: ({ name }) => name !== 'all' && scriptFiles.includes(name),
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
 * with the banner.
 */
const beginFile: Plugin = {
  name: 'begin-file',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `\uFEFF${banner}\n${file.code}`;
    }
  },
};

/** While developing, the preview takes the sources in place of the built file. */
const previewSources: Plugin = {
  name: 'preview-sources',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace('src="../dist/hrd.js" async', 'type="module" src="/src/embed.ts"'),
};

const scriptFile = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: 'es2020',
    emptyOutDir: false,
    // 0.2 kB (brotli) smaller than the default minifier.
    minify: 'terser',
    terserOptions: { compress: { passes: 3 }, format: { comments: false } },
    lib: {
      entry: 'src/embed.ts',
      name: 'hrd',
      formats: ['iife'],
      fileName: () => (name === 'all' ? 'hrd.js' : `hrd.${name}.js`),
    },
    rolldownOptions: {
      transform: {
        // A bundle-wide stand-in for the global object: see the module.
        inject: {
          globalThis: [`${import.meta.dirname}/src/lit-global.ts`, 'litGlobal'],
          litPropertyMetadata: [`${import.meta.dirname}/src/lit-global.ts`, 'litPropertyMetadata'],
        },
      },
    },
  },
});

export default defineConfig({
  plugins: [
    oneLanguage,
    { ...minifyLiterals({ include: 'src/elements/**' }), apply: 'build' },
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
