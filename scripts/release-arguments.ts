/** What `npm run release` is called with. */
import { parseArgs } from 'node:util';
import { packageJson } from './publication.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rehearse: { type: 'boolean', default: false } },
});

export const isRehearsal = values.rehearse;

/** Where the files go. */
export const [folder = '.'] = positionals;

/** What the names of the files end with. Nobody should take a rehearsal for a release. */
export const label = packageJson.version + (isRehearsal ? '-not-a-release' : '');
