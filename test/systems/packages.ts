/** Packages of `test/systems/`, which are installed there alone. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { skipUnless } from '../support/skip-unless.js';

const folder = 'test/systems/node_modules';

/** The address of a file of theirs on the test server, which serves the project's folder. */
export const packageFile = (file: string) => `/${folder}/${file}`;

export const withoutPackages = skipUnless(
  existsSync(folder),
  'needs the packages of test/systems: npm ci --prefix test/systems',
);

const require = createRequire(import.meta.url);

/** Types are the reader's: at the top, where types are checked, nothing of this is installed. */
export const load = <Exports>(name: string) => require(name) as Exports;

/** Of a package that is nothing but modules. */
export const loadModule = async <Exports>(name: string) => {
  const { exports } = JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')) as {
    exports: { '.': string };
  };
  const file = path.resolve(folder, name, exports['.']);
  return (await import(String(pathToFileURL(file)))) as Exports;
};
