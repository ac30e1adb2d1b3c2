/**
 * What is public, as one list and as tables in README.md and the pages of `docs/`: all from the custom
 * elements manifest, the exports of the package and the languages that there are. The tables in
 * docs/systems.md, from what the builder offers. And where to get the project, from package.json.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { nameOf } from '../src/elements/text-mark.ts';
import { languages } from '../src/words/all.ts';
import { languageName } from './language-name.ts';
import { elements } from './manifest.ts';
import { download, installation, packageJson } from './publication.ts';
import { optimizerRows, systemRows, trialRows } from './systems-tables.ts';

const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: object;
  bin: object;
};

/** What an app can import. */
export const specifiers = () =>
  Object.keys(exports)
    .flatMap((name) =>
      name === './*.js'
        ? ['', 'languages/'].flatMap((folder) =>
            readdirSync(`dist/entries/${folder}`)
              .filter((file) => file.endsWith('.js') && file !== 'index.js')
              .map((file) => `./${folder}${file}`),
          )
        : name,
    )
    .map((name) => name.replace('.', 'hrd-widgets'));

export const publicSurface = () =>
  [
    ...specifiers(),
    ...Object.keys(bin).map((name) => `$ ${name} check`),
    ...elements.flatMap(({ tagName, attributes, slots, cssParts, cssProperties }) => [
      `<${tagName}>`,
      ...attributes.map(({ name, type }) => `<${tagName} ${name}> ${type!.text}`),
      ...slots!.map(({ name }) => `<${tagName}> slot ${name || '(default)'}`),
      ...cssParts!.map(({ name }) => `<${tagName}>::part(${name})`),
      ...cssProperties!.map(({ name, default: value }) => `<${tagName}> ${name}: ${value}`),
    ]),
  ].join('\n') + '\n';

const code = (text: string) => `\`${text}\``;
const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

/** What several elements have, once, with those that have it. */
function shared<Item extends { name: string }>(
  itemsOf: (element: (typeof elements)[number]) => Item[],
  called = (tag: string) => tag,
) {
  const found = new Map<string, { item: Item; on: string[] }>();
  for (const element of elements) {
    for (const item of itemsOf(element)) {
      const { on } = found.get(item.name) ?? found.set(item.name, { item, on: [] }).get(item.name)!;
      on.push(code(called(element.tagName)));
    }
  }
  return [...found.values()].map(({ item, on }) => ({
    ...item,
    on: on.length === elements.length ? 'all' : on.join(', '),
  }));
}

/** A doc comment says the default in a sentence of its own, or in a tag. */
function withDefault({
  description = '',
  default: tagged,
}: {
  description?: string;
  default?: string;
}) {
  const [text, said] = description.split(/\s*\bDefault: /);
  return [text!, tagged ? code(tagged.replace(/'/g, '')) : (said ?? '').replace(/\.$/, '')];
}

const named = (kind: 'slots' | 'cssParts' | 'cssProperties', head: string) =>
  table(
    [head, 'for'],
    shared((element) => element[kind] ?? []).map(({ name, description }) => [
      name ? code(name) : '(none)',
      description ?? '',
    ]),
  );

const attributeRows = (called?: (tag: string) => string) =>
  shared(({ attributes }) => attributes, called).map(({ name, on, ...attribute }) => {
    const [what, byDefault] = withDefault(attribute);
    if (!byDefault) throw Error(`The doc comment of ${name} has no sentence “Default: …”`);
    return [code(name), on, what!, byDefault];
  });

const tables: Record<string, string> = {
  elements: table(
    ['tag', 'shows'],
    elements.map(({ tagName, description }) => [code(tagName), description!]),
  ),
  attributes: table(['attribute', 'on', 'what', 'default'], attributeRows()),
  options: table(['option', 'of', 'what', 'default'], attributeRows(nameOf)),
  slots: named('slots', 'slot'),
  parts: named('cssParts', 'part'),
  'custom properties': named('cssProperties', 'custom property'),
  systems: table(['system', 'way', 'with scripts', 'without scripts', 'how we know'], systemRows),
  'in between': table(['what', 'with scripts', 'without scripts', 'what is run'], optimizerRows),
  trials: table(['what it is tried with', 'what is run'], trialRows),
  languages: table(
    ['language', '`lang`', 'file'],
    [
      ...languages.map(({ lang }) => [languageName(lang), code(lang), code(`hrd.${lang}.js`)]),
      ['all of them', '', `${code('hrd.js')}, ${code('hrd.module.js')}`],
    ],
  ),
};

const between = (page: string, name: string, text: string) =>
  page.replace(
    new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
    (_, start: string, end: string) => start + text + end,
  );

/** The pages that may have marks for what is written into them. */
export const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** A page with each table between its marks, and with how to get the project. */
export const withTables = (page: string, pkg = packageJson) =>
  Object.entries({ ...tables, installation: installation(pkg) }).reduce(
    (text, [name, lines]) => between(text, name, `\n\n${lines}\n\n`),
    between(page, 'download', download(pkg)),
  );
