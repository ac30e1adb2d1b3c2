/** No value of an attribute can attack, and what is read is where it goes. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { elements } from '../../scripts/manifest.js';
import { monrovia } from '../../src/words/contacts.js';
import { tags } from '../../scripts/manifest.js';
import type { Stage } from '../support/engines/stage.js';

const attributes = [
  ...new Set(elements.flatMap(({ attributes }) => attributes.map(({ name }) => name))),
  ...['lang', 'dir', 'data-hrd'],
];

const scripts = [
  '<img src=x onerror=attacked()>',
  '"><script>attacked()</script>',
  '<svg/onload=attacked()>',
  '</style><script>attacked()</script>',
  '--><script>attacked()</script>',
  '${attacked()}',
  "{{constructor.constructor('attacked()')()}}",
  '<?lit$123$?>',
  '<!--?lit$000000000$--><!--/?-->',
  '" onfocus="attacked()" autofocus="',
  "'-attacked()-'",
  'attacked()',
];

const schemes = [
  'javascript',
  'data',
  'vbscript',
  'blob',
  'file',
  'http',
  'https',
  'mailto',
  'ftp',
  'tel',
  'intent',
  'view-source',
];

const parts = [
  'name@example.org',
  'example.org',
  ...Object.values(monrovia),
  '2024-02-30',
  'https://example.org/page?a=b#c',
  '?bcc=spy@example.com',
  '&cc=spy@example.com',
  '?subject=x&body=y',
  '%0d%0aBcc:spy@example.com',
  '\r\nBcc: spy@example.com',
  ',spy@example.com',
  ';spy@example.com',
  '%2c',
  '%3f',
  '%40',
  '@',
  '@@',
  '.',
  '..',
  '//',
  '\\',
  '///',
  ':',
  '#',
  '?',
  '/',
  'user:password@',
  '@example.com',
  'localhost',
  '127.0.0.1',
  '0x7f.1',
  '[::1]',
  'xn--80ak6aa92e.com',
  'exаmple.org',
  'ｅｘａｍｐｌｅ．ｏｒｇ',
  '例え.jp',
  'ß.de',
  '。',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\t',
  '\n',
  '\r',
  '\u000b',
  '\f',
  ' ',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u180e',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u2800',
  '\u3164',
  '\ufeff',
  '\ufff9',
  '\u{e0041}',
  '\u{1d159}',
  '\ud800',
  '\udfff',
  '\u0300',
  '\u0489',
  'light',
  'dark',
  'auto',
  'details',
  'list',
  'justice',
  'contact',
  'background',
  '0',
  '7',
  '-1',
  '1e1',
  'NaN',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'fr',
  'pt_BR',
  'AR',
  'x-klingon',
  'i-default',
  'rtl',
  'contact-card',
];

const inAnyCase = fc
  .tuple(fc.constantFrom(...schemes), fc.nat())
  .map(([scheme, bits]) =>
    [...scheme]
      .map((letter, index) => (bits & (1 << index) ? letter.toUpperCase() : letter))
      .join(''),
  );

const token = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...parts) },
  { weight: 2, arbitrary: fc.constantFrom(...scripts) },
  { weight: 2, arbitrary: inAnyCase.map((scheme) => `${scheme}:`) },
  { weight: 2, arbitrary: inAnyCase.map((scheme) => `${scheme}://example.org/`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 10 }) },
);

/** A value, and how often it is repeated: up to two megabytes. */
const value: fc.Arbitrary<[string, number]> = fc.tuple(
  fc.array(token, { maxLength: 4 }).map((tokens) => tokens.join('')),
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constantFrom(100, 10_000, 100_000) },
  ),
);

interface Attack {
  tag: string;
  /** As properties, or as the options of a placeholder, in place of attributes. */
  how: 'attributes' | 'properties' | 'placeholder';
  values: Record<string, [text: string, times: number]>;
}

