/** Firefox's own window, around the page: what the browser itself knows and can do. */
import type { Browser } from 'puppeteer-core';

/** What Firefox has to be started with. */
export const allowWindow = '--remote-allow-system-access';

/** The commands for its own window have no name in the driver. */
interface Connection {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  send(method: string, parameters: object): Promise<{ result: any }>;
}

/** Runs a function, given as source text, in the window; its value has to survive JSON. */
export async function runInWindow<T>(
  browser: Browser,
  source: string,
  ...values: readonly unknown[]
): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = tree.result.contexts[0];
  const list = values.map((each) => JSON.stringify(each)).join();
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${source})(${list})) ?? null))()`,
    target: { context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value);
}
