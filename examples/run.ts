/** Installs, checks, builds and opens the example apps, and prints what works in which framework. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../test/browser.js';
import { startServer } from '../test/pages/server.js';

interface Example {
  id: string;
  name: string;
  /** The file that binds the layout, and how; or why a wrong value there is not refused. */
  bound: { file: string; code: string } | { unchecked: string };
}

const examples: Example[] = [
  { id: 'react', name: 'React', bound: { file: 'App.tsx', code: 'layout={layout}' } },
  { id: 'vue', name: 'Vue', bound: { file: 'App.vue', code: ':layout="layout"' } },
  { id: 'svelte', name: 'Svelte', bound: { file: 'App.svelte', code: '{layout}' } },
  {
    id: 'angular',
    name: 'Angular',
    bound: { unchecked: 'its templates do not check the properties of custom elements' },
  },
  { id: 'solid', name: 'Solid', bound: { file: 'App.tsx', code: 'layout={layout()}' } },
  { id: 'preact', name: 'Preact', bound: { file: 'App.tsx', code: 'layout={layout}' } },
];

const columns = [
  'builds',
  'types',
  'wrong value refused',
  'renders',
  'updates',
  'console empty',
] as const;

type Column = (typeof columns)[number];

interface Outcome {
  name: string;
  failures: Map<Column, Failure>;
}

/** What is thrown where a framework cannot do it, which is no fault of the example. */
class KnownLimit extends Error {}

interface Failure {
  reason: string;
  known: boolean;
}

const run = promisify(execFile);

function chooseExamples() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((id) => !examples.some((example) => example.id === id));
  if (unknown.length) throw Error(`No such example: ${unknown.join(', ')}`);
  return positionals.length ? examples.filter(({ id }) => positionals.includes(id)) : examples;
}

async function tryExample(example: Example, browser: Browser) {
  const failures = new Map<Column, Failure>();
  const attempt = async (column: Column, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      failures.set(column, { reason: reasonOf(error), known: error instanceof KnownLimit });
    }
    return !failures.has(column);
  };
  const failAll = (reason: string, ...missed: Column[]) =>
    missed.forEach((column) => failures.set(column, { reason, known: false }));

  if (!(await attempt('builds', () => npm(example, 'ci')))) {
    failAll('not installed', 'types', 'wrong value refused', 'renders', 'updates', 'console empty');
    return failures;
  }
  if (await attempt('types', () => npm(example, 'run', 'types'))) {
    await attempt('wrong value refused', () => expectRefusal(example));
  } else {
    failAll('the types fail without it', 'wrong value refused');
  }
  if (!(await attempt('builds', () => npm(example, 'run', 'build')))) {
    failAll('not built', 'renders', 'updates', 'console empty');
    return failures;
  }

  const server = await startServer(`examples/${example.id}/dist`);
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const said = listen(page);
  try {
    await attempt('renders', async () => {
      await page.goto(`${server.origin}/index.html`);
      await expectContent(page);
    });
    await attempt('updates', () => expectUpdates(page));
    await attempt('console empty', async () => expect(!said.length, said.join('\n')));
  } finally {
    await page.close();
    server.stop();
  }
  return failures;
}

const npm = ({ id }: Example, ...args: string[]) =>
  run('npm', args, { cwd: `examples/${id}`, shell: process.platform === 'win32' });

/** A wrong value in place of the bound one must be an error of the types, in the file that has it. */
async function expectRefusal(example: Example) {
  const { bound } = example;
  if ('unchecked' in bound) throw new KnownLimit(bound.unchecked);
  const path = `examples/${example.id}/src/${bound.file}`;
  const source = readFileSync(path, 'utf8');
  const parts = source.split(` ${bound.code}>`);
  expect(parts.length === 2, `${bound.file} has not once: ${bound.code}`);
  writeFileSync(path, parts.join(' layout="pink">'));
  try {
    const said = await npm(example, 'run', 'types').then(
      () => '',
      ({ stdout, stderr }) => `${stdout}${stderr}`,
    );
    expect(said, 'layout="pink" is no error');
    expect(said.includes(bound.file) && said.includes('pink'), `another error:\n${said}`);
  } finally {
    writeFileSync(path, source);
  }
}

/** All that the page says in the console, or throws. */
function listen(page: Page) {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return said;
}

const ways = (page: Page) => page.locator('hrd-support-list li');
const waysText = (page: Page) => ways(page).locator('p').filter({ visible: true });
const foldedWays = (page: Page) => ways(page).locator('details');

async function expectContent(page: Page) {
  await page.getByText('HRDSupportMonrovia@state.gov').first().waitFor();
  expectCount('ways', await ways(page).filter({ visible: true }).count(), 11);
  expectCount('titles', await ways(page).locator('strong').filter({ visible: true }).count(), 11);
  expectCount('texts', await waysText(page).count(), 11);
  const list = page.locator('hrd-support-list');
  await list.getByText('Added by this website').waitFor();
  const own = page.getByText('You can also come to our office on Sample Street.');
  await own.waitFor();
  const [last, after] = [await ways(page).last().boundingBox(), await own.boundingBox()];
  expect(after!.y >= last!.y + last!.height, 'the own words do not stand under the list');
}

async function expectUpdates(page: Page) {
  const button = page.getByRole('button', { name: 'Show titles only' });
  await button.click();
  await foldedWays(page).nth(10).waitFor();
  expectCount('folded ways', await foldedWays(page).count(), 11);
  expectCount('texts while folded', await waysText(page).count(), 0);
  await button.click();
  await foldedWays(page).first().waitFor({ state: 'detached' });
  expectCount('texts after the second click', await waysText(page).count(), 11);
}

const expectCount = (what: string, found: number, wanted: number) =>
  expect(found === wanted, `${what}: ${found}, not ${wanted}`);

function expect(holds: unknown, otherwise: string) {
  if (!holds) throw Error(otherwise);
}

/** What a program said is of more use than that it failed. */
function reasonOf(error: unknown) {
  const {
    stdout = '',
    stderr = '',
    message,
  } = error as Error & Record<'stdout' | 'stderr', string>;
  return `${stdout}${stderr}`.trim() || message;
}

function print(outcomes: Outcome[]) {
  const rows = outcomes.map(({ name, failures }) => [
    name,
    ...columns.map((column) => (failures.has(column) ? 'no' : 'yes')),
  ]);
  const table = [['framework', ...columns], ...rows];
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)));
  const line = (row: string[]) => row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ');
  for (const row of table) console.log(line(row).trimEnd());
  for (const { name, failures } of outcomes) {
    for (const [column, { reason }] of failures) console.log(`\n${name}, ${column}: ${reason}`);
  }
}

const chosen = chooseExamples();
const browser = await chromium.launch(await findChromium());
const outcomes: Outcome[] = [];
for (const example of chosen) {
  process.stderr.write(`${example.name}\n`);
  outcomes.push({ name: example.name, failures: await tryExample(example, browser) });
}
await browser.close();

print(outcomes);
if (outcomes.some(({ failures }) => [...failures.values()].some(({ known }) => !known))) {
  process.exitCode = 1;
}
