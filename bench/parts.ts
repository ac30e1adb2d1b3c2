/** What the parts of our code weigh: how much smaller a bundle is without them. */
import { readdirSync, readFileSync } from 'node:fs';
import { bundle } from '../scripts/bundle.js';
import { brotli } from './compress.js';

export type Part = 'Lit' | 'words' | 'styles' | 'other code';

const modules: [Part, RegExp][] = [
  ['Lit', /^lit(\/|$)/],
  ['words', /\/words\//],
  ['styles', /\/(styles|palette|colors)\.js$/],
];

/** All elements in English, as an app's bundler puts them together; each part is left out in turn. */
export async function measureParts(): Promise<Record<Part, number>> {
  const external: RegExp[] = [];
  const bundled = async () =>
    brotli(readFileSync(await bundle('parts', `import 'hrd-widgets';`, external))).length;
  const parts = {} as Record<Part, number>;
  let size = await bundled();
  for (const [part, pattern] of modules) {
    external.push(pattern);
    const rest = await bundled();
    parts[part] = size - rest;
    size = rest;
  }
  return { ...parts, 'other code': size };
}

export const measureScripts = (): Record<string, number> =>
  Object.fromEntries(
    readdirSync('dist')
      .filter((name) => /^hrd\..*js$/.test(name))
      .map((name) => [name, brotli(readFileSync(`dist/${name}`)).length]),
  );
