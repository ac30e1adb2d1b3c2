/** Writes `dist/integrity.json`: what to put into the `integrity` attribute for each script file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const scriptFiles = readdirSync('dist').filter((name) => /^hrd.*\.js$/.test(name));

const integrity = Object.fromEntries(
  scriptFiles.sort().map((name) => {
    const hash = createHash('sha384')
      .update(readFileSync(`dist/${name}`))
      .digest('base64');
    return [name, `sha384-${hash}`];
  }),
);

writeFileSync('dist/integrity.json', JSON.stringify(integrity, null, 2) + '\n');
