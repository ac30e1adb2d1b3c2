/**
 * A text as a row of tags and words. No tree is made of it: lines come cut off, unclosed, or as a whole
 * page, and no text, however deeply nested, takes longer to read than another of its length.
 */
import { Tokenizer, TokenizerMode, type Token as Parsed } from 'parse5';

export interface StartTag {
  kind: 'start';
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Where it stands among the tokens. */
  start: number;
  /** Where its end tag stands, if it has one. */
  end?: number;
}

export type Token = StartTag | { kind: 'end'; name: string } | { kind: 'words'; words: string };

/** No page has as many: what comes after them is not read. */
const mostTokens = 500_000;

/** What stands in them is no HTML. */
const modes: Readonly<Record<string, typeof TokenizerMode.RAWTEXT | typeof TokenizerMode.RCDATA>> =
  {
    style: TokenizerMode.RAWTEXT,
    textarea: TokenizerMode.RCDATA,
    title: TokenizerMode.RCDATA,
  };

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const open = new Map<string, StartTag[]>();
  const add = (token: Token) => {
    if (tokens.push(token) === mostTokens) tokenizer.pause();
  };
  const onWords = ({ chars }: Parsed.CharacterToken) => {
    const last = tokens.at(-1);
    if (last?.kind === 'words') last.words += chars;
    else add({ kind: 'words', words: chars });
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName: name, attrs }) {
        const attributes = new Map(attrs.map((each) => [each.name, each.value]));
        const tag: StartTag = { kind: 'start', name, attributes, start: tokens.length };
        add(tag);
        const others = open.get(name);
        if (others) others.push(tag);
        else open.set(name, [tag]);
        if (name === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        else tokenizer.state = modes[name] ?? tokenizer.state;
      },
      onEndTag({ tagName: name }) {
        const start = open.get(name)?.pop();
        if (start) start.end = tokens.length;
        add({ kind: 'end', name });
      },
      onCharacter: onWords,
      onWhitespaceCharacter: onWords,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(text, true);
  return tokens;
}

/** All words, with what was written as references: of HTML that was pasted as text, the HTML. */
export const wordsIn = (tokens: readonly Token[]) =>
  tokens.map((token) => (token.kind === 'words' ? token.words : '')).join('');

/** What stands inside a tag, as far as `limit`. */
export const inside = (tokens: readonly Token[], { start, end }: StartTag, limit: number) =>
  tokens.slice(start + 1, Math.min(end ?? limit, limit));

/** A text without references: only those with a semicolon are, as PHP reads them. */
export function withoutReferences(text: string) {
  const written = text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/"/g, '&quot;');
  const [tag] = tokensOf(`<p title="${written}">`);
  return (tag as StartTag).attributes.get('title')!;
}
