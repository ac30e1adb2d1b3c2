/** What a text holds of the builder's lines. */
import { codeOf, isTraditional } from '../../src/elements/language-tag.js';
import type { Tag } from '../../src/elements/index.js';
import { langs } from '../../src/words/types.js';
import type { Piece, ReadableWay } from './pieces.js';
import { placesIn } from './places.js';
import { scriptLineIn, type ScriptLine } from './script-line.js';
import { shortcodesIn } from './shortcodes.js';
import { tokensOf, wordsIn, type Token } from './tokens.js';
import { isTag, valuesOf, type Values } from './values.js';

export interface Found {
  way: ReadableWay;
  pieces: readonly Piece[];
  tags: readonly Tag[];
  languages: readonly string[];
  values: Values;
  /** Not where the plugin has written it. */
  script: ScriptLine | undefined;
  version: string | undefined;
}

export function findIn(text: string): Found | undefined {
  const tokens = tokensOf(text);
  const found = foundIn(text, tokens);
  if (found || !/&(?:lt|#60|#x3c);/i.test(text)) return found;
  // HTML that was copied as text has references in place of its signs.
  const decoded = wordsIn(tokens);
  return foundIn(decoded, tokensOf(decoded));
}

function foundIn(text: string, tokens: readonly Token[]): Found | undefined {
  const written = [...placesIn(tokens), ...shortcodesIn(text)];
  const [first] = written;
  if (!first) return undefined;
  const script = scriptLineIn(tokens);
  const isByPlugin = first.way === 'placeholder' && script?.isByPlugin;
  // An element without a language takes that of its page.
  const around = langOfPage(tokens) ?? script?.lang;
  const pieces = written.map((piece) => ({ ...piece, lang: piece.lang ?? around }));
  return {
    way: isByPlugin ? 'shortcode' : first.way,
    pieces,
    tags: [...new Set(pieces.map(({ tag }) => tag).filter(isTag))],
    languages: [...new Set(pieces.flatMap(({ lang }) => languageOf(lang) ?? []))],
    values: valuesOf(pieces),
    script: isByPlugin ? undefined : script,
    version: pieces.find(({ version }) => version)?.version ?? script?.version,
  };
}

function langOfPage(tokens: readonly Token[]) {
  const page = tokens.find((token) => token.kind === 'start' && token.name === 'html');
  return page?.kind === 'start' ? page.attributes.get('lang') : undefined;
}

/** The language of ours that a language tag asks for. */
export function languageOf(tag = '') {
  const code = codeOf(tag.trim());
  return isTraditional(tag) ? undefined : langs.find((each) => each === code);
}