const attack: fc.Arbitrary<Attack> = fc.record({
  tag: fc.constantFrom(...tags),
  how: fc.constantFrom<Attack['how'][]>('attributes', 'properties', 'placeholder'),
  values: fc.dictionary(fc.constantFrom(...attributes), value, {
    maxKeys: 5,
    noNullPrototype: true,
  }),
});

const card = (values: Record<string, string>): Attack => ({
  tag: 'hrd-contact-card',
  how: 'attributes',
  values: Object.fromEntries(Object.entries(values).map(([name, text]) => [name, [text, 1]])),
});

/** What somebody would try first, and what went wrong once and must not again. */
const namedAttacks: Record<string, Attack> = {
  'a link that is a script': card({ source: 'jAvAsCrIpT:attacked()//https://example.org/' }),
  'a scheme with a tab in it': card({ source: 'java\tscript:attacked()' }),
  'a name and password in a link': card({ source: 'https://state.gov@example.org/' }),
  'a number in place of a domain': card({ source: 'https://0177.0.0.1/' }),
  'a second recipient': card({ email: 'name@example.org,spy@example.com' }),
  'a blind copy': card({ email: 'name@example.org?bcc=spy@example.com' }),
  'a header after a line break': card({ email: 'name@example.org\r\nBcc: spy@example.com' }),
  'a header, encoded': card({ email: 'name%0d%0abcc:spy@example.com@example.org' }),
  'a letter of another alphabet': card({ email: 'name@st\u0430te.gov' }),
  'text turned around': card({ embassy: '\u202eaivorn\u043eM yssabmE\u202c' }),
  'text that cannot be seen': card({ embassy: '\u200b\u2060\ufeff\u00ad\u2800\u3164' }),
  'half a character': card({ embassy: 'A\ud800B', country: '\udfff' }),
  'a name of markup': card({ embassy: '<img src=x onerror=attacked()>' }),
  'a name of two million letters': {
    ...card({}),
    values: {
      embassy: ['Embassy ', 600_000],
      email: ['a', 2_000_000],
      source: ['https://a.', 200_000],
    },
  },
  'an address that a pattern takes long to refuse': {
    ...card({}),
    values: { email: ['a.a.', 60], source: ['https://a-a.', 40] },
  },
  'the address of Monrovia under another name': card({
    embassy: 'U.S. Embassy Exampleville',
    email: 'HRDSupportMonrovia@state.gov',
  }),
  'the address of Monrovia in another country': card({
    country: 'Exampleland',
    email: 'hrdsupportmonrovia@STATE.gov',
  }),
  'an option of a placeholder that is none': {
    tag: 'hrd-guide',
    how: 'placeholder',
    values: { onclick: ['attacked()', 1], style: ['display:none', 1], 'heading-level': ['1', 1] },
  },
};

export function fuzz({ engine, server, show, skip }: Stage, runs: number) {
  describe('Attributes of all elements', { skip }, () => {
    before(() =>
      show(
        `<!doctype html><html lang="en"><title>A page</title>
        <style>main { width: 300px }</style>
        <script src="/test/scenarios/in-page/recorder.js"></script>
        <script src="/test/scenarios/in-page/try-attack.js"></script>
        <main></main><script src="/dist/hrd.en.js"></script>`,
        {
          size: { width: 460, height: 900 },
          headers: {
            // Scripts may run, so that one that does is seen. Each attempt to load is reported.
            'content-security-policy':
              "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'",
          },
        },
      ),
    );

    async function assertHarmless(attack: Attack) {
      server.requests.length = 0;
      const wrong = `tryAttack(${JSON.stringify(attack)}, ${JSON.stringify(monrovia)})`;
      assert.deepEqual(await engine.run(wrong), []);
      assert.deepEqual(server.requests, []);
    }

    for (const [name, attack] of Object.entries(namedAttacks)) {
      it(`cannot attack by ${name}`, () => assertHarmless(attack));
    }

    it(`cannot attack by ${runs} values made up by chance`, async () => {
      await fc.assert(fc.asyncProperty(attack, assertHarmless), { numRuns: runs });
    });
  });
}
