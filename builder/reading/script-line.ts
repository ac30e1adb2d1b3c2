/** The line that loads the script file: where the file lies, and from which version it is. */
import { version as thisVersion } from '../../src/elements/version.js';
import { fileIn } from '../script-file.js';
import type { StartTag, Token } from './tokens.js';

export interface ScriptLine {
  src: string;
  /** The folder, with the name that this version gives it; a browser that saves the page puts its own there. */
  folder: string | undefined;
  fromDisk: boolean;
  version: string | undefined;
  /** Of a file with one language. */
  lang: string | undefined;
  /** WordPress has written the page, by the plugin. */
  isByPlugin: boolean;
}

/** A folder of a release, or a package in a network. */
const ofVersion = /(?:^|\/)hrd-(?:widgets@)?(\d[\w.+-]*)\//;

export function scriptLineIn(tokens: readonly Token[]): ScriptLine | undefined {
  for (const token of tokens) {
    const found = token.kind === 'start' && token.name === 'script' && lineOf(token);
    if (found) return found;
  }
  return undefined;
}

function lineOf({ attributes }: StartTag): ScriptLine | undefined {
  const src = (attributes.get('src') ?? '').trim();
  // Long addresses hold data.
  const file = src.length <= 1000 && fileIn(src);
  if (!file) return undefined;
  const { part, isSaved } = file;
  const folder = src.replace(/[^/]*(?:[?#].*)?$/, '');
  return {
    src,
    // An older folder holds older files, which the new lines would make browsers refuse.
    folder: isSaved
      ? undefined
      : folder.replace(/(^|\/)hrd-\d[\w.+-]*(?=\/)/, `$1hrd-${thisVersion}`),
    fromDisk: !attributes.has('integrity'),
    version: ofVersion.exec(folder)?.[1],
    lang: part === 'module' ? undefined : part,
    isByPlugin: folder.includes('/plugins/hrd-widgets/'),
  };
}
