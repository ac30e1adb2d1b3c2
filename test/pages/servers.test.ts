/** What servers need of the package. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const facts = JSON.parse(readFileSync('package.json', 'utf8'));

// SvelteKit would bundle for Node.js whatever has Svelte as a peer, before an edge server's bundler asks
// for its own conditions, and the page would fail. What is optional in any version needs no peer.
it('the package has frameworks as optional, not as peers', () => {
  assert.equal(facts.peerDependencies, undefined);
  const meta: { optional?: boolean }[] = Object.values(facts.peerDependenciesMeta);
  assert.ok(meta.length && meta.every(({ optional }) => optional));
});
