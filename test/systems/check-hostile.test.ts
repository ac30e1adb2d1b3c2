/** Whatever is pasted, the check and the reader of lines answer: soon, and in words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '../../builder/checker/check.js';
import { describeReading } from '../../builder/reading/describe.js';
import { readLines } from '../../builder/reading/reading.js';
import { lines as linesIn, knowledge } from '../builder/checked.js';
import { lines, pageWith, placeholder, script, text } from '../builder/checking.js';
import { isNightly } from '../support/nightly.js';

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

/** Of processor time, in milliseconds: other programs of a busy machine are no fault of ours. */
const mostTime = 10_000;

async function inTime<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  assert.ok(took < mostTime, `took ${Math.round(took)} ms`);
  return value;
}

/** A value that is missing, or was not put in its place. */
const noWords = /undefined|null|NaN|\{\w*\}|\[object/;

/** What the person pasted may hold anything, and may be told. */
async function assertAnswers(given: string, quotes = false, ownTime?: number) {
  const found = await inTime(() => check(given, knowledge, ownTime));
  assert.ok(found.length > 0);
  for (const { what, todo = '' } of found) {
    assert.ok(what.trim());
    assert.ok((what + todo).length < 5000);
    if (!quotes) assert.doesNotMatch(what + todo, noWords);
  }
}

async function assertReads(given: string) {
  const said = await inTime(() => describeReading(readLines(given)));
  assert.ok(said.length > 0);
}

const nested = isNightly ? ['div', 'p', 'b', 'table', 'font', 'template', 'svg'] : ['b', 'table'];

const large: Readonly<Record<string, () => string>> = {
  '10 MB of words': () => 'word '.repeat(2e6),
  '10 MB of one word in ours': () => lines.replace('Words', 'w'.repeat(1e7)),
  '10 MB of tags': () => '<br>'.repeat(2.5e6),
  'a million attributes': () => `<div ${times(1e6, (index) => `a${index} `)}>${lines}`,
  ...Object.fromEntries(
    nested.map((tag) => [`a million <${tag}> in each other`, () => `<${tag}>`.repeat(1e6)]),
  ),
  'tags that end in another order than they began': () => '<b><p>'.repeat(1e5) + '</b>'.repeat(1e5),
  '5 MB in an address': () => `${lines}<img src="data:image/png;base64,${'A'.repeat(5e6)}">`,
};

const many: Readonly<Record<string, () => string>> = {
  '10,000 placeholders': () => placeholder.repeat(1e4),
  'places with different options': () =>
    times(1e4, (index) => `<hrd-contact-card country="C${index}">${text}</hrd-contact-card>`),
  'placeholders in each other': () => '<div data-hrd="guide">'.repeat(1e5),
  'tags of ours without an end': () => '<hrd-guide>'.repeat(1e5),
  'names that are almost ours': () => times(1e5, (index) => `<hrd-x${index}>`),
  '30,000 script lines': () => script.repeat(3e4),
  '20,000 texts': () => text.repeat(2e4),
  'texts in each other': () => '<div class="hrd-text">'.repeat(1e5),
  'help in help': () => `${text}${'<b class="hrd-help">'.repeat(1e5)}${'</b>'.repeat(1e5)}`,
  'headings in headings': () => '<h2><div>'.repeat(1e5),
  '20,000 headings': () => '<h2>A heading</h2><p>x</p>'.repeat(2e4),
  '100,000 comments': () => '<!-- <div -->'.repeat(1e5),
  'shadow roots in each other': () => '<hrd-guide><template shadowrootmode="open">'.repeat(5e4),
  'a file’s address without end': () =>
    lines.replace('src="', `src="https://a.example/${'x/'.repeat(1e6)}`),
  'a policy without end': () =>
    `<meta http-equiv="Content-Security-Policy" content="${'a;'.repeat(1e6)}">${script.repeat(20)}`,
  'policies without end': () =>
    '<meta http-equiv="Content-Security-Policy" content="script-src *">'.repeat(2e4) +
    script.repeat(20),
  'hosts without end': () =>
    pageWith(lines + times(2e4, (index) => `<img src="https://h${index}.example/">`)),
  'a million signs that are no letters': () => lines.replace('Words', '\0'.repeat(1e6)),
  '300,000 halves of letters': () => lines.replace('Words', '\ud800 '.repeat(3e5)),
  'accents without end': () => lines.replace('Words', `a${'\u0301\u0316'.repeat(1e5)}`),
};

const small: Readonly<Record<string, string>> = {
  nothing: '',
  'a space': ' ',
  'a picture': `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${'\0\x01\xff<'.repeat(1000)}`,
  'a picture that was read as UTF-8': `\ufffdPNG\r\n\x1a\n\0\0\0\rIHDR${'\0\ufffd'.repeat(1000)}`,
  'a page that ends in a tag': `${lines}<div cl`,
  'a page that ends in an attribute': `${lines}<div class="a b`,
  'a page that ends in a comment': `${lines}<!-- and th`,
  'a page that ends in a script': `${lines}<script>let a = "<div`,
};

describe('the check answers in time', () => {
  // These are not read to their end: less time for each leaves more for the others.
  for (const [name, write] of Object.entries(large)) {
    it(`on ${name}`, () => assertAnswers(write(), false, 1000));
  }
  for (const [name, write] of Object.entries(many)) it(`on ${name}`, () => assertAnswers(write()));
  for (const [name, given] of Object.entries(small)) it(`on ${name}`, () => assertAnswers(given));

  it('and says so where it has not looked at all of it', async () => {
    for (const given of ['<b>'.repeat(1e5), '<br>'.repeat(6e5)]) {
      const codes = (await check(given, knowledge, Infinity)).map(({ code }) => code);
      assert.deepEqual(codes, ['too-large']);
    }
  });

  it('and leaves out texts for which no time is left', async () => {
    const slow = {
      ...knowledge,
      htmlOf: () => new Promise<string>((answer) => setTimeout(answer, 100, '')),
    };
    const places = times(20, () => placeholder);
    const codes = (await check(places, slow, 300)).map(({ code }) => code);
    assert.ok(codes.includes('too-large') && codes.includes('given-lines'));
  });
});

describe('the reader of lines answers in time', () => {
  for (const name of ['help in help', 'headings in headings', 'placeholders in each other']) {
    it(`on ${name}`, () => assertReads(many[name]!()));
  }
  for (const [name, given] of Object.entries(small)) it(`on ${name}`, () => assertReads(given));
  for (const name of ['10 MB of words', '10 MB of tags', '5 MB in an address']) {
    it(`on ${name}`, () => assertReads(large[name]!()));
  }
});

/** The same on every run. */
const sameEachTime = { seed: 2611, numRuns: isNightly ? 80 : 20 };

const signs = [
  ...['"', "'", '<', '>', '/', '=', '&', '-', '!', ' ', '\n', '\0', '\ud800', '\ufffd', 'x', '@'],
  ...['{', '}', '{place}', '$&', '%', '“', '</', '<!--', '</div>', '<p>', '?', 'é', 'ر', '\u0301'],
];

const right = pageWith(`${script}\n${placeholder}`);

const forms = [
  right,
  linesIn('paste', 'hrd-contact-card'),
  linesIn('tag', 'hrd-definition', { lang: 'ar' }),
  linesIn('plain', 'hrd-support-list', { lang: 'fr' }),
];

const changed = fc
  .tuple(
    fc.constantFrom(...forms),
    fc.nat(),
    fc.constantFrom('', ...signs),
    fc.constantFrom(0, 1, 5),
  )
  .map(([whole, place, sign, length]) => {
    const at = place % whole.length;
    return whole.slice(0, at) + sign + whole.slice(at + length);
  });

const noise = fc.string({ unit: 'binary', maxLength: 60 });

const withNoise = fc
  .tuple(noise, fc.constantFrom(...forms), noise, fc.array(fc.constantFrom(...signs)))
  .map(([before, whole, after, some]) => before + some.join('') + whole + after);

describe('the check finds words for', () => {
  it('beginnings of a right page', async () => {
    const step = isNightly ? 1 : 7;
    for (let end = 0; end <= right.length; end += step) await assertAnswers(right.slice(0, end));
  });

  it('lines with a slip', () => fc.assert(fc.asyncProperty(changed, answers), sameEachTime));

  it('lines between any signs', () =>
    fc.assert(fc.asyncProperty(withNoise, answers), sameEachTime));
});

async function answers(given: string) {
  await assertAnswers(given, /[{}]|\[object|null|NaN|undefined/.test(given));
  await assertReads(given);
}
