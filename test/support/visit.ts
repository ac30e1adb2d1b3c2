/** What the whole-page tests share: a browser, pages from disk, and pages from a server. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { findChromium } from './browser.js';
import { startServer } from './server.js';

interface VisitOptions extends BrowserContextOptions {
  viewport?: ViewportSize;
}

let browser: Promise<Browser> | undefined;
const visited: { page: Page; kind: string }[] = [];
const free = new Map<string, Page[]>();

/**
 * Visits of all test files in a process share a browser, which starts with the first of them. They keep
 * what a page asks for and says in the console. A page is used again by later visits with the same
 * options: to open one costs more than most tests.
 */
export function useBrowser() {
  return async function visit(address: string, { viewport, ...options }: VisitOptions = {}) {
    browser ??= findChromium().then((found) => chromium.launch(found));
    const kind = JSON.stringify(options);
    let page = free.get(kind)?.pop();
    page ??= await (await browser).newPage(options);
    visited.push({ page, kind });
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    const requests: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(address);
    return { page, requests, messages };
  };
}

afterEach(async () => {
  for (const { page, kind } of visited.splice(0)) {
    page.removeAllListeners();
    await page.goto('about:blank');
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    await page.context().clearPermissions();
    free.set(kind, [...(free.get(kind) ?? []), page]);
  }
});
after(async () => (await browser)?.close());

/** A page that a test makes up. */
export const html = (body: string, head = '') =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head>
<body>${body}</body></html>`;

/** Writes pages to disk, for as long as the test file runs. Returns their address. */
export function useDisk() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-'));
  after(() => rmSync(folder, { recursive: true }));
  let count = 0;
  return (html: string, name = `${++count}.html`) => {
    const file = path.join(folder, name);
    writeFileSync(file, html);
    return String(pathToFileURL(file));
  };
}

/** Serves the project's folder, and pages that a test makes up. */
export function useServer() {
  const server = startServer();
  after(async () => (await server).stop());
  return server;
}

/** The address of a script file on disk. */
export const scriptOnDisk = (name: string) => String(pathToFileURL(path.resolve('dist', name)));
