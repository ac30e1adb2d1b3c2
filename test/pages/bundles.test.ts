/** What README.md says of the sizes that an app bundles. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import budgets from '../../.size-limit.js';

it('README.md shows the sizes of the bundles', () => {
  const kB = (title: string) => {
    const { path } = budgets.find(({ name }) => name === `bundled: ${title}`)!;
    return Math.round(brotliCompressSync(readFileSync(path)).length / 1000);
  };
  const english = kB('the contact card, English');
  const both = kB('the contact card, English and French');
  assert.match(
    readFileSync('README.md', 'utf8'),
    new RegExp(`the contact card adds ${english} kB with English, and ${both} with French as well`),
  );
});
