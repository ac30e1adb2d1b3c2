/** How the address of a script file of ours is known, also as a browser writes it into a page that it saves. */
import { langs } from '../src/words/types.js';

/** The files of a release. */
export const fileNames: readonly string[] = [
  'hrd.js',
  'hrd.module.js',
  ...langs.map((lang) => `hrd.${lang}.js`),
];

export const versionIn = (address: string) =>
  address.match(/(?:hrd-|hrd-widgets@|[?&]ver=)(\d+\.\d+\.\d+)/)?.[1];

/** How browsers call the folder beside a page that they save; Firefox in its own language. */
const savedFolder =
  /(?:^|\/)[^/]*[_-](?:files|fichiers|dateien|archivos|ficheiros|arquivos|bestanden|file|файлы|文件|ملفات)\/[^/]+$/i;

export const isSavedAddress = (address: string) => savedFolder.test(address);

const ourFile = /(?:^|[\\/])hrd(?:\.([a-z]{2}|module))?\.js(?:[?#]|$)/;

/** Firefox puts four letters behind a name, Chromium its word for a download. */
const ourFileSaved = /\/hrd(?:\.([a-z]{2}|module))?(?:_[\w-]{4})?\.js(?:\.[^./]+)?$/;

export function fileIn(address: string) {
  const isSaved = isSavedAddress(address);
  const found = address.trim().match(isSaved ? ourFileSaved : ourFile);
  return found && { part: found[1], isSaved };
}
