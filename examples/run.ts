/** Installs, checks, builds and opens the example apps, and prints what works in which framework. */
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../test/support/browser.js';
import { startServer } from '../test/support/server.js';
import { apps, type App } from './apps.js';
import { pathFor } from './node.js';
import { expectWords, startDevServer } from './served.js';

const columns = [
  'builds',
  'types',
  'wrong value refused',
  'renders',
  'updates',
  'console empty',
  'words from server',
] as const;

type Column = (typeof columns)[number];

interface Failure {
  reason: string;
  isLimit: boolean;
}

type Failures = Map<Column, Failure>;

/** What is thrown where a framework cannot do it, which is no fault of the example. */
class Limit extends Error {}

const envFor = async ({ node }: App) => ({
  ...process.env,
  PATH: await pathFor(node),
  ASTRO_TELEMETRY_DISABLED: '1',
  // Elsewhere Astro asks for its newest version.
  CI: '1',
});

function chooseApps() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((id) => !apps.some((app) => app.id === id));
  if (unknown.length) throw Error(`No such example: ${unknown.join(', ')}`);
  return positionals.length ? apps.filter(({ id }) => positionals.includes(id)) : apps;
}

async function tryApp(app: App, browser: Browser) {
  const failures: Failures = new Map();
  const attempt = async (column: Column, work: () => Promise<unknown>) => {
    if (failures.has(column)) return;
    try {
      await work();
    } catch (error) {
      failures.set(column, { reason: reasonOf(error), isLimit: error instanceof Limit });
    }
  };

  await attempt('builds', () => npm(app, 'ci'));
  await attempt('types', () => expectTypes(app));
  await attempt('wrong value refused', () => expectRefusal(app));
  rmSync(`examples/${app.id}/dist`, { recursive: true, force: true });
  await attempt('builds', () => npm(app, 'run', 'build'));
  if (failures.has('builds')) {
    for (const column of columns) await attempt(column, () => fail('not built'));
    return failures;
  }
  await attempt('renders', async () => {
    const built = await startServer(`examples/${app.id}/dist`);
    await look(`${built.origin}/index.html`).finally(built.stop);
  });
  await attempt('words from server', async () => {
    if (!app.server) limit('it runs in the browser alone');
    const { origin, stop } = await startDevServer(
      `examples/${app.id}`,
      app.server,
      await envFor(app),
    );
    try {
      // At the first visit the server bundles what the page needs, and loads it once more.
      const page = await browser.newPage();
      await page.goto(origin, { waitUntil: 'networkidle' });
      await page.close();
      await look(origin);
    } finally {
      stop();
    }
  });
  return failures;

  async function look(address: string) {
    if (app.server) await attempt('words from server', () => expectWords(browser, address));
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const said = listen(page);
    await attempt('renders', async () => {
      await page.goto(address, { waitUntil: 'networkidle' });
      await expectContent(page);
    });
    await attempt('updates', () => expectUpdates(app, page));
    await attempt('console empty', async () => expect(!said.length, said.join('\n')));
    await page.close();
  }
}

const npm = async (app: App, ...args: string[]) =>
  promisify(execFile)('npm', args, {
    cwd: `examples/${app.id}`,
    env: await envFor(app),
    shell: process.platform === 'win32',
  });

const plainJavaScript = 'it is plain JavaScript';

async function expectTypes(app: App) {
  const { scripts } = JSON.parse(readFileSync(`examples/${app.id}/package.json`, 'utf8'));
  if (scripts.types) await npm(app, 'run', 'types');
  else limit(plainJavaScript);
}

