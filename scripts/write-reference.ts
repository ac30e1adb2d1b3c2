/** Writes what is public into `docs/public-surface.txt`, and the tables into README.md and the pages in `docs/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatted } from './formatted.ts';
import { publicSurface, withTables } from './reference.ts';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/public-surface.txt', publicSurface());
for (const file of ['README.md', 'docs/look.md', 'docs/systems.md', 'docs/wordpress.md']) {
  writeFileSync(file, await formatted(file, withTables(readFileSync(file, 'utf8'))));
}
