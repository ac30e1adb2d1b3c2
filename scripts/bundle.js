import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const folder = 'node_modules/.cache/bundles';

/** Bundles lines of an app as its own build would, all but `external` modules included; returns the file. */
export async function bundle(name, lines, external = []) {
  const entry = path.resolve(`${name}.js`);
  const app = {
    name: 'app',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? lines : undefined),
  };
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [app],
    build: { write: false, rolldownOptions: { input: entry, external } },
  });
  const [{ code }] = built.output;
  const file = `${folder}/${name}.js`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  return file;
}
