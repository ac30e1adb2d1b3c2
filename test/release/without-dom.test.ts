/** The package where there is neither a DOM nor Lit's substitute for it: on edge servers, and in workers. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { specifiers } from '../../scripts/reference.js';
import { makeApp } from '../support/app.js';

// Without Lit: to import it would fail.
const { folder, installed } = makeApp('node_modules', []);

const { exports } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));

const entries = specifiers().filter((name) => /widgets$|\.js$/.test(name));

/** The module that an entry leads to under each condition. */
function modulesOf(entry: string): Record<string, string> {
  const [, name = ''] = /^hrd-widgets\/(.+)\.js$/.exec(entry) ?? [];
  const targets: Record<string, string> = exports[name ? './*.js' : '.'];
  return Object.fromEntries(
    Object.entries(targets)
      .filter(([condition]) => condition !== 'types')
      .map(([condition, target]) => [condition, target.replace('*', name)]),
  );
}

it('exports the same names on every server and in every browser', async () => {
  const namesIn = async (file: string) =>
    Object.keys(await import(String(pathToFileURL(path.resolve(file)))));
  for (const entry of entries) {
    const modules = modulesOf(entry);
    const names = await namesIn(modules.default!);
    for (const file of Object.values(modules)) assert.deepEqual(await namesIn(file), names, file);
  }
});

for (const condition of ['workerd', 'edge-light']) {
  it(`can be imported under the condition ${condition}`, () => {
    const lines = entries.map((entry) => `await import('${entry}');`).join('');
    const options = [`--conditions=${condition}`, '--input-type=module', '--eval', lines];
    execFileSync(process.execPath, options, { cwd: folder });
  });
}

// Node itself takes its own condition before these.
for (const condition of ['deno', 'netlify', 'worker']) {
  it(`leads to the same files under the condition ${condition}`, () => {
    for (const modules of entries.map(modulesOf)) {
      assert.equal(modules[condition], modules.workerd);
    }
  });
}
