/** The packed archive, as a developer at a partner uses it: one element, in a built app. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { specifiers } from '../../scripts/reference.js';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/es.js';
import { makeApp } from '../support/app.js';
import { withoutNetwork } from '../support/check-command.js';
import { useBrowser } from '../support/visit.js';

const visit = useBrowser();

const lit = ['lit', 'lit-html', 'lit-element', '@lit'];
const { folder, installed, run, write } = makeApp('node_modules', [
  ...lit,
  '@types',
  'typescript',
  'vite',
]);

const facts = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));

const main = `
import 'hrd-widgets/hrd-definition.js';
const element = document.createElement('hrd-definition');
element.theme = 'dark';
element.noExamples = true;
document.body.append(element);
`;

before(() => {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom'],
  };
  write({
    'index.html': '<!doctype html><body></body><script type="module" src="main.ts"></script>',
    'main.ts': main,
    'tsconfig.json': { compilerOptions, files: ['main.ts'] },
  });
});

describe('the packed archive', () => {
  it('holds what a user needs and nothing else', () => {
    const names = readdirSync(installed);
    assert.deepEqual(names.sort(), [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'LICENSE-words.txt',
      'README.md',
      'SECURITY.md',
      'bench',
      'demo',
      'dist',
      'docs',
      'package.json',
    ]);
    assert.deepEqual(Object.keys(facts.dependencies), ['lit']);
  });

  it('refers to no other package than those that it names', () => {
    const { dependencies, peerDependenciesMeta } = facts;
    const named = Object.keys({ ...dependencies, ...peerDependenciesMeta }).map((name) =>
      name.replace('@types/', ''),
    );
    const modules = readdirSync(path.join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
      // The script files have all that they need inside.
      .filter((file) => /[\\/].*\.[jt]s$/.test(file));
    for (const file of modules) {
      const code = readFileSync(path.join(installed, 'dist', file), 'utf8');
      const references = code.matchAll(/\b(?:from |import ?\(?|module )["']([^."'][^"']*)/g);
      for (const [, specifier] of references) {
        assert.ok(named.includes(specifier!.replace(/\/.*/, '')), `${file}: ${specifier}`);
      }
    }
  });

  it('can be installed beside any version of a framework, or none', () => {
    // Without a version, they are optional in any. As a peer of Svelte or Solid, the package would be
    // bundled for Node.js before an edge server's bundler asks for its own conditions.
    assert.equal(facts.peerDependencies, undefined);
    const frameworks = Object.values<{ optional: boolean }>(facts.peerDependenciesMeta);
    assert.ok(frameworks.length > 4);
    for (const { optional } of frameworks) assert.ok(optional);
  });

  it('asks of Node no more than its own code needs', () => {
    // The first that understands what follows the star in `exports`.
    assert.deepEqual(facts.engines, { node: '>=16.9' });
  });

  it('leads what does not read exports to the same files', () => {
    const root = facts.exports['.'];
    assert.deepEqual([facts.main, facts.types], [root.default, root.types]);
    for (const file of [facts.main, facts.types]) assert.ok(existsSync(path.join(installed, file)));
  });

  it('has a check that npx runs where it is installed, without a network', () => {
    // What an installation does with `bin`.
    execFileSync('npm rebuild --offline --ignore-scripts', { cwd: folder, shell: true });
    write({ 'page.html': '<hrd-contact-card lang="en"></hrd-contact-card>' });
    const env = { ...process.env, NODE_OPTIONS: withoutNetwork.join(' ') };
    const check = ['npx', '--no-install', 'hrd-widgets', 'check', 'page.html'].join(' ');
    const { status, stdout } = spawnSync(check, {
      cwd: folder,
      env,
      shell: true,
      encoding: 'utf8',
    });
    assert.match(stdout, /^page\.html:1:1: wrong: .*\n {2}Do: /m);
    assert.equal(status, 1);
  });

  it('names the licence of each package in the check, and has its words', () => {
    const text = readFileSync(path.join(installed, 'dist/LICENSE-check.txt'), 'utf8');
    const entries = text.split(/\n\n-{70}\n\n/).map((entry) => {
      const [, name, licence, words] = entry.match(/^(\S+) \d\S* \((\S+)\)\n\n([^]*)$/)!;
      return { name, licence, hasWords: words!.length > 500, words: words! };
    });
    for (const name of ['lit', '@lit-labs/ssr', 'linkedom', 'parse5']) {
      assert.ok(
        entries.some((entry) => entry.name === name),
        name,
      );
    }
    for (const { name, licence, hasWords, words } of entries) {
      assert.ok(hasWords || /^Copyright [A-Z]/.test(words), name);
      assert.ok(
        entries.some((other) => other.licence === licence && other.hasWords),
        licence,
      );
    }
  });

  it('has a manifest that names its files, and nothing private', () => {
    const manifest = readFileSync(path.join(installed, 'dist/custom-elements.json'), 'utf8');
    const { modules } = JSON.parse(manifest) as { modules: { path: string }[] };
    for (const module of modules) assert.ok(existsSync(path.join(installed, module.path)));
    assert.doesNotMatch(manifest, /"privacy": "(private|protected)"|src\//);
  });

  it('has types, also for the values of attributes', () => {
    run('typescript/bin/tsc');
    write({ 'main.ts': main.replace("'dark'", "'pink'") });
    assert.throws(() => run('typescript/bin/tsc'));
    write({ 'main.ts': main });
  });

  it('has types for templates that take a boolean attribute as HTML writes it', () => {
    const lines = `import type { ElementAttributes } from 'hrd-widgets/dist/attributes.js';
      export const attributes: ElementAttributes['hrd-definition'] = { 'no-examples': '' };`;
    write({ 'main.ts': lines });
    run('typescript/bin/tsc');
    write({ 'main.ts': main });
  });

  it('can be imported on a server', () => {
    const entries = specifiers().filter((name) => /widgets$|\.js$/.test(name));
    assert.ok(entries.length > 10);
    for (const entry of entries) {
      const lines = `await import('${entry}')`;
      execFileSync(process.execPath, ['--input-type=module', '--eval', lines], { cwd: folder });
    }
  });

  it('builds, leaves the other elements out, and is drawn', async () => {
    const code = build();
    assert.doesNotMatch(code, /define\(.hrd-(contact-card|guide)/);
    assert.match(code, /define\(.hrd-definition/);
    const element = (await open(code)).locator('hrd-definition');
    assert.match(await element.locator('blockquote').innerText(), /^“individuals/);
    assert.equal(await element.locator('li').count(), 0);
  });

  it('has only English and the languages that the app imports, English where another is asked for', async () => {
    write({ 'main.ts': `import 'hrd-widgets/languages/es.js';${main}` });
    run('typescript/bin/tsc');
    const code = build();
    write({ 'main.ts': main });
    assert.doesNotMatch(code, /Défenseurs|правозащитник/i);

    const page = await open(code);
    const heading = page.locator('hrd-definition h2').first();
    assert.equal(await heading.innerText(), en.definition.heading);
    await page.evaluate(() => (document.documentElement.lang = 'es-419'));
    await page.getByText(es.definition.heading).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'ru'));
    await page.getByText(en.definition.heading).waitFor();
  });
});

/** The app's script. */
function build() {
  run('vite/bin/vite.js', 'build', '--base', './', '--logLevel', 'error');
  const [script] = readdirSync(path.join(folder, 'dist/assets'));
  return readFileSync(path.join(folder, 'dist/assets', script!), 'utf8');
}

async function open(script: string) {
  const { page } = await visit(String(pathToFileURL(path.join(folder, 'dist/index.html'))));
  // A module cannot be loaded from disk; as a classic script it can.
  await page.addScriptTag({ content: `(() => {${script}})()` });
  return page;
}
