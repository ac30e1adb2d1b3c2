import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import minifyLiterals from 'rollup-plugin-html-literals';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { hash } from './scripts/hash.ts';
import { pageStyle } from './scripts/page-style.ts';
import { replaceParts } from './scripts/replace-parts.ts';
import { monrovia } from './src/content/contacts.ts';
import { languages } from './src/content/languages.ts';
import { shadowStyle } from './src/static-html.ts';

const { version, private: unpublished } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  private?: boolean;
};

const banner = `/*! HRD Widgets ${version} | MIT | Lit, Copyright 2017 Google LLC, BSD-3-Clause, see LICENSE-lit.txt */`;

/** `hrd.js` and `hrd.module.js` have all languages, `hrd.<lang>.js` has one. */
const oneLanguageFiles: string[] = languages.map(({ lang }) => lang);
const scriptEnvironments = ['all', 'module', ...oneLanguageFiles];

const isScriptFile = ({ name }: { name: string }) => scriptEnvironments.includes(name);

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
  applyToEnvironment: isScriptFile,
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
 * What is changed in Lit for a script file: what has no use in ours is left out. The linter and the
 * types refuse what would need it.
 */
const changesOfLit: [part: RegExp, replacement: string][] = [
  // Texts of errors, which are for developers.
  [/Error\((["`])[^]*?\1\)/g, 'Error()'],
  // What Lit puts on globals of the page or looks for there.
  [/\w+\.\w+(Polyfill|Hydrate)Support\b/g, '(void 0)'],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/this\[Symbol\.metadata\]/, 'null'],
  // SVG and MathML.
  [/[23]===\w\?"<\/?(svg|math)>":/g, ''],
  [/2===i\|\|3===i/, 'false'],
  // Of properties: reflection, default values, converters and types.
  [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
  [/this\._\$Eq&&=.*?\)\),/, ''],
  [/\|\|i\.useDefault&&.*?(?=\)\)return;)/, ''],
  [
    /(C\(t,s),\{useDefault.*?\}(?=async)/,
    '$1){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  [/&&this\._\$Em!==e\)\{.*?null(?=\}\}requestUpdate)/, '){this[e]=s'],
  [/toAttribute\(.*?return i\}(?=\})/, ''],
  // Initializers, controllers, lists of style sheets.
  [/static addInitializer[^}]*}/, ''],
  [/addController[^}]*}removeController[^}]*}/, ''],
  [/this\._\$EO\?\.forEach\([^)]*\)\)/g, '0'],
  [/static finalizeStyles.*?return i\}/, 'static finalizeStyles(s){return[s]}'],
  // Bindings of events, properties, booleans and whole elements; those in comments and raw text.
  [/"\."===\w\[1\]\?\w:"\?"===\w\[1\]\?\w:"@"===\w\[1\]\?\w:/, ''],
  [/:6===\w\.type&&\(\w=new \w+\(\w,this,\w\)\)/, ':0'],
  [/else \w\.startsWith\(\w\)&&\(.*?removeAttribute\(\w\)\)/, ''],
  [/if\(\w\.test\(\w\.tagName\)\)\{.*?c\(\)\)\}\}(?=\}else)/, ''],
  [/else\{let t=-1;for\(.*?\}(?=\w\+\+)/, ''],
  // Directives and what only they use, compiled templates, lists other than arrays.
  [/(?<=\(t,i,s=t,e\)\{).*?(?=\}class)/, 'return i'],
  [/get (parentNode|startNode|endNode|tagName|_\$AU)\(\)\{[^{}]*\}/g, ''],
  [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(.*?,\w\)(?=;)/, '$1'],
  [/\|\|"function"==typeof \w\?\.\[Symbol\.iterator\]/, ''],
  // Lit, and not our own code, gets the document of `src/lit-global.ts`.
  [/\bdocument\b/g, 'globalThis.document'],
];

const foundInLit = new Set<RegExp>();

