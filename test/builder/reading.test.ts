/** Lines that are pasted back give the choices that they were written from. */
import assert from 'node:assert/strict';
import { before, describe, it, mock } from 'node:test';
import fc from 'fast-check';
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
import { prerender } from '../../scripts/prerender.js';
import { anyChoices, nothingChosen } from './any-choices.js';

const drawn = new Map<string, ReturnType<typeof prerender>>();

/** With the words of the element as it is by default: to draw takes long, and no option is read there. */
const render = (choices: Choices, day: string) =>
  elementsFrom(choices, day).map(({ tag, attributes, added }) => {
    const { lang } = attributes;
    const key = `${tag} ${lang} ${Boolean(added)}`;
    if (!drawn.has(key)) drawn.set(key, prerender(tag, { lang: lang! }, added));
    return { ...drawn.get(key)!, attributes, added };
  });

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
        { seed: 25, numRuns: 500 },
      );
    });
  }
});
