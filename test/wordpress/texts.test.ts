/** The text that the plugin prints is the builder's, byte for byte. */
import assert from 'node:assert/strict';
import { before, describe, it, mock } from 'node:test';
import { options } from '../../builder/options.js';
import { ownHelp } from '../../builder/own-help.js';
import { placeholderSnippet, shortcodeSnippet } from '../../builder/snippets.js';
import { elements } from '../../scripts/manifest.js';
import { prerender } from '../../scripts/prerender.js';
import { topics } from '../../src/words/topics.js';
import { someLangs } from '../support/nightly.js';
import { fromPlugin, withoutWordpress } from './from-plugin.js';

type Attributes = Record<string, string>;

const langs = [...someLangs, 'zh-Hant'];
const help = ownHelp(['Come to our office on Sample Street.']);

const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((some, item) => [...some, ...some.map((set) => [...set, item])], [[]]);

const orders = <Item>(items: readonly Item[]): Item[][] => [
  [],
  ...items.flatMap((item) =>
    orders(items.filter((each) => each !== item)).map((rest) => [item, ...rest]),
  ),
];

const wordsOf = (name: string) => {
  const option = options.find(({ attribute }) => attribute === name)!;
  return 'values' in option ? option.values.map(([value]) => value).filter(Boolean) : [];
};

const partner = {
  embassy: 'Ambassade “Été” & "Co" {x} <b> -- 2x4, d’ici [1]',
  country: 'Côte',
  email: 'first+last--2x4@example.org',
  source: 'https://e--x.example.org/2x4?b=1&c=2#d',
  published: '2024-02-29',
};
const contacts: Attributes[] = [
  { 'checked-on': '2024-01-01' },
  partner,
  { ...partner, 'checked-on': '2025-12-31' },
  ...Object.entries(partner).map(([name, value]) => ({ [name]: value })),
  { embassy: 'U.S. Embassy Monrovia', 'checked-on': '2023-09-12' },
  { embassy: 'Another', email: 'hrdsupportmonrovia@state.gov', 'checked-on': '2024-10-10' },
  { country: 'ليبيريا', email: 'HRDSupportMonrovia@state.gov' },
];

/** Each option of an element with all that it may be. */
const choicesOf = (tag: string): Attributes[] => [
  {},
  ...['1', '3', '4', '5', '6'].map((level) => ({ 'heading-level': level, theme: 'dark' })),
  ...(tag === 'hrd-definition' ? [{ 'no-examples': '' }] : []),
  ...(tag === 'hrd-support-list' ? [{ layout: 'details' }] : []),
  ...(tag === 'hrd-contact-card' ? contacts : []),
  ...(tag === 'hrd-guide'
    ? ['contact', 'contact support', 'support contact', 'background'].flatMap((sections) =>
        [{}, ...contacts].map((contact) => ({ sections, ...contact })),
      )
    : []),
];

/** In the order in which the builder asks for them. */
function inOrder(attributes: Attributes) {
  const names = ['lang', ...options.map(({ attribute }) => attribute)];
  return Object.fromEntries(
    names.filter((name) => name in attributes).map((name) => [name, attributes[name]!]),
  );
}

describe('the WordPress plugin', { skip: withoutWordpress }, () => {
  // Of an address that stands under another embassy's name.
  before(() => void mock.method(console, 'warn', () => {}));

  function assertSame(tag: string, all: readonly Attributes[]) {
    const rendered = all.flatMap((attributes) =>
      [undefined, help].map((added) => prerender(tag, inOrder(attributes), added)),
    );
    const found = fromPlugin(rendered.map((each) => shortcodeSnippet([each])));
    for (const [index, each] of rendered.entries()) {
      // WordPress gives back at the end what it takes for brackets of shortcodes.
      const expected = placeholderSnippet([each]).replace(/&#91;/g, '[');
      assert.equal(found[index], expected, JSON.stringify(each.attributes));
    }
  }

  for (const { tagName } of elements) {
    for (const lang of langs) {
      it(`prints ${tagName} in ${lang} as the builder writes it`, () => {
        assertSame(
          tagName,
          choicesOf(tagName).map((choice) => ({ lang, ...choice })),
        );
      });
    }
  }

  it('prints the sections of the guide in any order', () => {
    const some = orders(wordsOf('sections')).filter(({ length }) => length);
    assertSame(
      'hrd-guide',
      some.map((sections) => ({ lang: 'fr', sections: sections.join(' ') })),
    );
  });

  it('prints any ways of support, and how many they are', () => {
    const some = subsets(topics).filter(({ length }) => length && length < topics.length);
    assertSame(
      'hrd-support-list',
      some.flatMap((set) =>
        ['list', 'details'].map((layout) => ({ lang: 'fr', topics: set.join(' '), layout })),
      ),
    );
  });
});