/** Fits Lit to a script file, and fails where a new version of Lit has a part no longer. */
const fitLit: Plugin = {
  name: 'fit-lit',
  apply: 'build',
  applyToEnvironment: isScriptFile,
  transform: {
    filter: { id: /node_modules\/(@lit|lit)/ },
    handler: (code) =>
      changesOfLit.reduce((changed, [part, replacement]) => {
        const result = changed.replace(part, replacement);
        if (result !== changed) foundInLit.add(part);
        return result;
      }, code),
  },
  buildEnd(error) {
    if (error) return;
    const missing = changesOfLit.filter(([part]) => !foundInLit.has(part));
    if (missing.length) this.error(`Lit has no longer: ${String(missing)}`);
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
  'title publisher date shown total fund reader',
  // Looked up by the browser.
  'observedAttributes connectedCallback disconnectedCallback attributeChangedCallback',
  'adoptedCallback handleEvent trustedTypes createPolicy createHTML adoptedStyleSheets',
  // Looked up by Lit.
  'elementProperties finalized properties raw',
  // Used by pages.
  'requestUpdate updateComplete',
  // Read by another copy of the file.
  'languages',
].flatMap((names) => names.split(' '));

/**
 * Writes what to put into the `integrity` attribute for each script file, and what a Content
 * Security Policy names to allow the styles of the files that need no script.
 */
function writeIntegrity(folder: string) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const integrity = {
    ...Object.fromEntries(
      names.sort().map((name) => [name, hash('sha384', readFileSync(`${folder}/${name}`))]),
    ),
    '<style> of *.shadow.html': hash('sha256', shadowStyle),
    '<style> of *.page.html': pageStyle.hash,
  };
  writeFileSync(`${folder}/integrity.json`, JSON.stringify(integrity, null, 2) + '\n');
}

/** There is none while developing without a build. */
const readIntegrity = (folder: string) =>
  existsSync(`${folder}/integrity.json`) ? readFileSync(`${folder}/integrity.json`, 'utf8') : '{}';

/** What the snippet builder knows of the build. See `demo/release.d.ts`. */
const releaseFacts: Plugin = {
  name: 'release-facts',
  resolveId: { filter: { id: /^virtual:release$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:release$/ },
    handler() {
      return `
      export const version = ${JSON.stringify(version)};
      export const isPublished = ${!unpublished};
      export const integrity = ${readIntegrity(this.environment.config.build.outDir)};
      export const pageStyle = ${JSON.stringify(pageStyle)};`;
    },
  },
};

/** While developing, the builder takes the sources in place of the built files. */
const builderSources: Plugin = {
  name: 'builder-sources',
  apply: 'serve',
  transformIndexHtml(html, { path }) {
    if (path !== '/demo/index.html') return html;
    return replaceParts(html, {
      'src="../dist/hrd.js" defer': 'type="module" src="/src/embed.ts"',
      'src="../dist/builder.js" defer': 'type="module" src="builder.ts"',
    });
  },
};

const litGlobalModule = `${import.meta.dirname}/src/lit-global.ts`;

const scriptFile = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: 'es2020',
    // The first file that is built begins with an empty folder.
    emptyOutDir: name === scriptEnvironments[0],
    // 0.2 kB (brotli) smaller than the default minifier.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 2, pure_getters: true },
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
        },
      },
    },
  },
});

/** The snippet builder of `demo/index.html`, as one classic script that also runs from disk. */
const snippetBuilder: EnvironmentOptions = {
  consumer: 'client',
  build: {
    target: 'es2020',
    emptyOutDir: false,
    lib: {
      entry: 'demo/builder.ts',
      name: 'builder',
      formats: ['iife'],
      fileName: () => 'builder.js',
    },
  },
};

export default defineConfig({
  plugins: [
    oneLanguage,
    {
      ...minifyLiterals({
        include: 'src/elements/**',
        options: { minifyOptions: { removeAttributeQuotes: true } },
      }),
      apply: 'build',
      // The builder writes the style sheet as it is in the source.
      applyToEnvironment: isScriptFile,
    },
    fitLit,
    beginFile,
    releaseFacts,
    builderSources,
  ],
  environments: {
    ...Object.fromEntries(scriptEnvironments.map((name) => [name, scriptFile(name)])),
    snippetBuilder,
  },
  builder: {
    async buildApp({ build, environments }) {
      for (const name of scriptEnvironments) await build(environments[name]!);
      writeIntegrity(environments.all!.config.build.outDir);
      await build(environments.snippetBuilder!);
    },
  },
});
