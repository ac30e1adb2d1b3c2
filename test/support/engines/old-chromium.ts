/**
 * Chromium of earlier years, from the npm package that carried it for cloud services. Fetched for
 * these tests alone. Today's drivers ask for what it does not know, so it is spoken to directly, by
 * the DevTools protocol over a pipe.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { hash } from '../../../scripts/hash.js';
import { defaultSize, type Engine } from './engine.js';

/** Version of `chrome-aws-lambda` for a version of Chromium, and the hash of its archive. */
const releases = {
  80: {
    version: '2.1.1',
    integrity:
      'sha512-Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  },
  88: {
    version: '5.5.0',
    integrity:
      'sha512-nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  },
  92: {
    version: '10.1.0',
    integrity:
      'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  },
};

export type OldVersion = keyof typeof releases;

/** Unpacks the browser, and the libraries that a bare machine lacks. Returns its folder. */
function unpack(chromium: OldVersion) {
  const { version, integrity } = releases[chromium];
  const folder = path.resolve(`node_modules/.cache/chromium-${chromium}`);
  const program = path.join(folder, 'chromium');
  if (existsSync(program)) return { folder, program };
  mkdirSync(folder, { recursive: true });
  const pack = ['pack', `chrome-aws-lambda@${version}`, '--silent', '--pack-destination', folder];
  const archive = path.join(folder, execFileSync('npm', pack, { encoding: 'utf8' }).trim());
  if (hash('sha512', readFileSync(archive)) !== integrity)
    throw new Error(`${archive} is not what it was`);
  execFileSync('tar', ['xzf', archive, '-C', folder, '--strip-components=2', 'package/bin']);
  const decompress = (name: string) => brotliDecompressSync(readFileSync(path.join(folder, name)));
  execFileSync('tar', ['x', '-C', folder], { input: decompress('aws.tar.br') });
  writeFileSync(`${program}.part`, decompress('chromium.br'), { mode: 0o755 });
  renameSync(`${program}.part`, program);
  return { folder, program };
}

export async function startOldChromium(version: OldVersion, attempts = 5): Promise<Engine> {
  const { folder, program } = unpack(version);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'];
  const browser = spawn(program, [...flags, '--remote-debugging-pipe'], {
    env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib') },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const { send, next, hangUp } = talkOver(
    browser.stdio[3] as Writable,
    browser.stdio[4] as Readable,
  );
  browser.once('exit', hangUp);

  async function openPage() {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    await send('Page.enable', {}, sessionId);
    return sessionId;
  }

  // In a single process it sometimes hangs at the start when the machine is busy: then another tries.
  const patience = setTimeout(() => browser.kill('SIGKILL'), 10_000);
  const sessionId = await openPage().catch(() => undefined);
  clearTimeout(patience);
  if (!sessionId) {
    browser.kill('SIGKILL');
    if (attempts > 1) return startOldChromium(version, attempts - 1);
    throw new Error(`Chromium ${version} does not start`);
  }

  const inPage = (method: string, parameters = {}) => send(method, parameters, sessionId);

  async function evaluate(expression: string) {
    const { result, exceptionDetails } = await inPage('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
    return result.value;
  }

  return {
    name: 'Chromium',
    async open(address, { width, height } = defaultSize) {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await inPage('Emulation.setDeviceMetricsOverride', metrics);
      const loaded = next('Page.loadEventFired');
      await inPage('Page.navigate', { url: address });
      await loaded;
    },
    run: evaluate,
    async press(name) {
      const [key, letter] = name.split('+') as [string, string?];
      const pressed = letter
        ? { key: letter.toLowerCase(), windowsVirtualKeyCode: letter.charCodeAt(0), modifiers: 2 }
        : { key };
      for (const type of ['keyDown', 'keyUp'])
        await inPage('Input.dispatchKeyEvent', { type, ...pressed });
    },
    async click(x, y) {
      for (const type of ['mousePressed', 'mouseReleased'])
        await inPage('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    collectGarbage: () => inPage('HeapProfiler.collectGarbage'),
    async close() {
      browser.kill('SIGKILL');
    },
  };
}

/** Messages end with a null character. */
function talkOver(input: Writable, output: Readable) {
  const answers = new Map<number, (message: Pick<Message, 'result' | 'error'>) => void>();
  const events = new Map<string, () => void>();
  let count = 0;
  let rest = '';
  output.setEncoding('utf8').on('data', (data: string) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop()!;
    for (const each of messages) {
      const message: Message = JSON.parse(each);
      answers.get(message.id)?.(message);
      events.get(message.method)?.();
    }
  });

  return {
    async send(method: string, params: object = {}, sessionId?: string) {
      const id = ++count;
      const answered = new Promise<Pick<Message, 'result' | 'error'>>((resolve) =>
        answers.set(id, resolve),
      );
      input.write(JSON.stringify({ id, method, params, sessionId }) + '\0');
      const { result, error } = await answered;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    hangUp() {
      for (const answer of answers.values())
        answer({ result: {}, error: { message: 'no browser' } });
    },
    next: (event: string) => new Promise<void>((resolve) => events.set(event, resolve)),
  };
}

interface Message {
  id: number;
  method: string;
  // Typed by nobody: the protocol of that time.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  result: any;
  error?: { message: string };
}
