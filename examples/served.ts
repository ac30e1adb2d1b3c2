/** What is asked of a page that a server's code has rendered. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { monrovia } from '../src/words/contacts.js';
import { saidWithoutScript } from '../test/support/said.js';
import { startServer } from '../test/support/server.js';
import { visibleText } from '../test/support/without-script.js';

const sentences = saidWithoutScript('hrd-contact-card');

/** The words stand in the HTML, can be read without scripts, and once only with them. */
export async function expectWords(browser: Browser, address: string) {
  const html = await (await fetch(address)).text();
  assertSaysAll(parseHTML(html).document.querySelector('hrd-contact-card')!.textContent!);

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(address);
  const before = await textOfCard(plain);
  assertSaysAll(before);
  await plain.close();

  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('hrd-contact-card button').waitFor();
  assert.deepEqual(countsIn(await textOfCard(page)), countsIn(before), 'as often as before');
  assert.equal(count(await page.evaluate(visibleText), monrovia.email), 1, 'the address once');
  await page.close();
}

/** All that can be seen of the card: its plain text, or what it has drawn. */
const textOfCard = (page: Page) =>
  page.locator('hrd-contact-card').evaluate((card: HTMLElement) => {
    const drawn = card.shadowRoot?.querySelector<HTMLElement>('.base');
    return [card.innerText, drawn?.innerText].join(' ');
  });

const count = (text: string, part: string) => text.replace(/\s+/g, ' ').split(part).length - 1;

const countsIn = (text: string) => sentences.map((sentence) => [sentence, count(text, sentence)]);

function assertSaysAll(text: string) {
  for (const sentence of sentences) assert.ok(count(text, sentence), sentence);
}

/** Serves the sources as a developer sees them: frameworks say more there. */
export async function startDevServer(folder: string, program: string, env: NodeJS.ProcessEnv) {
  const { origin, stop } = await startServer();
  // A port that was free a moment ago.
  stop();
  const { hostname, port } = new URL(origin);
  const server = spawn(
    'node',
    [path.join('node_modules', program), 'dev', '--host', hostname, '--port', port],
    { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return { origin, stop: () => server.kill() };
    await wait(100);
  }
  server.kill();
  throw new Error('No dev server');
}
