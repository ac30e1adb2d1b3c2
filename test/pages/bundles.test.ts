/** What docs/frameworks.md says of the sizes that an app bundles. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import budgets from '../../.size-limit.js';

it('docs/frameworks.md shows the sizes of the bundles', () => {
  const kB = (title: string) => {
    const { path } = budgets.find(({ name }) => name === `bundled: ${title}`)!;
    return Math.round(brotliCompressSync(readFileSync(path)).length / 1000);
  };
  const english = kB('the contact card, English');
  const both = kB('the contact card, English and French');
  assert.match(
    readFileSync('docs/frameworks.md', 'utf8').replace(/\s+/g, ' '),
    new RegExp(`with English adds ${english} kB to an app, and ${both} kB with French as well`),
  );
});
