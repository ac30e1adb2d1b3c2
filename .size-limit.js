/** How many bytes (brotli) each shipped file may have. `npm run size` compares. */
import { readdirSync } from 'node:fs';
import { bundle } from './scripts/bundle.js';

const message =
  'Every kilobyte takes a slow phone 20 ms longer. `git stash -u && npm run build && npm run size` says ' +
  'what it was. Shorten what grew; a larger limit in .size-limit.js needs a reason in the commit.';

// Lit is in each file as it is published: docs/benchmark.md says what it costs.
// To look at what stands inside an element, before anything is put in its place, takes 2 kB.
const english = 18_850;
const otherLanguage = 20_050;
const russian = 20_640;
const wordsOfOne = 3_690;

const scripts = readdirSync('dist').filter((name) => /^hrd\..*js$/.test(name));
const languages = scripts.filter((name) => /\.\w\w\.js$/.test(name)).length;
const wordsOfAll = wordsOfOne * languages;
const allLanguages = english - wordsOfOne + wordsOfAll;

const limits = {
  'hrd.en.js': english,
  'hrd.ru.js': russian,
  'hrd.js': allLanguages,
  'hrd.module.js': allLanguages,
};

const budget = (name, path, limit) => ({ name, path, limit: `${limit} B`, message });

const guides = (form, ending, limit) =>
  budget(
    `the guide as ${form}, all languages`,
    `dist/html/*/hrd-guide${ending}`,
    limit * languages,
  );

/** What an app gets from its bundler. */
const bundled = async (imported, lines, limit) =>
  budget(`bundled: ${imported}`, await bundle(imported.replace(/\W+/g, '-'), lines), limit);

const imports = (...names) => names.map((name) => `import 'hrd-widgets/${name}.js';`).join('\n');

export default [
  ...scripts.map((name) => budget(name, `dist/${name}`, limits[name] ?? otherLanguage)),
  guides('plain HTML', '.html', 3_813),
  guides('declarative shadow root', '.shadow.html', 6_364),
  guides('page of its own', '.page.html', 5_236),
  // Each by itself, so that the words of a language take more than beside others.
  budget(
    'modules of the package',
    ['dist/{elements,words}/**/*.js', 'dist/entries/{.,languages}/*.js'],
    22_400 + 4_650 * languages,
  ),
  await bundled(
    'all elements, all languages',
    imports('languages/all') + `import 'hrd-widgets';`,
    14_500 + wordsOfAll,
  ),
  await bundled(
    'the contact card, all languages',
    imports('hrd-contact-card', 'languages/all'),
    13_330 + wordsOfAll,
  ),
  await bundled(
    'the contact card, English and French',
    imports('hrd-contact-card', 'languages/fr'),
    21_070,
  ),
  await bundled('the contact card, English', imports('hrd-contact-card'), 17_240),
  // Lit, the elements and the words are in hrd.js, which runs on the same page.
  budget('the builder', 'dist/builder.js', 89_500),
];
