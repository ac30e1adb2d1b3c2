/** README.md and the pages of `docs/` against the sources, the manifest made from them, and the examples. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { chart } from '../../bench/chart.js';
import { formatted } from '../../scripts/formatted.js';
import { report, withResults } from '../../bench/report.js';
import { component, framework, frameworkIds } from '../../builder/components.js';
import { apps } from '../../examples/apps.js';
import { languageName } from '../../scripts/language-name.js';
import { elements } from '../../scripts/manifest.js';
import type { Package } from '../../scripts/publication.js';
import { pages, publicSurface, withTables } from '../../scripts/reference.js';
import { languages } from '../../src/entries/languages/all.js';
import { version } from '../support/inspect.js';

const readme = readFileSync('README.md', 'utf8');
const reference = readFileSync('docs/reference.md', 'utf8');
const frameworks = readFileSync('docs/frameworks.md', 'utf8');

describe('the docs', () => {
  const texts = new Map(pages.map((file) => [file, readFileSync(file, 'utf8')]));

  it('name the version that there is', () => {
    const file = /hrd-(?:widgets-)?(?:wordpress-)?(\d+\.\d+\.\d+)/g;
    for (const [page, text] of texts) {
      for (const [, named] of text.matchAll(file)) assert.equal(named, version, page);
    }
  });

  it('have the tables that the sources give', async () => {
    for (const [file, page] of texts) {
      const expected = await formatted(file, withTables(page));
      assert.ok(page === expected, `${file}: run npm run build:modules`);
    }
    assert.equal(readFileSync('docs/public-surface.txt', 'utf8'), publicSurface());
  });

  it('name every tag, attribute, slot, part, custom property and language', () => {
    for (const element of elements) {
      const { tagName, attributes, slots, cssParts, cssProperties } = element;
      const named = [attributes, slots!, cssParts!, cssProperties!].flat().map(({ name }) => name);
      for (const name of [tagName, ...named])
        assert.ok(!name || reference.includes(`| \`${name}\``), `docs/reference.md: ${name}`);
    }
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    for (const { lang } of languages) {
      for (const text of [readme, changelog]) assert.ok(text.includes(languageName(lang)), lang);
    }
  });

  it('say that no native speaker has checked a translation, as long as that is so', () => {
    const unchecked = languages.every(({ translation }) => !translation?.reader);
    assert.equal(/no\s+native\s+speaker\s+has\s+checked/.test(readme), unchecked);
  });
});

describe('how to get the project', () => {
  const unpublished: Package = { version, private: true };
  const told = (pkg: Package) => withTables(readme + frameworks, pkg);

  it('is to build it, as long as package.json names no place and is private', () => {
    const text = told(unpublished);
    assert.match(text, /no download yet.*\n.*`npm ci && npm run release -- --rehearse`/);
    assert.match(text, /```sh\nnpm install \.\/hrd-widgets-.*\.tgz\n```/);
    assert.doesNotMatch(text, /releases/);
  });

  it('is to download it, once package.json names the place', () => {
    const text = told({
      ...unpublished,
      repository: { url: 'git+https://github.com/someone/widgets.git' },
      homepage: 'https://someone.github.io/widgets/',
    });
    assert.ok(
      text.includes('[newest release](https://github.com/someone/widgets/releases/latest)'),
    );
    assert.ok(text.includes('[on the web](https://someone.github.io/widgets/)'));
    assert.doesNotMatch(text, /no download/);
  });

  it('is to install the package by its name, once it is not private', () => {
    const text = told({ ...unpublished, private: undefined });
    assert.match(text, /```sh\nnpm install hrd-widgets\n```/);
    assert.doesNotMatch(text, /not published/);
  });
});

describe('what docs/frameworks.md shows to developers', () => {
  const blocks = [...frameworks.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, block]) => block!);
  const tag = { tag: 'hrd-contact-card', attributes: { lang: 'en', 'heading-level': '3' } };
  const [empty, withText] = [[], ['…the text…']].map((children) => ({ ...tag, children }));

  for (const id of frameworkIds) {
    if (['preact', 'solid'].includes(id)) continue;
    it(`is what the builder writes for ${framework(id).name}`, () => {
      const written = component(id, [id === 'astro' ? withText! : empty!]);
      assert.ok(blocks.includes(written.replace(/&#8230;/g, '…')));
    });
  }

  it('names files for editors that are there', () => {
    const paths = [...frameworks.matchAll(/"\.\/node_modules\/hrd-widgets\/(.+?)"/g)];
    assert.equal(paths.length, 2);
    for (const [, path] of paths) assert.ok(existsSync(path!), path);
  });

  it('is what the examples run', () => {
    assert.ok(blocks.includes(readFileSync('examples/plain/src/languages.js', 'utf8')));
    for (const { id, bound } of apps) {
      if (!bound) continue;
      assert.ok(frameworks.includes(`\`${bound.code}\``), bound.code);
      const source = readFileSync(`examples/${id}/${bound.file}`, 'utf8');
      assert.ok(source.includes(`<hrd-support-list lang="en" ${bound.code}`), id);
    }
  });
});

describe('nobody is told to run what has the name of the package on the internet:', () => {
  const runners = String.raw`npx|pnpx|bunx|bun x|(?:npm|pnpm|yarn) (?:exec|x|dlx|init|create)`;
  const runsPackage = new RegExp(
    String.raw`\b(?:${runners})\b(?! --no-install ).*\b(?:create-)?hrd`,
  );
  const folders = ['builder', 'scripts/check', 'demo', 'docs', 'scripts', 'wordpress'];
  const files = [
    ...readdirSync('.').filter((file) => file.endsWith('.md')),
    ...folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:md|txt|ts|html|php)$/.test(file))
        .map((file) => path.join(folder, file)),
    ),
  ];

  it('no page, message or step does', () => {
    const telling = files.filter((file) => runsPackage.test(readFileSync(file, 'utf8')));
    assert.ok(files.length > 80);
    assert.deepEqual(telling, []);
  });

  it('such a line would be seen, and one for the installed package is none', () => {
    for (const line of [
      'npx hrd-widgets check',
      'npx --yes hrd-widgets check',
      'npm exec hrd-widgets',
      'npm exec -- hrd-widgets check',
      'npm init hrd-widgets',
      'pnpm dlx hrd-widgets',
      'yarn dlx hrd-widgets',
      'bunx hrd-widgets',
    ]) {
      assert.match(line, runsPackage);
    }
    assert.doesNotMatch('npx --no-install hrd-widgets check page.html', runsPackage);
  });
});

it('the documents and the chart show the figures of bench/results.json', async () => {
  const read = (file: string) => readFileSync(file, 'utf8');
  const results = JSON.parse(read('bench/results.json'));
  const updated = async (file: string) => formatted(file, withResults(read(file), results));
  const expected = {
    'README.md': await updated('README.md'),
    'docs/benchmark.md': await updated('docs/benchmark.md'),
    'bench/RESULTS.md': await formatted('bench/RESULTS.md', report(results)),
    'bench/chart.svg': chart(results),
  };
  for (const [file, text] of Object.entries(expected)) {
    assert.ok(read(file) === text, `${file}: run npm run bench:write`);
  }
  for (const file of ['README.md', 'docs/benchmark.md']) {
    assert.ok(read(file).includes(results.machine.date), `${file} has no results`);
  }
});
