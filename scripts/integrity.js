/** Writes `dist/integrity.json`: what to put into the `integrity` attribute for each script file. */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const scriptFiles = readdirSync('dist')
  .filter((name) => name.endsWith('.js'))
  .sort();

const integrity = Object.fromEntries(
  scriptFiles.map((name) => {
    const hash = createHash('sha384')
      .update(readFileSync(`dist/${name}`))
      .digest('base64');
    return [name, `sha384-${hash}`];
  }),
);

writeFileSync('dist/integrity.json', JSON.stringify(integrity, null, 2) + '\n');

// The banner of each script file points to it.
copyFileSync('node_modules/lit/LICENSE', 'dist/LICENSE-lit.txt');
