/**
 * What the WordPress plugin knows of the options: the elements' own rules, as patterns for PHP, and what
 * else the build knows better than a second list would.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { options } from '../builder/options.ts';
import { EMAIL, HTTPS, INVISIBLE } from '../src/elements/address.ts';
import { contactFields, contactRules, type ContactField } from '../src/elements/contact-rules.ts';
import { nameOf } from '../src/elements/text-mark.ts';
import { beyondAscii } from '../src/static/html-tree.ts';
import { languages } from '../src/words/all.ts';
import { monrovia } from '../src/words/contacts.ts';
import { topicOfWay, topics } from '../src/words/topics.ts';
import { elements } from './manifest.ts';
import { packageJson } from './publication.ts';
import { facts } from './wordpress-facts.ts';

interface Rule {
  pattern: string;
  /** For whoever wrote something else. */
  accepted: string;
  /** What the placeholder has, if not what was written. */
  value?: string;
  /** What something else counts as. */
  invalid: Record<string, string>;
}

/** A `$` alone would also stand before a new line at the end. */
const pcre = (source: string, flags = '') => `~${source.replace(/~/g, '\\~')}~D${flags}`;

/** The characters of `\p{DI}`, a name that PHP 7.4 does not know. */
const ignorable = Array.from({ length: 0x110000 }, (_, point) => point)
  .filter((point) => /\p{DI}/u.test(String.fromCodePoint(point)))
  .reduce<[start: number, end: number][]>((ranges, point) => {
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
    return ranges;
  }, [])
  .map((range) => range.map((point) => `\\x{${point.toString(16)}}`).join('-'))
  .join('');

const inPcre = (source: string) =>
  source.replace(/\\u([0-9a-f]{4})/g, '\\x{$1}').replace('\\p{DI}', ignorable);

/** Days that there are, in any year from 1000 to 2999. */
const day = [
  '[12]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))',
  '(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29',
].join('|');

const atMost = (length: number, source: string) => `^(?=.{1,${length}}$)${source.slice(1)}`;

const name = pcre('^.{1,120}$', 'u');
const date = pcre(`^(?:${day})$`);

const patterns: Record<ContactField, string> = {
  embassy: name,
  country: name,
  email: pcre(atMost(254, EMAIL.source), 'i'),
  source: pcre(atMost(500, HTTPS.source), 'i'),
  published: date,
};

const textRules: Record<string, Rule> = {
  ...Object.fromEntries(
    contactFields.map((name) => [
      name,
      {
        pattern: patterns[name],
        accepted: contactRules[name].accepted,
        invalid: { [name]: '' },
      },
    ]),
  ),
  'checked-on': { pattern: date, accepted: contactRules.published.accepted, invalid: {} },
};

const oneOf = (values: readonly string[]): Rule => ({
  pattern: pcre(`^(?:${values.join('|')})$`),
  accepted: values.join(', '),
  invalid: {},
});

const someOf = (values: readonly string[]): Rule => ({
  pattern: pcre(`^(?:${values.join('|')})(?: (?:${values.join('|')}))*$`),
  accepted: `one or more of ${values.join(', ')}`,
  invalid: {},
});

/** By the type that an attribute has in the custom elements manifest. */
function ruleOf(name: string, type: string): Rule {
  const values = type.match(/'[^']+'/g)?.map((value) => value.slice(1, -1));
  if (values) return type.includes('string') ? someOf(values) : oneOf(values);
  if (type === 'boolean') {
    return { pattern: pcre('^(?!false$)'), accepted: 'no value', value: '', invalid: {} };
  }
  if (!textRules[name]) throw Error(`The WordPress plugin has no rule for ${name}`);
  return textRules[name];
}

const attributes = elements.flatMap((element) => element.attributes);
const codes = languages.map(({ lang }) => lang);
const language = `(?:${codes.join('|')})(?![A-Za-z])`;

const ruleByOption: Record<string, Rule> = {
  element: oneOf(elements.map(({ tagName }) => nameOf(tagName))),
  lang: { pattern: pcre(`^${language}`, 'i'), accepted: codes.join(', '), invalid: {} },
  ...Object.fromEntries(attributes.map(({ name, type }) => [name, ruleOf(name, type!.text)])),
};

/** The options of each element, in the order in which the builder writes them. */
const optionsOf = (element: (typeof elements)[number]) => [
  'lang',
  ...options
    .map(({ attribute }) => attribute)
    .filter((name) => element.attributes.some((each) => each.name === name)),
];

const sections = options.find(({ attribute }) => attribute === 'sections');

const headings = (level: number) =>
  Object.fromEntries([1, 2, 3, 4].map((n) => [`{h${n}}`, `h${Math.min(level + n - 1, 6)}`]));

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** A script file's attributes. */
const script = (file: string) => ({
  src: `hrd-${packageJson.version}/${file}`,
  integrity: integrity[file]!,
  crossorigin: 'anonymous',
  async: true,
});

const size = (file: string) => gzipSync(readFileSync(`dist/${file}`)).length;

/** How many files of one language are less than the one with all, whichever they are. */
function mostSingleFiles() {
  const sizes = codes.map((lang) => size(`hrd.${lang}.js`)).sort((a, b) => b - a);
  const isLess = (count: number) =>
    sizes.slice(0, count).reduce((sum, each) => sum + each) <= size('hrd.js');
  return sizes.filter((_, index) => isLess(index + 1)).length;
}

/** PHP looks keys up. */
const asKeys = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '']));

const unknown: Rule = {
  pattern: '~(?!)~',
  accepted: Object.keys(ruleByOption).join(', '),
  invalid: {},
};

export const rules = () => ({
  options: ruleByOption,
  unknown,
  /** A contact that an editor has broken apart, or that was misspelt, must not become Monrovia's. */
  'unread contact': { ...unknown, invalid: { email: '' } },
  'like contact': '~embassy|country|mail|source|published|@|://~i',
  elements: Object.fromEntries(
    elements.map((element) => [nameOf(element.tagName), optionsOf(element)]),
  ),
  defaults: {
    'heading-level': '2',
    layout: 'list',
    sections: sections?.kind === 'subset' && sections.values.map(([value]) => value).join(' '),
    topics: topics.join(' '),
  },
  /** What only those may set who may edit what others wrote. */
  contact: asKeys(Object.keys(textRules)),
  /** When Monrovia's was. */
  published: monrovia.published,
  dates: asKeys(['published', 'checked-on']),
  language: `~(?<![^,])${language}[\\w-]*~i`,
  traditional: '~^zh(?!.*hans).*[-_](?:hant|tw|hk|mo)(?![a-z])~i',
  /** White space of JavaScript. */
  space: '~(?:[^\\S\\x{85}]|\\x{feff})+~u',
  invisible: `~${inPcre(INVISIBLE.source)}~u`,
  escaped: `~[@[{]|-(?=-)|(?<=\\d)x(?=\\d)|${inPcre(beyondAscii.source)}~u`,
  headings: Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [level, headings(level)])),
  ways: topicOfWay,
  facts,
  scripts: {
    ...Object.fromEntries(codes.map((lang) => [lang, script(`hrd.${lang}.js`)])),
    all: script('hrd.js'),
    most: mostSingleFiles(),
  },
});
