import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import minifyLiterals from 'rollup-plugin-html-literals';
import { defineConfig, type Connect, type EnvironmentOptions, type Plugin } from 'vite';
import { bundledLicences } from './scripts/bundled-licences.ts';
import { ownWords } from './builder/checker/own-words.ts';
import { hash } from './scripts/hash.ts';
import { languageFacts } from './scripts/language-facts.ts';
import { pageStyle, textStyle } from './scripts/page-style.ts';
import { packageJson } from './scripts/publication.ts';
import { shadowStyle } from './src/static/shadow-root.ts';
import { languages } from './src/words/all.ts';

const { version, private: unpublished } = packageJson;

const banner = `/*! HRD Widgets ${version} | MIT | Lit, Copyright 2017 Google LLC, BSD-3-Clause, see LICENSE-lit.txt */`;

const checkBanner = `/*! HRD Widgets ${version}, the check as a command | MIT | with packages of others, see LICENSE-check.txt */`;

/** `hrd.js` and `hrd.module.js` have all languages, `hrd.<lang>.js` has one. */
const oneLanguageFiles: string[] = languages.map(({ lang }) => lang);
const scriptEnvironments = ['all', 'module', ...oneLanguageFiles];

const entries = `${import.meta.dirname}/src/entries`;

const isScriptFile = ({ name }: { name: string }) => scriptEnvironments.includes(name);

/** Puts one language in the place of all in a one-language file. */
const oneLanguage: Plugin = {
  name: 'one-language',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => oneLanguageFiles.includes(name),
  resolveId: {
    filter: { id: /\/languages\/all\.js$/ },
    handler() {
      return `${entries}/languages/${this.environment.name}.ts`;
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

/** Makes the check an executable file, and puts the licences of the packages in it beside it. */
const beginCheck: Plugin = {
  name: 'begin-check',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'checkCommand',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = `#!/usr/bin/env node\n${checkBanner}\n${file.code}`;
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSE-check.txt',
        source: bundledLicences(Object.keys(file.modules)),
      });
    }
  },
};

/** Lit's modules get these in place of the page's globals of the same names. */
const litSurroundings = `import { globalThis, document, litPropertyMetadata } from '${entries}/lit-surroundings.ts';`;

/**
 * The only code that is taken out of Lit: it writes on a global of the page, and the elements promise
 * never to break the page they are on.
 */
const writeOnSymbol = 'Symbol.metadata??=Symbol("metadata"),';
let hasWriteOnSymbol = false;

/** Lit in a script file is Lit as published, except for the globals that it finds. */
const keepLitToItself: Plugin = {
  name: 'keep-lit-to-itself',
  applyToEnvironment: (environment) => isScriptFile(environment) || environment.name === 'client',
  transform: {
    filter: { id: /node_modules\/(@lit|lit)/ },
    handler(code) {
      hasWriteOnSymbol ||= code.includes(writeOnSymbol);
      return litSurroundings + code.replace(writeOnSymbol, '');
    },
  },
  generateBundle() {
    if (!hasWriteOnSymbol) this.error(`Lit has no ${writeOnSymbol} any longer`);
  },
};

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

/** `npm run dev` works without a build, and so without this file. */
const readIntegrity = (folder: string) =>
  existsSync(`${folder}/integrity.json`) ? readFileSync(`${folder}/integrity.json`, 'utf8') : '{}';

/** What the snippet builder knows of the build. See `builder/release.d.ts`. */
const releaseFacts: Plugin = {
  name: 'release-facts',
  resolveId: { filter: { id: /^virtual:release$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:release$/ },
    handler() {
      return `
      export const isPublished = ${!unpublished};
      export const integrity = ${readIntegrity(this.environment.config.build.outDir)};
      export const languages = ${JSON.stringify(languageFacts)};
      export const pageStyle = ${JSON.stringify(pageStyle)};
      export const textStyle = ${JSON.stringify(textStyle)};`;
    },
  },
};

/** The builder's page has all words in hrd.js: the builder gets only what this module makes of them. */
const ownWordsAlone: Plugin = {
  name: 'own-words-alone',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'snippetBuilder',
  load: {
    filter: { id: /\/checker\/own-words\.ts$/ },
    handler: () => `export const ownWords = ${JSON.stringify(ownWords)};`,
  },
};

