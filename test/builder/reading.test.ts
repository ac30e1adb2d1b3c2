/** Lines that are pasted back give the choices that they were written from. */
import assert from 'node:assert/strict';
import { before, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Choices } from '../../builder/choices.js';
import { elementsFrom } from '../../builder/choices.js';
import { readLines } from '../../builder/reading/reading.js';
import {
  headSnippet,
  pasteSnippet,
  placeholderSnippet,
  scriptName,
  shortcodeSnippet,
  tagSnippet,
  type ScriptFile,
} from '../../builder/snippets.js';
import { langs } from '../../src/words/types.js';
import { isNightly } from '../support/nightly.js';
import { anyChoices, nothingChosen } from './any-choices.js';

/** A short text stands for the words of an element, in which no option is read. */
const bases = new Map(
  langs.map((lang) => {
    const { document } = parseHTML(
      `<div><div lang="${lang}" dir="ltr"><section><h2 aria-level="2">Heading</h2><slot name="after"></slot></section><p>Words</p></div></div>`,
    );
    return [lang as string, document.firstElementChild!];
  }),
);

const render = (choices: Choices, day: string) =>
  elementsFrom(choices, day).map((each) => ({
    ...each,
    base: bases.get(each.attributes.lang!)!,
    pageTitle: '',
  }));

function fileOf({ folder, fromDisk, languages }: Choices): ScriptFile {
  const src = folder.trim().replace(/[^/]$/, '$&/') + scriptName(languages);
  return fromDisk ? { src } : { src, integrity: 'sha384-x' };
}

type Write = (choices: Choices, day: string) => string;

const writers: Record<string, Write> = {
  tag: (choices, day) => tagSnippet(fileOf(choices), render(choices, day)),
  placeholder: (choices, day) => pasteSnippet(fileOf(choices), render(choices, day)),
  'placeholder with the script in the head': (choices, day) =>
    `<head>\n${headSnippet(fileOf(choices))}\n</head>\n${placeholderSnippet(render(choices, day))}`,
  shortcode: (choices, day) => shortcodeSnippet(elementsFrom(choices, day)),
};

// The elements warn of every value that is hostile.
before(() => mock.method(console, 'warn', () => {}));

describe('lines that are read and written again', () => {
  for (const [way, write] of Object.entries(writers)) {
    it(`are the same lines, for: ${way}`, () => {
      fc.assert(
        fc.property(anyChoices, ({ choices, day }) => {
          const lines = write(choices, day);
          const reading = readLines(lines);
          // A day of today's would be another: what was read keeps its own.
          assert.equal(write({ ...nothingChosen, ...reading.choices }, '2026-11-28'), lines);
          assert.deepEqual(reading.losses, []);
        }),
        { seed: 25, numRuns: isNightly ? 500 : 100 },
      );
    });
  }
});
