/**
 * Makes the WordPress plugin, from what the build made: the files of its folder, by name. Run as a program,
 * writes the folder into the one given.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { languages } from '../src/words/all.ts';
import { packageJson } from './publication.ts';
import { rules } from './wordpress-rules.ts';
import { textsOf } from './wordpress-texts.ts';

const { version } = packageJson;

/** Its name is the plugin's too, for WordPress. */
const folder = 'hrd-widgets';

const data = (name: string, content: unknown) =>
  [`data/${name}.json`, strToU8(JSON.stringify(content) + '\n')] as const;

const source = (file: string) =>
  [
    file,
    strToU8(readFileSync(`wordpress/${file}`, 'utf8').replace(/\{version\}/g, version)),
  ] as const;

export const pluginFiles = (): Record<string, Uint8Array> =>
  Object.fromEntries(
    [
      source('hrd-widgets.php'),
      source('readme.txt'),
      data('rules', rules()),
      ...languages.map((words) => data(words.lang, textsOf(words))),
      ...readdirSync('dist')
        .filter((file) => /^hrd\.(?!module).*js$|^LICENSE-lit/.test(file))
        .map((file) => [`hrd-${version}/${file}`, readFileSync(`dist/${file}`)] as const),
      ...['LICENSE', 'LICENSE-words.txt'].map((file) => [file, readFileSync(file)] as const),
    ].map(([file, content]) => [`${folder}/${file}`, content]),
  );

if (process.argv[1] === import.meta.filename) {
  const [, , place = '.'] = process.argv;
  for (const [file, content] of Object.entries(pluginFiles())) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), content);
  }
}
