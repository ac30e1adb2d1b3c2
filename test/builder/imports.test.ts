/** The builder's files go one way, and each fits on a few screens. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';

const files = readdirSync('builder', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => path.join('builder', name));

/** Types too: whoever reads a file has to go where they stand. */
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\..+?)\.js'/g)]
    .map(([, name]) => path.join(path.dirname(file), `${name}.ts`))
    .filter((name) => files.includes(name));

/** A way from a file back to itself. */
function circleFrom(file: string, imports: (file: string) => readonly string[]) {
  const seen = new Set<string>();
  const search = (trail: readonly string[]): readonly string[] | undefined => {
    for (const next of imports(trail.at(-1)!)) {
      if (next === file) return [...trail, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search([...trail, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search([file]);
}

it('no file of the builder leads back to itself', () => {
  assert.ok(files.some((file) => importsOf(file).length > 5));
  assert.deepEqual(files.map((file) => circleFrom(file, importsOf)).filter(Boolean), []);
});

it('a circle would be found', () => {
  const imports: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: [], d: ['a'] };
  assert.deepEqual(
    circleFrom('a', (file) => imports[file]!),
    ['a', 'b', 'd', 'a'],
  );
});

it('no file of the builder has more than 200 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
  assert.deepEqual(long, []);
});
