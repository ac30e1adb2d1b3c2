/** Whether the documentation is short, and leads to what there is. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse as parseScript } from 'acorn';
import { marked, type Tokens } from 'marked';
import { parseFragment } from 'parse5';
import { deadLinks } from '../support/markdown.js';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(existsSync);
const pages = files.filter((file) => file.endsWith('.md'));
const forContributors = pages.filter((page) =>
  /^(CONTRIBUTING|\w+\/README|docs\/(decisions|promises|translations))\.md$/.test(page),
);

function tokensOf(page: string) {
  const tokens: Tokens.Generic[] = [];
  marked.walkTokens(marked.lexer(readFileSync(page, 'utf8')), (token) => void tokens.push(token));
  return tokens;
}

const blocksIn = (page: string, lang: string) =>
  tokensOf(page)
    .filter((token) => token.type === 'code' && token.lang === lang)
    .map(({ text }) => text as string);

const codeIn = (page: string) =>
  tokensOf(page)
    .filter(({ type }) => type === 'codespan')
    .map(({ text }) => text as string);

/** The folders of some files that are straight inside a folder; '' is the top of the project. */
const foldersIn = (folder: string, some = files) =>
  new Set(
    some
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length))
      .filter((file) => /^\w.*\//.test(file))
      .map((file) => file.replace(/\/.*/, '/')),
  );

/** What a page lists as a tree: each file and folder by its path. */
function treeIn(page: string) {
  const folders: string[] = [];
  return blocksIn(page, '').flatMap((block) =>
    [...block.matchAll(/^( *)(\S+)/gm)].map(([, indent, name]) => {
      folders.length = indent!.length / 2;
      folders.push(name!);
      return folders.join('');
    }),
  );
}

for (const page of pages) {
  describe(page, () => {
    it('links to pages and headings that there are', () => {
      assert.deepEqual(deadLinks(path.resolve(page), path.resolve('.')), []);
    });

    it('names scripts and tests that there are', () => {
      const commands = [...blocksIn(page, 'sh'), ...codeIn(page)].join('\n');
      for (const [, name] of commands.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)) {
        assert.ok(name! in scripts, `npm run ${name}`);
      }
      for (const [file] of commands.matchAll(/\btest\/[\w/.-]+\.ts\b/g)) {
        assert.ok(existsSync(file), file);
      }
    });

    it('shows code without mistakes', () => {
      for (const block of blocksIn(page, 'json')) JSON.parse(block);
      for (const block of blocksIn(page, 'js')) {
        // Of a configuration, some show a few entries.
        const code = /^\S+: /.test(block) ? `({ ${block} })` : block;
        parseScript(code, { ecmaVersion: 'latest', sourceType: 'module' });
      }
      for (const block of blocksIn(page, 'html')) {
        const onParseError = ({ code }: { code: string }) => assert.fail(`${code} in:\n${block}`);
        parseFragment(block, { onParseError });
      }
    });
  });
}

for (const page of ['README.md', 'CONTRIBUTING.md']) {
  it(`${page} has at most 1,200 words, code apart`, () => {
    const prose = readFileSync(page, 'utf8').replace(/^```[^]*?^```$/gm, '');
    const { length } = prose.trim().split(/\s+/);
    assert.ok(length <= 1200, `${length} words`);
  });
}

describe('the pages for contributors', () => {
  for (const page of forContributors) {
    it(`name files that there are: ${page}`, () => {
      const paths = codeIn(page).filter((code) => /^(?!dist\/)\w[\w.-]*\/[\w./-]*$/.test(code));
      const places = ['', path.dirname(page), 'test'];
      const missing = [...paths, ...treeIn(page)].filter(
        (file) => !places.some((place) => existsSync(path.join(place, file))),
      );
      assert.deepEqual(missing, []);
    });
  }

  it('list all folders', () => {
    for (const [page, folders] of [
      ['CONTRIBUTING.md', ['', 'src/']],
      ['test/README.md', ['test/']],
    ] as const) {
      const tree = treeIn(page);
      for (const folder of folders) assert.deepEqual(foldersIn(folder, tree), foldersIn(folder));
    }
  });

  it('quote tests by their names', () => {
    const promises = readFileSync('docs/promises.md', 'utf8');
    const quoted = [...promises.matchAll(/`(\S+\.ts)`\s+\(“(.+?)”\)/g)];
    assert.ok(quoted.length > 2);
    for (const [, file, name] of quoted) {
      assert.ok(readFileSync(`test/${file}`, 'utf8').includes(name!), `${file}: ${name}`);
    }
  });
});
