/** Elements in HTML: tags, placeholders, and the plain text without a script. */
import { contactFields } from '../../src/elements/contact-rules.js';
import { textMark } from '../../src/elements/text-mark.js';
import { monrovia } from '../../src/words/contacts.js';
import { helpLinesIn } from './help-lines.js';
import { most, type Piece } from './pieces.js';
import { inside, wordsIn, type StartTag, type Token } from './tokens.js';

type Attributes = StartTag['attributes'];

/** What a start tag says of an element. */
type Place = Pick<Piece, 'way' | 'tag' | 'lang' | 'options'>;

export function placesIn(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  let helped = 0;
  for (const token of tokens) {
    if (pieces.length === most) break;
    if (token.kind !== 'start' || token.start < next) continue;
    const place = placeOf(token);
    const last = pieces.at(-1);
    if (place && !isRest(place, token, last)) {
      next = token.end ?? nextPlace(tokens, place, token.start);
      pieces.push(pieceOf(place, token, inside(tokens, token, next)));
    } else if (last?.way === 'plain' && token.start >= helped && isHelp(token.attributes)) {
      // In plain HTML, it stands behind the text.
      helped = token.end ?? 0;
      last.help = helpLinesIn(inside(tokens, token, helped));
    }
  }
  return pieces;
}

/** Where another element begins: one whose end tag is missing has not swallowed it. */
function nextPlace(tokens: readonly Token[], { way }: Place, start: number) {
  for (let index = start + 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    const place = token.kind === 'start' && placeOf(token);
    if (place && (place.way !== 'plain' || way === 'plain')) return index;
  }
  return tokens.length;
}

function placeOf({ name, attributes }: StartTag): Place | undefined {
  const lang = attributes.get('lang');
  const asked = attributes.get('data-hrd');
  if (name.startsWith('hrd-')) {
    return { way: 'tag', tag: name, lang, options: ofTag(attributes) };
  }
  if (asked !== undefined) {
    const options = ofPlaceholder(attributes);
    const own = attributes.get('data-hrd-lang');
    return { way: 'placeholder', tag: `hrd-${asked}`, lang: own ?? lang, options };
  }
  if (!isText(attributes)) return undefined;
  return { way: 'plain', tag: markOf(attributes).tag, lang, options: new Map() };
}

function pieceOf(place: Place, { attributes }: StartTag, within: readonly Token[]): Piece {
  if (place.way === 'plain') {
    const { version } = markOf(attributes);
    return { ...place, options: contactIn(within), help: [], version };
  }
  const tags = within.filter((token): token is StartTag => token.kind === 'start');
  const text = tags.find((tag) => tag.attributes.has(textMark))?.attributes;
  const help = tags.find((tag) => isHelp(tag.attributes));
  return {
    ...place,
    lang: place.lang ?? text?.get('lang'),
    help: help ? helpLinesIn(upTo(help, within)) : [],
    version: text && markOf(text).version,
  };
}

/** What stands inside a tag that is one of the tokens itself. */
function upTo(tag: StartTag, tokens: readonly Token[]) {
  const index = tokens.indexOf(tag);
  const length = tag.end === undefined ? tokens.length : tag.end - tag.start;
  return tokens.slice(index + 1, index + length);
}

const hasClass = (attributes: Attributes, name: string) =>
  (attributes.get('class') ?? '').split(/\s+/).includes(name);

const isHelp = (attributes: Attributes) =>
  hasClass(attributes, 'hrd-help') || attributes.get('slot') === 'after';

const isText = (attributes: Attributes) =>
  attributes.has(textMark) || hasClass(attributes, 'hrd-text');

/** The second part of a text that the website's own help has parted. */
const isRest = ({ way, tag, lang }: Place, { attributes }: StartTag, last: Piece | undefined) =>
  way === 'plain' &&
  (attributes.get('slot') === 'rest' ||
    Boolean(last?.help.length && last.tag === tag && last.lang === lang));

function markOf(attributes: Attributes) {
  const [name, version] = (attributes.get(textMark) ?? '').split(' ') as [string, string?];
  return { tag: `hrd-${name}`, version };
}

/** What any tag may have, and no element of ours reads. */
const ofAnyTag = /^(?:lang|class|id|style|slot|title|hidden|role|translate|data-.*|aria-.*)$/;

const ofTag = (attributes: Attributes) =>
  new Map([...attributes].filter(([name]) => !ofAnyTag.test(name)));

/** A contact's attributes, also as somebody may write them by mistake. */
const contactName = RegExp(`^(?:data-)?(${contactFields.join('|')})$`);

/** Without what their names begin with. */
const ofPlaceholder = (attributes: Attributes) =>
  new Map(
    [...attributes].flatMap(([name, value]) => {
      const [, option] = /^data-hrd-(.+)/.exec(name) ?? contactName.exec(name) ?? [];
      return option && option !== 'lang' ? [[option, value] as const] : [];
    }),
  );

/** Of a contact, plain text names the address so that it can be told. */
function contactIn(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const address = tokens.find(
    (token): token is StartTag => token.kind === 'start' && token.name === 'address',
  );
  // Without one, a website has named another contact, or left the contact out.
  const shown = address ? wordsIn(upTo(address, tokens)).trim() : '';
  if (shown === monrovia.email) return new Map();
  // What is no address, such as what hides one from robots, shows in the field that it is wrong.
  return new Map([['email', shown]]);
}
