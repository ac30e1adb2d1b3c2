import { after, before } from 'node:test';
import { startServer } from '../pages/server.js';
import type { Engine } from './engine.js';

/** Why tests are skipped, or false. */
export type Skip = string | false;

/** What tests of whole pages need: a browser, and a server. Their members are there once tests run. */
export interface Host {
  engine: Engine;
  server: Awaited<ReturnType<typeof startServer>>;
  skip: Skip;
}

export function useEngine(start: () => Promise<Engine>, skip: Skip = false): Host {
  const engine = {} as Host['engine'];
  const server = {} as Host['server'];
  if (!skip) {
    before(async () => {
      Object.assign(server, await startServer());
      Object.assign(engine, await start());
    });
    after(async () => {
      server.stop();
      await engine.close();
    });
  }
  return { engine, server, skip };
}
