/** The reference in README.md against the manifest, which is made from the sources. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { chart } from '../../bench/chart.js';
import { formatted } from '../../bench/format.js';
import { report, withSummary } from '../../bench/report.js';
import { component, framework, frameworkIds } from '../../builder/components.js';
import { apps } from '../../examples/apps.js';
import { elements } from '../../scripts/manifest.js';
import { languages } from '../../src/entries/languages/all.js';
import { languageName } from '../texts.js';
import { version } from './inspect.js';

const readme = readFileSync('README.md', 'utf8');
const section = (heading: string) =>
  readme.split(new RegExp(`^#+ ${heading}$`, 'm'))[1]!.split(/^##/m)[0]!;

/** What stands in code style in the first cells of a table. */
const documented = (heading: string) =>
  section(heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));

const inManifest = (kind: 'attributes' | 'slots' | 'cssParts' | 'cssProperties') => [
  ...new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name))),
];

const same = (actual: string[], expected: string[]) =>
  assert.deepEqual(actual.sort(), expected.sort());

describe('the reference in README.md', () => {
  it('names the version that there is', () => {
    const named = [...readme.matchAll(/hrd-(?:widgets-)?(\d+\.\d+\.\d+)/g)].map(([, each]) => each);
    assert.deepEqual([...new Set(named)], [version]);
  });

  it('names every element', () => {
    same(
      documented('Elements'),
      elements.map(({ tagName }) => tagName),
    );
  });

  it('names every attribute', () => {
    // `lang` is the page's own.
    same(documented('Attributes'), [...inManifest('attributes'), 'lang']);
  });

  it('names every language and its file', () => {
    const files = languages.map(({ lang }) => `hrd.${lang}.js`);
    same(documented('Languages'), [...files, 'hrd.js', 'hrd.module.js']);
    const row = section('Attributes').match(/^\| `lang`.*$/m)![0];
    const [introduction, releaseReadme, changelog] = [
      readme.split('\n## ')[0]!,
      readFileSync('scripts/release-readme.txt', 'utf8'),
      readFileSync('CHANGELOG.md', 'utf8'),
    ];
    for (const { lang } of languages) {
      assert.ok(row.includes(`\`${lang}\``), lang);
      const name = languageName(lang);
      for (const text of [introduction, releaseReadme, changelog])
        assert.ok(text.includes(name), name);
    }
  });

  for (const { tagName, attributes } of elements) {
    it(`says which attributes ${tagName} has`, () => {
      const rows = section('Attributes')
        .split('\n')
        .filter(
          (line) =>
            (line.startsWith('| `') && /\ball\b/.test(line.split('|')[2]!)) ||
            line.split('|')[2]?.includes(tagName!),
        );
      const names = rows.flatMap((line) =>
        [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
      );
      same(names, [...attributes!.map(({ name }) => name), 'lang']);
    });
  }

  it('names every slot', () => {
    same(documented('Slots'), inManifest('slots').filter(Boolean));
  });

  it('names every part', () => {
    same(documented('Parts'), inManifest('cssParts'));
  });

  it('names every custom property', () => {
    same(documented('Custom properties'), inManifest('cssProperties'));
  });
});

describe('what README.md shows to developers', () => {
  const blocks = [...readme.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, block]) => block!);
  const tag = { tag: 'hrd-contact-card', attributes: { lang: 'en', 'heading-level': '3' } };
  const [empty, withText] = [[], ['…the text…']].map((children) => ({ ...tag, children }));

  for (const id of frameworkIds) {
    if (['preact', 'solid'].includes(id)) continue;
    it(`is what the builder writes for ${framework(id).name}`, () => {
      assert.ok(blocks.includes(component(id, [id === 'astro' ? withText! : empty!])));
    });
  }

  it('names files for editors that are there', () => {
    const paths = [...readme.matchAll(/"\.\/node_modules\/hrd-widgets\/(.+?)"/g)];
    assert.equal(paths.length, 2);
    for (const [, path] of paths) assert.ok(existsSync(path!), path);
  });

  it('is what the examples run', () => {
    assert.ok(blocks.includes(readFileSync('examples/plain/src/languages.js', 'utf8')));
    const table = section('In a framework');
    for (const { id, bound } of apps) {
      if (!bound) continue;
      assert.ok(table.includes(`\`${bound.code}\``), bound.code);
      const source = readFileSync(`examples/${id}/${bound.file}`, 'utf8');
      assert.ok(source.includes(`<hrd-support-list lang="en" ${bound.code}`), id);
    }
  });
});

it('the tables and the chart show the figures of bench/results.json', async () => {
  const read = (file: string) => readFileSync(file, 'utf8');
  const results = JSON.parse(read('bench/results.json'));
  const expected = {
    'README.md': await formatted('README.md', withSummary(readme, results)),
    'bench/RESULTS.md': await formatted('bench/RESULTS.md', report(results)),
    'bench/chart.svg': chart(results),
  };
  for (const [file, text] of Object.entries(expected)) {
    assert.ok(read(file) === text, `${file}: run npm run bench:write`);
  }
  assert.ok(section('How light it is').includes(results.machine.date));
});
