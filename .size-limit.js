/** How many bytes (brotli) each shipped file may have. `npm run size` compares. */
import { readdirSync } from 'node:fs';

const message =
  'Every kilobyte takes a slow phone 20 ms longer. See what grew with `git stash` and `npm run size`, ' +
  'and shorten it; a larger limit in .size-limit.js needs a reason in the commit.';

const english = 12_700;
const otherLanguage = 14_200;
/** Russian letters take two bytes. */
const russian = 14_700;
const words = 4_150;

const scripts = readdirSync('dist').filter((name) => /^hrd\..*js$/.test(name));
const languages = scripts.filter((name) => /\.\w\w\.js$/.test(name)).length;
const allLanguages = english + words * (languages - 1);

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

export default [
  ...scripts.map((name) => budget(name, `dist/${name}`, limits[name] ?? otherLanguage)),
  guides('plain HTML', '.html', 4_400),
  guides('declarative shadow root', '.shadow.html', 6_500),
  guides('page of its own', '.page.html', 5_500),
  budget(
    'modules of the package',
    ['dist/*.js', 'dist/{elements,content}/*.js', '!dist/{hrd*,builder}.js'],
    16_000 + words * languages,
  ),
  budget('the builder', 'dist/builder.js', 16_000 + words * languages),
];
