/** Writes the results where they are read. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chart } from './chart.js';
import { formatted } from '../scripts/formatted.js';
import { report, withResults } from './report.js';
import type { Results } from './results.js';

const results: Results = JSON.parse(readFileSync('bench/results.json', 'utf8'));

writeFileSync('bench/RESULTS.md', await formatted('bench/RESULTS.md', report(results)));
writeFileSync('bench/chart.svg', chart(results));
for (const file of ['README.md', 'docs/benchmark.md']) {
  const page = withResults(readFileSync(file, 'utf8'), results);
  writeFileSync(file, await formatted(file, page));
}
