/** What docs/servers.md shows, against the package. Whole apps in each framework were tried by hand. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { specifiers } from '../../scripts/reference.js';

const page = readFileSync('docs/servers.md', 'utf8');
const facts = JSON.parse(readFileSync('package.json', 'utf8'));
const blocks = [...page.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, block]) => block!);
const blockWith = (words: string) => blocks.find((block) => block.includes(words))!;

const packaged = ['en', 'fr'].map((lang) => [
  lang,
  readFileSync(`dist/html/${lang}/hrd-contact-card.html`, 'utf8'),
]);

describe('what docs/servers.md shows', () => {
  it('imports only what the package has', () => {
    const imported = [...page.matchAll(/'(hrd-widgets\/[^'?]+)/g)].map(([, name]) => name!);
    assert.ok(imported.length > 10);
    for (const name of imported) {
      const file = name.replace('hrd-widgets/html', 'dist/html');
      assert.ok(specifiers().includes(name) || existsSync(file), name);
    }
  });

  it('gives a bundler the packaged texts', async () => {
    const file = path.resolve('docs/texts.ts');
    const shown = {
      name: 'shown',
      resolveId: (id: string) => (id === file ? id : undefined),
      load: (id: string) => (id === file ? blockWith('// texts.ts') : undefined),
    };
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      plugins: [shown],
      build: { ssr: file, write: false },
    });
    const [{ code }] = (built as Rolldown.RolldownOutput).output;
    const { texts } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.deepEqual([...texts], packaged);
  });

  it('gives a server of Node.js the packaged texts', () => {
    const code = `${blockWith('readFile')}; console.log(JSON.stringify([...texts]))`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code]);
    assert.deepEqual(JSON.parse(String(said)), packaged);
  });

  it('names the conditions of edge servers', () => {
    const conditions = Object.entries<string>(facts.exports['.'])
      .filter(([, file]) => file.includes('without-dom'))
      .map(([condition]) => condition);
    assert.ok(conditions.length);
    const said = page.split('## Edge servers')[1]!;
    for (const condition of conditions) assert.ok(said.includes(`\`${condition}\``), condition);
  });
});
