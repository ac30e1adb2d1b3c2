/** Writes what is public into `docs/public-surface.txt`, and the tables into README.md and the pages in `docs/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { formatted } from './formatted.ts';
import { pages, publicSurface, withTables } from './reference.ts';

writeFileSync('docs/public-surface.txt', publicSurface());
for (const file of pages) {
  writeFileSync(file, await formatted(file, withTables(readFileSync(file, 'utf8'))));
}
