/** A small local server: the project's own folder or another, and pages that a test makes up. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

export type MadeUpPage = (response: ServerResponse) => unknown;

export const send =
  (content: Buffer | string, headers: Record<string, string> = {}): MadeUpPage =>
  (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(content);
  };

export async function startServer(root = '.') {
  const pages = new Map<string, MadeUpPage>();
  const requests: string[] = [];
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url!, 'http://localhost');
    const file = path.join(root, pathname);
    response.setHeader('content-type', types[path.extname(file)] ?? types['.html']!);
    // Browsers ask for it by themselves.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    requests.push(url!);
    if (pages.has(pathname)) return pages.get(pathname)!(response);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    /** What was asked for, in order. */
    requests,
    stop: () => server.close(),
  };
}
