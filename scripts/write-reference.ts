/** Writes what is public into `docs/public-surface.txt` and README.md, and the tables in `docs/systems.md`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatted } from './formatted.ts';
import { publicSurface, withTables } from './reference.ts';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/public-surface.txt', publicSurface());
for (const file of ['README.md', 'docs/systems.md']) {
  writeFileSync(file, await formatted(file, withTables(readFileSync(file, 'utf8'))));
}