/** A wrong value in place of the bound one must be an error of the types, in the file that has it. */
async function expectRefusal(app: App) {
  const { bound } = app;
  if (!bound) return limit(plainJavaScript);
  if (bound.unchecked) limit(bound.unchecked);
  const file = `examples/${app.id}/${bound.file}`;
  const source = readFileSync(file, 'utf8');
  const parts = source.split(` ${bound.code}>`);
  expect(parts.length === 2, `${bound.file} has not once: ${bound.code}`);
  writeFileSync(file, parts.join(' layout="pink">'));
  try {
    const said = await npm(app, 'run', 'types').then(
      () => '',
      ({ stdout, stderr }) => `${stdout}${stderr}`,
    );
    expect(said, 'layout="pink" is no error');
    expect(said.includes(bound.file) && said.includes('pink'), `another error:\n${said}`);
  } finally {
    writeFileSync(file, source);
  }
}

/** Dev servers say that they are connected; Lit, that it is its version for development. */
const ofDevServers = /^\[vite\] connect(ing\.\.\.|ed\.)$|^Lit is in dev mode\./;

/** All else that the page says in the console, or throws. */
function listen(page: Page) {
  const said: string[] = [];
  page.on('console', (message) => {
    if (!ofDevServers.test(message.text())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return said;
}

const list = (page: Page) => page.locator('hrd-support-list');
const shown = (page: Page, selector: string) =>
  list(page).locator(selector).filter({ visible: true });

/** Each way is a title and the rest of a sentence. */
const sentences = (page: Page) => shown(page, 'li').filter({ hasText: /\.\s*$/ });

async function expectContent(page: Page) {
  await page.getByText('HRDSupportMonrovia@state.gov').filter({ visible: true }).waitFor();
  await list(page).getByText('More help, added by this website').waitFor();
  expectCount('titles', await shown(page, 'li strong').count(), 11);
  expectCount('sentences', await sentences(page).count(), 11);
  const own = page.getByText('You can also come to our office on Sample Street.');
  const [last, after] = [await sentences(page).last().boundingBox(), await own.boundingBox()];
  expect(after!.y >= last!.y + last!.height, 'the own words do not stand under the list');
}

async function expectUpdates({ still }: App, page: Page) {
  if (still) limit(still);
  const button = page.getByRole('button', { name: 'Show titles only' });
  await button.click();
  await shown(page, 'li summary').nth(10).waitFor();
  expectCount('texts while folded', await shown(page, 'li p').count(), 0);
  await button.click();
  await shown(page, 'li strong').nth(10).waitFor();
  expectCount('titles to unfold', await shown(page, 'li summary').count(), 0);
}

const expectCount = (what: string, found: number, wanted: number) =>
  expect(found === wanted, `${what}: ${found}, not ${wanted}`);

function expect(holds: unknown, otherwise: string) {
  if (!holds) throw Error(otherwise);
}

async function fail(why: string) {
  throw Error(why);
}

function limit(why: string): never {
  throw new Limit(why);
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

function print(outcomes: [App, Failures][]) {
  const rows = outcomes.map(([{ name }, failures]) => [
    name,
    ...columns.map((column) => {
      const failure = failures.get(column);
      return failure ? (failure.isLimit ? '–' : 'no') : 'yes';
    }),
  ]);
  const table = [['framework', ...columns], ...rows];
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)));
  for (const row of table) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    );
  }
  const whose = new Map<string, string[]>();
  for (const [{ name }, failures] of outcomes) {
    for (const [column, { reason }] of failures) {
      const why = `${column}: ${reason}`;
      whose.set(why, [...(whose.get(why) ?? []), name]);
    }
  }
  for (const [why, names] of whose) console.log(`\n${names.join(', ')}: ${why}`);
}

const browser = await chromium.launch(await findChromium());
const outcomes: [App, Failures][] = [];
for (const app of chooseApps()) {
  process.stderr.write(`${app.name}\n`);
  outcomes.push([app, await tryApp(app, browser)]);
}
await browser.close();

print(outcomes);
if (outcomes.some(([, failures]) => [...failures.values()].some(({ isLimit }) => !isLimit))) {
  process.exitCode = 1;
}
