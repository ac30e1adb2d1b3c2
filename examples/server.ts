/**
 * Installs, checks, builds and opens the examples whose HTML comes from a server's code: the plain
 * text stands in it, the element replaces it, and the framework has nothing to say against either.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseHTML } from 'linkedom';
import { chromium, type Browser, type Page } from 'playwright-core';
import { monrovia } from '../src/content/contacts.js';
import { findChromium } from '../test/browser.js';
import { saidWithoutScript } from '../test/pages/said.js';
import { visibleText } from '../test/pages/without-script.js';

interface Example {
  name: string;
  /** Where the build puts the page. */
  output: string;
  /** What `npm run dev` starts, without a shell between that would outlive it. */
  dev: string;
  tryMore?(page: Page): Promise<void>;
}

const examples: Example[] = [
  { name: 'astro', output: 'dist', dev: 'astro/astro.js' },
  { name: 'sveltekit', output: 'build', dev: 'vite/bin/vite.js', tryMore: toggleLayout },
];

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // Elsewhere Astro asks the registry for its newest version.
  CI: '1',
};

const sentences = saidWithoutScript('hrd-contact-card');

/** Dev servers say that they are connected; Lit, that it is its version for development. */
const ofDevServers = /^\[vite\] connect(ing\.\.\.|ed\.)$|^Lit is in dev mode\./;

async function prove(browser: Browser, { name, output, dev, tryMore }: Example) {
  const folder = path.resolve('examples', name);
  const npm = (...args: string[]) =>
    execFileSync('npm', args, {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: true,
    });
  npm('ci', '--no-audit', '--no-fund');
  npm('run', 'check');
  npm('run', 'build');

  const site = await serve(path.join(folder, output));
  await look(browser, site.origin, tryMore);
  site.stop();
  process.stdout.write(`${name}: built\n`);

  const server = await serveDev(folder, dev);
  try {
    // The first visit makes the dev server bundle what the page needs, and load it once more.
    await (await open(browser, server.origin)).context.close();
    await look(browser, server.origin, tryMore);
  } finally {
    server.stop();
  }
  process.stdout.write(`${name}: while developing\n`);
}

async function look(browser: Browser, origin: string, tryMore?: Example['tryMore']) {
  const html = await (await fetch(origin)).text();
  const card = parseHTML(html).document.querySelector('hrd-contact-card')!;
  assertSaysAll(card.textContent!);

  const plain = await open(browser, origin, false);
  assertSaysAll(await textOfCard(plain.page));
  const before = countsIn(await textOfCard(plain.page));
  await plain.context.close();

  const { page, context, messages, requests } = await open(browser, origin);
  await page.locator('hrd-contact-card button').waitFor();
  assert.deepEqual(countsIn(await textOfCard(page)), before, 'each sentence as often as before');
  assert.equal(count(await page.evaluate(visibleText), monrovia.email), 1, 'the address once');
  await tryMore?.(page);
  assert.deepEqual(messages, []);
  for (const url of requests) assert.ok(/^data:/.test(url) || url.startsWith(origin), url);
  await context.close();
}

async function toggleLayout(page: Page) {
  const list = page.locator('hrd-support-list');
  const titles = list.locator('summary');
  assert.equal(await titles.count(), 0);
  await page.getByRole('button', { name: 'Show titles only' }).click();
  await titles.nth(10).waitFor();
  await page.getByRole('button', { name: 'Show all text' }).click();
  await titles.first().waitFor({ state: 'detached' });
}

async function open(browser: Browser, origin: string, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (!ofDevServers.test(message.text())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(origin, { waitUntil: 'networkidle' });
  return { page, context, messages, requests };
}

/** All that can be seen of the card: its plain text, or what it has drawn. */
const textOfCard = (page: Page) =>
  page.locator('hrd-contact-card').evaluate((card: HTMLElement) => {
    const drawn = card.shadowRoot?.querySelector<HTMLElement>('.base');
    return [card.innerText, drawn?.innerText].join(' ');
  });

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

const count = (text: string, part: string) => onOneLine(text).split(part).length - 1;

const countsIn = (text: string) =>
  Object.fromEntries(sentences.map((sentence) => [sentence, count(text, sentence)]));

function assertSaysAll(text: string) {
  for (const sentence of sentences) assert.ok(count(text, sentence), sentence);
  assert.equal(count(text, monrovia.email), 1);
}

/** Serves what was built. */
async function serve(folder: string) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url!, 'http://localhost');
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = path.extname(file) === '.js' ? 'text/javascript' : 'text/html; charset=utf-8';
    response.setHeader('content-type', type).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/** Serves the sources, as a developer sees them. */
async function serveDev(folder: string, program: string) {
  const { origin, stop } = await serve(folder);
  // A port that was free a moment ago.
  stop();
  const { hostname, port } = new URL(origin);
  const server = spawn(
    process.execPath,
    [path.join('node_modules', program), 'dev', '--host', hostname, '--port', port],
    { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) break;
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return { origin, stop: () => server.kill() };
    await wait(100);
  }
  server.kill();
  throw new Error(`No dev server in ${folder}`);
}

const chosen = process.argv.slice(2);
const browser = await chromium.launch(await findChromium());
try {
  for (const example of examples) {
    if (!chosen.length || chosen.includes(example.name)) await prove(browser, example);
  }
} finally {
  await browser.close();
}
