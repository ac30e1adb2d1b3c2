/** Writes what is public into `docs/public-surface.txt` and README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatted } from './formatted.ts';
import { publicSurface, withTables } from './reference.ts';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/public-surface.txt', publicSurface());
const readme = withTables(readFileSync('README.md', 'utf8'));
writeFileSync('README.md', await formatted('README.md', readme));
