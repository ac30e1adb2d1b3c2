/** The line that loads one of our script files, as it was found. */
import { fileIn, versionIn } from '../script-file.js';
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
  /** As an address in the line says it: `hrd-0.2.0/hrd.fr.js`, `hrd.fr.js?ver=0.2.0`. */
  version?: string | undefined;
  /** Whether a browser put its own address there when it saved the page. */
  isSaved: boolean;
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
