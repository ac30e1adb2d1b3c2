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
  /** Opens a page that a test makes up, by the server's own origin or another of its names. */
  show(
    html: string,
    options?: { headers?: Record<string, string>; size?: Size; origin?: string },
  ): Promise<void>;
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
    async show(html, { headers, size, origin = server.origin } = {}) {
      server.pages.set('/page', send(html, headers));
      await engine.open(`${origin}/page`, size);
    },
  };
}
