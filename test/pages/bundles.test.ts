/** What README.md says of the sizes that an app bundles. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import budgets from '../../.size-limit.js';

const readme = readFileSync('README.md', 'utf8');

it('README.md shows the sizes of the bundles', () => {
  const bundles = budgets.filter(({ name }) => name.startsWith('bundled: '));
  assert.ok(bundles.length > 3);
  for (const { name, path } of bundles) {
    const kB = Math.round(brotliCompressSync(readFileSync(path)).length / 1000);
    const title = name.replace('bundled: ', '');
    assert.match(readme, new RegExp(`^\\| ${title} +\\| +${kB} \\|$`, 'm'));
  }
});
