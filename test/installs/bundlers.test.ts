/** What bundlers make of an app that imports one element. Vite, which builds ours, has its test in `test/release/`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { it } from 'node:test';
import { tags } from '../../src/elements/tags.js';
import { fr } from '../../src/words/fr.js';
import { makeApp } from '../support/app.js';
import { html, useDisk, useBrowser } from '../support/visit.js';

const packages = path.resolve('test/installs/bundlers/node_modules');
const { folder, write, run } = makeApp(packages);
const visit = useBrowser();
const writePage = useDisk();

const load = createRequire(path.join(packages, 'here.js'));

const entry = path.join(folder, 'app.js');
write({
  'package.json': { type: 'module' },
  'app.js': `
    import 'hrd-widgets/hrd-definition.js';
    import 'hrd-widgets/languages/fr.js';
  `,
});

interface Message {
  message: string;
}

type Webpack = (options: object, done: (error: Error | null, stats: Stats) => void) => void;

interface Stats {
  toJson(): { errors: Message[]; warnings: Message[] };
}

/** As webpack does it, and Rspack, which is made like it. */
const pack = (webpack: Webpack, out: string) =>
  new Promise<string[]>((done, fail) => {
    const options = { mode: 'production', context: folder, entry, output: { path: out } };
    webpack(options, (error, stats) => {
      if (error) return fail(error);
      const { errors, warnings } = stats.toJson();
      done([...errors, ...warnings].map(({ message }) => message));
    });
  });

/** Each writes a bundle into a folder, and returns what it had to say. */
const bundlers: Record<string, (out: string) => Promise<string[]>> = {
  webpack: (out) => pack(load('webpack'), out),
  Rspack: (out) => pack(load('@rspack/core'), out),

  async Rollup(out) {
    const said: string[] = [];
    const bundle = await load('rollup').rollup({
      input: entry,
      plugins: [load('@rollup/plugin-node-resolve').nodeResolve()],
      onLog: (_: string, { message }: Message) => said.push(message),
    });
    await bundle.write({ dir: out, format: 'iife' });
    return said;
  },

  async esbuild(out) {
    const options = { entryPoints: [entry], outdir: out, bundle: true, minify: true };
    const { warnings } = await load('esbuild').build({ ...options, logLevel: 'silent' });
    return warnings.map(({ text }: { text: string }) => text);
  },

  async Parcel(out) {
    const options = ['--dist-dir', out, '--no-cache', '--no-source-maps', '--log-level', 'warn'];
    const said = run('parcel/lib/bin.js', 'build', entry, ...options);
    return said ? [said] : [];
  },
};

for (const [name, bundle] of Object.entries(bundlers)) {
  it(`${name} bundles one element with a language, leaves the others out, and says nothing`, async () => {
    const out = path.join(folder, name);
    assert.deepEqual(await bundle(out), []);
    const [file] = readdirSync(out);

    const { page, messages } = await visit(
      writePage(html('<hrd-definition lang="fr"></hrd-definition>')),
    );
    await page.addScriptTag({ path: path.join(out, file!) });
    await page.getByRole('heading', { name: fr.definition.heading }).waitFor();
    const defined = tags.map((tag) => `customElements.get('${tag}') && '${tag}'`);
    assert.deepEqual(await page.evaluate(`[${defined}].filter(Boolean)`), ['hrd-definition']);
    assert.deepEqual(messages, []);
  });
}
