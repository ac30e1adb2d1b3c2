/** Script lines that somebody typed, or that an editor changed: browsers load nothing by them. */
import { langs } from '../../src/words/types.js';
import { finding, type Finding } from './findings.js';
import { attribute, type Page, type PageElement } from './page.js';
import { fileIn, versionIn } from '../script-file.js';
import { scriptLine } from './script-line.js';

/** As editors make them of straight ones. */
const curlyQuotes = /[“”„‟″‘’‚′«»]/;

/** A file of ours with a slip: `hrd-en.js`, `hdr.en.js`, `HRD.en.js`, `hrd.en.jss`, `hrd.en .js`. */
const almostOurs = new RegExp(
  `^(?:hrd|hdr|rhd|hrdd|hhrd|hrrd)[\\s._-]*(?:(?:${langs.join('|')}|module)[\\s._-]*)?(?:min\\.|js\\.)?(?:jss?|sj|j|txt)$`,
  'i',
);

/** More of the same tell nothing new. */
const mostLines = 20;

/** `hasPlaces`: without them, a file that is called almost so may be another's. */
export const misspeltLines = ({ elements }: Page, hasPlaces: boolean): Finding[] =>
  elements.flatMap((each) => misspelling(each, hasPlaces) ?? []).slice(0, mostLines);

function misspelling(each: PageElement, hasPlaces: boolean): Finding | undefined {
  const src = attribute(each, 'src');
  if (each.tagName !== 'script') {
    return src !== undefined && fileIn(src)
      ? finding('script-tag-misspelt', each, { tag: each.tagName })
      : undefined;
  }
  const isOurs = scriptLine(each) || (src !== undefined && isAlmostOurs(src, hasPlaces));
  if (!isOurs) return undefined;
  if (each.attrs.some(({ name, value }) => curlyQuotes.test(name + value))) {
    return finding('script-curly-quotes', each);
  }
  return scriptLine(each) ? undefined : finding('script-misspelt', each, { file: fileName(src!) });
}

const isAlmostOurs = (src: string, hasPlaces: boolean) =>
  almostOurs.test(fileName(src)) && (hasPlaces || versionIn(src) !== undefined);

/** Without what curly quotes add to it. */
const fileName = (src: string) =>
  src
    .replace(/[?#].*/s, '')
    .replace(/%20/g, ' ')
    .replace(new RegExp(curlyQuotes, 'g'), '')
    .split(/[\\/]/)
    .pop()!;
