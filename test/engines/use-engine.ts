import { after, before } from 'node:test';
import { startServer } from '../pages/server.js';
import type { Engine } from './engine.js';

/** Why tests are skipped, or false. */
export type Skip = string | false;

/** A browser and a server for a test file; their members are there once tests run. */
export function useEngine(start: () => Promise<Engine>, skip: Skip = false) {
  const engine = {} as Engine;
  const server = {} as Awaited<ReturnType<typeof startServer>>;
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
  return { engine, server };
}
