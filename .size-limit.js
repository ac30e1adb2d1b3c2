import { readdirSync } from 'node:fs';

/** For several languages, in place of a default that is enough for most. */
const limits = {
  'hrd.en.js': 12_600,
  'hrd.ru.js': 14_800,
  'hrd.js': 37_900,
  'hrd.module.js': 37_900,
};

export default readdirSync('dist')
  .filter((name) => /^hrd.*\.js$/.test(name))
  .map((name) => ({ name, path: `dist/${name}`, limit: `${limits[name] ?? 14_300} B`, message: 'Try' }));
