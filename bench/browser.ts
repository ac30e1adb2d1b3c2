/** A browser with the project's folder, compressed as a good web server would, and a slow phone. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type BrowserContextOptions, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from '../test/support/browser.js';
import { brotli } from './compress.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** 400 kbit/s, and 400 ms from a question to its answer. */
const slowNetwork = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

export async function startStage() {
  const served = new Map<string, Record<'content' | 'compressed', Buffer>>();
  /** Compressed beforehand, as a good web server does it, so that no visit waits for it. */
  const add = (pathname: string, content: Buffer) => {
    const each = { content, compressed: brotli(content) };
    served.set(pathname, each);
    return each;
  };
  const find = (pathname: string) => {
    const file = path.join('.', pathname);
    return (
      served.get(pathname) ?? (existsSync(file) ? add(pathname, readFileSync(file)) : undefined)
    );
  };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url!, 'http://localhost');
    const found = find(pathname);
    // Browsers ask for an icon by themselves.
    if (!found) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.setHeader('content-type', types[path.extname(pathname)] ?? types['.html']!);
    response.setHeader('content-encoding', 'br');
    response.end(found.compressed);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { args, ...browserOptions } = await findChromium();
  // Nothing goes to other servers.
  const ownHostOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const browser = await chromium.launch({
    ...browserOptions,
    args: [...args, '--js-flags=--expose-gc', ownHostOnly],
  });

  return {
    origin,
    /** Serves a page; returns its address. */
    serve(name: string, html: string) {
      add(`/page/${name}`, Buffer.from(html));
      return `${origin}/page/${name}`;
    },
    contentOf: (address: string) => find(new URL(address).pathname)!.content,
    version: browser.version(),
    /** Opens a page that has nothing in its cache; closes it afterwards. */
    async visit<Result>(
      options: BrowserContextOptions,
      measure: (page: Page) => Promise<Result>,
    ): Promise<Result> {
      const context = await browser.newContext(options);
      try {
        return await measure(await context.newPage());
      } finally {
        await context.close();
      }
    },
    async stop() {
      await browser.close();
      server.close();
    },
  };
}

export type Stage = Awaited<ReturnType<typeof startStage>>;

export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
};

export const desktop = { viewport: { width: 1280, height: 900 } };

export async function slowDown(page: Page) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', slowNetwork);
  await slowProcessor(protocol);
}

export const slowProcessor = (protocol: CDPSession) =>
  protocol.send('Emulation.setCPUThrottlingRate', { rate: 6 });
