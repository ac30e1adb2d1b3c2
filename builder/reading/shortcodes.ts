/** Shortcodes of the WordPress plugin, as WordPress reads them. */
import { helpLinesIn } from './help-lines.js';
import { most, type Piece } from './pieces.js';
import { tokensOf, withoutReferences } from './tokens.js';

/** One start or end. No bracket stands in a value, and none is longer than this. */
const codes = /\[hrd_widgets(?=[\s/\]])([^[\]]{0,10000})\]|\[\/hrd_widgets\]/gi;

export function shortcodesIn(text: string): Piece[] {
  // Each has a start and an end.
  const found = [...text.matchAll(codes)].slice(0, 2 * most);
  return found.flatMap((code, index) => {
    const [all, inside] = code;
    if (inside === undefined) return [];
    const next = found[index + 1];
    // One that is closed by itself encloses nothing.
    const isEnclosing = !inside.endsWith('/') && next && next[1] === undefined;
    const help = isEnclosing ? text.slice(code.index + all.length, next.index) : '';
    return pieceOf(inside.replace(/\/$/, ''), help);
  });
}

function pieceOf(inside: string, help: string): Piece {
  const options = optionsIn(inside);
  const element = options.get('element') ?? 'guide';
  const lang = options.get('lang');
  options.delete('element');
  options.delete('lang');
  return {
    way: 'shortcode',
    tag: `hrd-${element}`,
    lang,
    options,
    help: helpLinesIn(tokensOf(help)),
    version: undefined,
  };
}

/** What editors make of quotation marks. */
const curly = '“”„″«»';

const option = new RegExp(
  String.raw`([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|[${curly}]([^${curly}]*)[${curly}]|(\S+))|(\S+)`,
  'g',
);

function optionsIn(inside: string) {
  // Quotation marks as references: an editor has made references of all.
  const written = /=\s*&#?\w+;/.test(inside) ? withoutReferences(inside) : inside;
  return new Map(
    [...written.matchAll(option)].map(([, name, ...values]) => {
      const alone = values.pop();
      const value = values.find((each) => each !== undefined) ?? '';
      return [(name ?? alone)!.toLowerCase(), withoutReferences(withoutCodes(value)).trim()];
    }),
  );
}

/** A backslash hides a character from WordPress, or begins its code. */
const withoutCodes = (value: string) =>
  value.replace(/\\(?:x([\da-f]{1,2})|([^]))/gi, (_, code?: string, character?: string) =>
    code ? String.fromCharCode(parseInt(code, 16)) : character!,
  );
