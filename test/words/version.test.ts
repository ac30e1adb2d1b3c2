import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { version } from '../../src/elements/version.js';

it('the version by which copies know each other is that of the package', () => {
  assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
});
