/**
 * WebKit by the W3C WebDriver protocol, spoken by Debian's `webkit2gtk-driver`. The few commands that
 * the tests need stand here, because the libraries for it ask for a newer Node, or bring hundreds of
 * packages. The browser needs a screen: `Xvfb` gives one where there is none.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { findWebKitDriver } from '../browser.js';
import { until } from '../until.js';
import { defaultSize, type Engine, type Key } from './engine.js';
import { startScreen } from './screen.js';

const control = '\uE009';

/** What is held down together. */
const keys: Record<Key, string[]> = {
  Tab: ['\uE004'],
  Enter: ['\uE007'],
  'ControlOrMeta+C': [control, 'c'],
  'ControlOrMeta+V': [control, 'v'],
};

/** Hands over what came of an expression. Not by `eval`, which a page may forbid. */
const settle = (expression: string) => `const [done] = arguments;
  new Promise((resolve) => resolve(${expression}))
    .then((value) => done({ value }), (error) => done({ error: String(error) }));`;

export async function startWebKit(): Promise<Engine> {
  const screen = process.env.DISPLAY ? undefined : await startScreen();
  const port = await freePort();
  const driver = spawn(findWebKitDriver()!, [`--port=${port}`], {
    env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
    stdio: 'ignore',
  });

  async function call(method: string, path: string, body?: object) {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  function stop() {
    driver.kill();
    screen?.process.kill();
  }

  const capabilities = { browserName: 'MiniBrowser', timeouts: { script: 120_000 } };
  const { sessionId } = await whenListening(() =>
    call('POST', '', { capabilities: { alwaysMatch: capabilities } }),
  ).catch((error) => {
    stop();
    throw error;
  });
  const inSession = (path: string, body: object) => call('POST', `/${sessionId}${path}`, body);
  const run = async (expression: string) => {
    const { value, error } = await inSession('/execute/async', {
      script: settle(expression),
      args: [],
    });
    if (error) throw new Error(error);
    return value;
  };

  return {
    name: 'WebKit',
    async open(address, size = defaultSize) {
      await inSession('/url', { url: 'about:blank' });
      await inSession('/window/rect', size);
      const [width, height] = await run('[innerWidth, innerHeight]');
      // The window's own parts take some of its size.
      await inSession('/window/rect', {
        width: 2 * size.width - width,
        height: 2 * size.height - height,
      });
      await inSession('/url', { url: address });
    },
    run,
    async press(key) {
      const actions = ['keyDown', 'keyUp'].flatMap((type) =>
        keys[key].map((value) => ({ type, value })),
      );
      await inSession('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async click(x, y) {
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await inSession('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    // There is no way to ask for it, but to need much memory.
    collectGarbage: () =>
      run('Array.from({ length: 20 }, () => new Array(1e6).fill().map(() => ({}))).length'),
    async close() {
      await call('DELETE', `/${sessionId}`);
      stop();
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The driver does not say when it listens. */
async function whenListening<T>(attempt: () => Promise<T>): Promise<T> {
  const answer = await until(() =>
    attempt().catch((error) => {
      if (!(error instanceof TypeError)) throw error;
    }),
  );
  return answer || attempt();
}
