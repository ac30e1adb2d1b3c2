/** Writes the results where they are read. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chart } from './chart.js';
import { formatted } from '../scripts/formatted.js';
import { report, summary, withSummary } from './report.js';
import type { Results } from './results.js';

const results: Results = JSON.parse(readFileSync('bench/results.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8');

writeFileSync('bench/RESULTS.md', await formatted('bench/RESULTS.md', report(results)));
writeFileSync('README.md', await formatted('README.md', withSummary(readme, results)));
writeFileSync('bench/chart.svg', chart(results));
console.log(summary(results));
