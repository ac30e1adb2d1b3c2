/** Pages to check, and what is found on them, for the tests of the check. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import '../../src/elements/index.js';
import { check } from '../../builder/checker/check.js';
import type { Finding } from '../../builder/checker/findings.js';
import type { Knowledge } from '../../builder/checker/knowledge.js';
import { version } from '../../src/elements/version.js';

export const knowledge: Knowledge = {
  version,
  integrity: { 'hrd.en.js': 'sha384-en', 'hrd.fr.js': 'sha384-fr', 'hrd.js': 'sha384-all' },
  today: '2026-11-28',
  htmlOf: async () => '',
};

export const scriptWith = (attributes: string) => `<script ${attributes} async></script>`;

export const script = scriptWith(
  `src="/hrd-${version}/hrd.en.js" integrity="sha384-en" crossorigin="anonymous"`,
);

export const textWith = (words: string) =>
  `<div class="hrd-text" data-hrd-text="guide ${version}" lang="en" dir="ltr"><p>${words}</p></div>`;

export const text = textWith('Words.');

export const placeholder = `<div data-hrd="guide" data-hrd-lang="en">\n${text}\n</div>`;

export const lines = `${script}\n${placeholder}`;

export const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';

export const usualHead = `<meta charset="utf-8">${viewport}<title>Help</title>`;

export const pageWith = (body: string, head = usualHead) =>
  `<!doctype html>\n<html lang="en">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

/** Stands before what a finding points at. */
export const here = '▶';

/** However long it takes: the machine may be busy. */
export const findingsOn = (page: string, known = knowledge) =>
  check(page.replace(here, ''), known, Infinity);

/** Those that some of the rules can make, without what is said of every page. */
export const only = (
  found: readonly Finding[],
  codes: object,
  usual: readonly string[],
): readonly Finding[] => found.filter(({ code }) => code in codes && !usual.includes(code));

/** What a person sees, the page, and all that is found on it; `▶` stands where the finding points. */
export type Case = readonly [seen: string, code: string, page: string, known?: Knowledge];

/** One test for each page: exactly this is found, and there. */
export function testEach(cases: readonly Case[], codes: object, usual: readonly string[]) {
  for (const [seen, code, page, known] of cases) {
    it(seen, async () => {
      const found = only(
        await findingsOn(page, known),
        codes,
        usual.filter((each) => each !== code),
      );
      assert.deepEqual(
        found.map((each) => each.code),
        [code],
      );
      const [{ at, what, todo = '' }] = found as [Finding];
      assert.doesNotMatch(what + todo, /undefined|\{\w+\}/);
      if (page.includes(here)) assert.deepEqual(at, positionOf(page));
    });
  }
}

function positionOf(page: string) {
  const before = page.slice(0, page.indexOf(here)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Codes that no page of the tests shows. */
export const unmet = (codes: object, cases: readonly Case[]) =>
  Object.keys(codes).filter((code) => !cases.some(([, met]) => met === code));