/** While developing, each page gets the sources in place of the built files that it names. */
const sourcesOfBuilt: Plugin = {
  name: 'sources-of-built',
  apply: 'serve',
  load: {
    filter: { id: /\/dist\/(hrd[\w.]*\.js|builder\.js|hrd-text\.css)/ },
    handler(id) {
      if (id.includes('.css')) return textStyle;
      const elements = `import('/src/entries/hrd.ts')`;
      return id.includes('builder.js')
        ? // It looks for the elements once, when it starts.
          `${elements}.then(() => import('/builder/builder.ts'))`
        : elements;
    },
  },
};

const movedTo: Record<string, string> = {
  '/': '/demo/',
  '/demo': '/demo/',
  '/builder': '/builder/',
};

const redirect: Connect.NextHandleFunction = (request, response, next) => {
  const address = movedTo[request.url!];
  if (address) response.writeHead(302, { location: address }).end();
  else next();
};

/** Both servers send people from where they may start to where there is a page. */
const startPage: Plugin = {
  name: 'start-page',
  configureServer: ({ middlewares }) => void middlewares.use(redirect),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(redirect),
};

const scriptFile = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: 'es2020',
    // The first build empties the folder for all.
    emptyOutDir: name === scriptEnvironments[0],
    lib: {
      entry: 'src/entries/hrd.ts',
      name: 'hrd',
      formats: [name === 'module' ? 'es' : 'iife'],
      fileName: () => (name === 'all' ? 'hrd.js' : `hrd.${name}.js`),
    },
    rolldownOptions: {
      // Vite leaves the white space of ES libraries alone unless told here.
      output: { minify: true },
    },
  },
});

/** The snippet builder of `builder/index.html`, as one classic script that also runs from disk. */
const snippetBuilder: EnvironmentOptions = {
  consumer: 'client',
  build: {
    target: 'es2020',
    emptyOutDir: false,
    lib: {
      entry: 'builder/builder.ts',
      name: 'builder',
      formats: ['iife'],
      fileName: () => 'builder.js',
    },
  },
};

/**
 * The check as a command, in one file that has all it needs. It holds no `import` and no `require` that
 * Node could take for a sign of one kind of module: it runs in the package, whose files are ES modules,
 * and by itself in any folder.
 */
const checkCommand: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true, conditions: ['node', 'production'] },
  build: {
    target: 'node16.9',
    minify: true,
    emptyOutDir: false,
    ssr: 'scripts/check/main.ts',
    rolldownOptions: {
      output: {
        format: 'iife',
        entryFileNames: 'check.js',
        codeSplitting: false,
        // Lit imports it as a module; in Node it is a global too.
        globals: { buffer: '{ Buffer }' },
      },
    },
  },
};

const builtFiles: Record<string, EnvironmentOptions> = {
  ...Object.fromEntries(scriptEnvironments.map((name) => [name, scriptFile(name)])),
  snippetBuilder,
  checkCommand,
};

export default defineConfig(({ command }) => ({
  plugins: [
    oneLanguage,
    {
      ...minifyLiterals({ include: 'src/elements/**', exclude: '**/palette.ts' }),
      apply: 'build',
      // The builder writes the style sheet as it is in the source.
      applyToEnvironment: isScriptFile,
    },
    keepLitToItself,
    beginFile,
    beginCheck,
    releaseFacts,
    ownWordsAlone,
    sourcesOfBuilt,
    startPage,
  ],
  // `npm run dev` has the Lit that partners get, not the one for development.
  resolve: { conditions: ['module', 'browser', 'production'] },
  optimizeDeps: {
    // The pages name built files, in which Vite finds nothing.
    entries: 'builder/builder.ts',
    exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
  },
  // On a slow machine, it would warn that something takes long.
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  // A server would get ready for each of them, though pages use none.
  environments: command === 'build' ? builtFiles : {},
  builder: {
    async buildApp({ build, environments }) {
      for (const name of scriptEnvironments) await build(environments[name]!);
      writeIntegrity(environments.all!.config.build.outDir);
      await build(environments.snippetBuilder!);
      await build(environments.checkCommand!);
    },
  },
}));
