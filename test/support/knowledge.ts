/** What the check of a page knows, as in the builder: the release that was built, and what its elements show. */
import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../builder/checker/knowledge.js';
import { plainSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { version } from './inspect.js';

export const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<
  string,
  string
>;

export const knowledge: Knowledge = {
  version,
  integrity,
  today: new Date().toISOString().slice(0, 10),
  htmlOf: async (tag, attributes) => plainSnippet([prerender(tag, attributes)]),
};
