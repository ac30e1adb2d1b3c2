/**
 * Old phones: the script files need nothing that browsers of 2020 lack, by MDN's data. What is
 * asked for is found by its name, so a name of our own that is also one of a later browser is
 * listed here too.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data';
import { tokenizer } from 'acorn';

const floor = {
  chrome: 80,
  chrome_android: 80,
  firefox: 78,
  // There was no 78 of it.
  firefox_android: 79,
  safari: 13.1,
  safari_ios: 13.4,
};

/** Names in a script file that browsers of 2020 do not know, and why they may be there. */
const allowedInScripts: Record<string, string> = {
  trustedTypes: 'asked for first',
  createPolicy: 'only where there are Trusted Types',
  emptyScript: 'only where there are Trusted Types',
  createHTML: 'only where there are Trusted Types',
  adoptedStyleSheets: 'asked for first; else there is a <style>',
  replaceSync: 'only where style sheets can be adopted',
  CSSStyleSheet: 'made only where style sheets can be adopted',
  added: 'our own',
  country: 'our own',
  capture: 'an option of listeners, which Lit passes on',
  element: 'Lit’s own',
  layout: 'our own',
  level: 'our own',
  marginTop: 'a property of styles, not a descriptor of pages',
  metadata: 'asked for by Lit, which does without',
  opened: 'our own',
  properties: 'Lit’s own',
  role: 'our own',
  space: 'our own',
  tag: 'our own',
  timeline: 'our own',
};

/** What a style sheet asks for that browsers of 2020 ignore, and what comes of it. */
const allowedInStyles: Record<string, string> = {
  'popover-open': 'no popovers either; a rule of its own',
  'text-wrap': 'headings break where they did before',
  'container-type': 'the address has one size',
  'text-decoration-thickness': 'links stay as they are when pointed at',
  'color-scheme': 'is inherited, and so unknown to the page too',
  'user-select': 'stands beside -webkit-user-select',
  cursor: 'phones have none',
  outline: 'its corners are not round',
  zoom: 'paper takes more sheets in Firefox',
  'focus-visible': 'the browser shows its own outline',
  has: 'for declarative shadow roots, which came after it',
};

const isThere = ({ support }: CompatStatement, browser: keyof typeof floor) =>
  [support[browser]].flat().some((each) => {
    if (!each || each.flags || each.prefix || each.alternative_name) return false;
    if (each.version_removed || each.partial_implementation) return false;
    return parseFloat(String(each.version_added).replace('≤', '')) <= floor[browser];
  });

const isOld = ({ __compat: compat }: Identifier) =>
  Object.keys(floor).every((browser) => isThere(compat!, browser as keyof typeof floor));

/** Whether any of the things of a name was there. */
function byName(entries: Record<string, Identifier>[]) {
  const wasThere = new Map<string, boolean>();
  for (const [key, entry] of entries.flatMap((each) => Object.entries(each))) {
    if (!entry.__compat) continue;
    const name = key.replace(/_(static|event)$/, '');
    wasThere.set(name, wasThere.get(name) || isOld(entry));
  }
  return wasThere;
}

const interfaces = { ...bcd.api, ...bcd.javascript.builtins } as Record<string, Identifier>;
const globals = byName([interfaces, interfaces.Window as never]);
const members = byName(Object.values(interfaces) as never[]);

function namesIn(code: string) {
  const later = new Set<string>();
  let afterDot = false;
  for (const { type, start, end } of tokenizer(code, { ecmaVersion: 2020 })) {
    const value = code.slice(start, end);
    // The shortened names of variables have no more than two letters.
    if (type.label === 'name' && value.length > 2) {
      if ((afterDot ? members : globals).get(value) === false) later.add(value);
    }
    afterDot = type.label === '.' || type.label === '?.';
  }
  return later;
}

/** What regular expressions ask for, and Safari of 2020 does not parse: the whole file is then lost. */
const laterInPatterns = [
  /\(\?<[=!]/, // lookbehind
  /\(\?[ims-]+:/, // modifiers
  /^\/[^]*\/\w*[dv]\w*$/, // indices, sets
];

function laterPatternsIn(code: string) {
  const patterns = [...tokenizer(code, { ecmaVersion: 'latest' })]
    .filter(({ type }) => type.label === 'regexp')
    .map(({ start, end }) => code.slice(start, end));
  return patterns.filter((each) => laterInPatterns.some((later) => later.test(each)));
}

for (const name of ['hrd.en.js', 'hrd.js', 'hrd.module.js']) {
  it(`${name} asks for nothing that browsers of 2020 lack, or asks whether it is there`, () => {
    const code = readFileSync(`dist/${name}`, 'utf8').slice(1);
    assert.deepEqual([...namesIn(code)].sort(), Object.keys(allowedInScripts).sort());
    // Too short to be told from a name of ours.
    assert.doesNotMatch(code, /\.at\(/);
    assert.deepEqual(laterPatternsIn(code), []);
  });
}

describe('the style sheets', () => {
  const properties = byName([bcd.css.properties as never]);
  const selectors = byName([bcd.css.selectors as never]);

  for (const file of [
    'src/elements/styles.ts',
    'src/static/hrd-text.css',
    'src/static/standalone-page.css',
  ]) {
    it(`of ${file} ask for nothing that browsers of 2020 lack, or lose nothing by it`, () => {
      const css = readFileSync(file, 'utf8');
      const later = [
        ...[...css.matchAll(/^\s*([a-z-]+):/gm)].filter(
          ([, name]) => properties.get(name!) === false,
        ),
        ...[...css.matchAll(/:([a-z-]+)/g)].filter(([, name]) => selectors.get(name!) === false),
      ].map(([, name]) => name!);
      assert.deepEqual(
        later.filter((each) => !(each in allowedInStyles)),
        [],
      );
    });
  }
});

it('later names would be found', () => {
  assert.deepEqual(
    [...namesIn('a.replaceChildren(structuredClone(b.findLast(c)), new WeakRef(d))')],
    ['replaceChildren', 'structuredClone', 'findLast', 'WeakRef'],
  );
  const patterns = ['/(?<=a)b/', '/(?<!a)b/u', '/a/d', '/[a--b]/v', '/(?i:a)/'];
  assert.deepEqual(laterPatternsIn([...patterns, '/(?<name>a)(?:b)/giu'].join(';')), patterns);
});
