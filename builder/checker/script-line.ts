/** The line that loads one of our script files, as it was found. */
import { langs } from '../../src/words/types.js';
import { attribute, type PageElement } from './page.js';

/** A script element that loads one of our files. */
export interface ScriptLine {
  node: PageElement;
  /** The address of the file. */
  src: string;
  /** The attribute with the address: another than `src` where the browser does not load it by itself. */
  from: string;
  /** The file’s name, as in `hrd.fr.js`. */
  name: string;
  /** Of a file of one language. */
  lang?: string | undefined;
  /** As an address in the line says it: `hrd-0.1.0/hrd.fr.js`, `hrd.fr.js?ver=0.1.0`. */
  version?: string | undefined;
  /** Whether a browser put its own address there when it saved the page. */
  isSaved: boolean;
}

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

/** Without the lines that load what one before them has loaded. */
export const firstOfEach = (lines: readonly ScriptLine[]) =>
  lines.filter(({ src }, index) => index === lines.findIndex((each) => each.src === src));

export function scriptLine(node: PageElement): ScriptLine | undefined {
  if (node.tagName !== 'script') return undefined;
  const src = attribute(node, 'src');
  const from = src === undefined ? node.attrs.find(({ value }) => fileIn(value))?.name : 'src';
  const address = from && attribute(node, from);
  const file = address && fileIn(address);
  if (!file) return undefined;
  return {
    node,
    src: address.trim(),
    from,
    name: file.part ? `hrd.${file.part}.js` : 'hrd.js',
    lang: file.part === 'module' ? undefined : file.part,
    version: versionIn(address),
    isSaved: file.isSaved,
  };
}
