/** What visitors of a website have of a post. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { monrovia } from '../../src/words/contacts.js';

interface Reading {
  /** The words without spaces, by their language and direction. */
  runs: { marks: string; words: string }[];
  isDrawn: boolean;
}

const code = ['test/support/words-of.js', 'test/systems/read-page.js']
  .map((file) => readFileSync(file, 'utf8'))
  .join('');

/** Reads the content of a post, and whether a script drew the guide in it. */
export async function read(page: Page) {
  // As a text: a page without scripts would not run a function that is added to it.
  const { runs, isDrawn } = await page.evaluate<Reading>(
    `${code}\nreadColumn(document.querySelector('.entry-content'), '${monrovia.email}')`,
  );
  const words = (marks = '') =>
    runs.map((run) => (run.marks.includes(marks) ? run.words : '')).join('');
  return { words: words(), rightToLeft: words(' rtl'), isDrawn };
}

/** The left edge and the width that each part of a post has, and the left edge of the first heading. */
export async function places(page: Page) {
  const parts = await page.locator('.entry-content > *').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, width } = element.getBoundingClientRect();
      return { x, width };
    }),
  );
  const heading = await page.locator('.entry-content').getByRole('heading').first().boundingBox();
  return { parts, heading: heading?.x };
}

export const withoutSpaces = (text: string) => text.replace(/\s/g, '');
