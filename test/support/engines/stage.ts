import { after, before } from 'node:test';
import { send, startServer } from '../server.js';
import type { Engine, Size } from './engine.js';

/** Why tests are skipped, or false. */
export type Skip = string | false;

/** What tests of whole pages play on. Its members are there once tests run. */
export interface Stage {
  engine: Engine;
  server: Awaited<ReturnType<typeof startServer>>;
  skip: Skip;
  /** Opens a page that a test makes up. */
  show(html: string, options?: { headers?: Record<string, string>; size?: Size }): Promise<void>;
}

/** To be called inside `describe`: hooks of a whole file do not wait for each other. */
export function useStage(start: () => Promise<Engine>, skip: Skip = false): Stage {
  const engine = {} as Stage['engine'];
  const server = {} as Stage['server'];
  if (!skip) {
    before(async () => {
      Object.assign(server, await startServer());
      Object.assign(engine, await start());
    });
    after(async () => {
      server.stop();
      await engine.close?.();
    });
  }
  return {
    engine,
    server,
    skip,
    async show(html, { headers, size } = {}) {
      server.pages.set('/page', send(html, headers));
      await engine.open(`${server.origin}/page`, size);
    },
  };
}
