/**
 * Packs what the build made into the folder given (default: this one): `hrd-widgets-<version>.zip` for
 * webmasters, the npm package and the WordPress plugin that are in it, and their hashes. All are
 * byte-identical when repeated with the same Node and npm, whatever the folder, time zone and locale.
 * With `--rehearse`, the names and the archive's README say that it is not a release.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { languages } from '../src/words/all.ts';
import { languageName } from './language-name.ts';
import { packageJson } from './publication.ts';
import { folder, isRehearsal, label } from './release-arguments.ts';
import { replaceParts } from './replace-parts.ts';
import { pluginFiles } from './wordpress.ts';

const { version } = packageJson;
const packageFile = `hrd-widgets-${version}.tgz`;
const pluginFile = `hrd-widgets-wordpress-${version}.zip`;

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The files of a folder, by the name that they get in the archive. */
const filesIn = (folder: string, as: string, matching = /./) =>
  readdirSync(folder)
    .filter((file) => matching.test(file))
    .map((file) => [`${as}/${file}`, readFileSync(`${folder}/${file}`)] as const);

function packPackage() {
  const place = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-'));
  try {
    // On Windows, npm is a script for its shell.
    const shell = process.platform === 'win32';
    execFileSync('npm', ['pack', '--silent', '--pack-destination', place], { shell });
    return readFileSync(path.join(place, packageFile));
  } finally {
    rmSync(place, { recursive: true });
  }
}

const zip = (files: Record<string, Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.keys(files)
        .sort()
        .map((file) => [file, files[file]!]),
    ),
    // An archive has the local time; this is the same hour everywhere.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );

/** The builder as one file, which runs wherever it is put. */
function builderPage() {
  const read = (file: string) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const styles = ['builder', 'stages', 'controls', 'lines', 'check'];
  const page = replaceParts(readFileSync('builder/index.html', 'utf8'), {
    ...Object.fromEntries(
      styles.map((name) => [
        `<link rel="stylesheet" href="${name}.css" />`,
        `<style>${read(`builder/${name}.css`)}</style>`,
      ]),
    ),
    '<script id="script-file" src="../dist/hrd.js" defer></script>': '',
    '<script src="../dist/builder.js" defer></script>': '',
    // The preview takes the script file from its element, by the id.
    '</body>': `<script id="script-file">${read('dist/hrd.js')}</script><script>${read('dist/builder.js')}</script></body>`,
  });
  return strToU8(page);
}

const notice = isRehearsal
  ? 'NOT A RELEASE. This was packed to try it out: please do not pass it on.\n\n'
  : '';

const readme = (notice + readFileSync('scripts/release-readme.txt', 'utf8'))
  .replace(/\{version\}/g, version)
  .replace('{package}', packageFile)
  .replace(
    '{languages}',
    languages.map(({ lang }) => `${lang} for ${languageName(lang)}`).join(',\n' + ' '.repeat(22)),
  );

const npmPackage = packPackage();
const plugin = zip(pluginFiles());

const files: Record<string, Uint8Array> = Object.fromEntries([
  ['README.txt', strToU8(readme)],
  ['builder.html', builderPage()],
  ...['check.js', 'LICENSE-check.txt'].map((file) => [file, readFileSync(`dist/${file}`)]),
  ...filesIn(
    'dist',
    `hrd-${version}`,
    /^hrd\..*js$|^hrd-text\.css$|^LICENSE-lit\.txt$|^integrity\.json$/,
  ),
  ...readdirSync('dist/html').flatMap((lang) => filesIn(`dist/html/${lang}`, `html/${lang}`)),
  [packageFile, npmPackage],
  [pluginFile, plugin],
  ...filesIn(
    'docs',
    'docs',
    /^(check|embedding|frameworks|languages|look|reference|servers|systems|wordpress)\.md$/,
  ),
  ...['CHANGELOG.md', 'LICENSE', 'LICENSE-words.txt'].map((file) => [file, readFileSync(file)]),
]);

/** As `sha256sum --check` reads them. */
const sums = (files: Record<string, Uint8Array>) =>
  Object.keys(files)
    .sort()
    .map((file) => `${sha256(files[file]!)}  ${file}\n`)
    .join('');
files.SHA256SUMS = strToU8(sums(files));

const archive = zip(
  Object.fromEntries(
    Object.entries(files).map(([file, content]) => [`hrd-widgets-${label}/${file}`, content]),
  ),
);

const packed = {
  [`hrd-widgets-${label}.zip`]: archive,
  [`hrd-widgets-${label}.tgz`]: npmPackage,
  [`hrd-widgets-wordpress-${label}.zip`]: plugin,
};
mkdirSync(folder, { recursive: true });
for (const [file, content] of Object.entries(packed)) {
  writeFileSync(path.join(folder, file), content);
}
writeFileSync(path.join(folder, `hrd-widgets-${label}.sha256`), sums(packed));
console.log(sums(packed));
