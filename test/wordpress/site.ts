/** A real WordPress with the plugin, on this machine alone; nothing is left of it at the end. */
import { execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../support/until.js';
import { startDatabase } from './database.js';
import { classicTheme, plugin, themeFolder, wordpress } from './needs.js';

/** Each is also the name of a user. */
export const roles = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof roles)[number];
export const password = 'password';

export async function startSite() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-wordpress-'));
  const ends = [() => rmSync(folder, { recursive: true, maxRetries: 5 })];
  const stop = () => ends.splice(0).forEach((end) => end());
  // The servers would outlive what started them, also where that is interrupted.
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit());

  const root = path.join(folder, 'website');
  writeFiles(root);
  const database = await startDatabase(path.join(folder, 'database'));
  ends.unshift(database.stop);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    SITE_ADDRESS: address,
    SITE_SOCKET: database.socket,
    // An editor asks for hundreds of files.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const options = { cwd: root, env };
  const php = (...args: string[]) => execFileSync('php', args, { ...options, encoding: 'utf8' });
  php(path.resolve('test/wordpress/install.php'), password, ...roles);

  // A group of its own, because its workers outlive it, too.
  const server = spawn('php', ['-S', `127.0.0.1:${port}`], {
    ...options,
    stdio: 'ignore',
    detached: true,
  });
  ends.unshift(() => process.kill(-server.pid!, 'SIGKILL'));
  await until(() => answers(address));

  return {
    address,
    /** Runs PHP inside WordPress, and returns what it prints. */
    run: (code: string) => php('-r', `require 'wp-load.php'; ${code}`),
    /** What PHP complained of. */
    complaints: () => readFileSync(path.join(root, 'wp-content/debug.log'), 'utf8'),
    stop,
  };
}

/** WordPress's files, which what is installed does not share: links would lead to its configuration. */
function writeFiles(root: string) {
  // Debian has links to packages that are needed for pictures and sounds alone.
  cpSync(wordpress, root, { recursive: true, dereference: true, filter: existsSync });
  copyFileSync('test/wordpress/wp-config.php', path.join(root, 'wp-config.php'));
  const content = path.join(root, 'wp-content');
  cpSync(themeFolder!, path.join(content, 'themes', classicTheme), { recursive: true });
  mkdirSync(path.join(content, 'mu-plugins'), { recursive: true });
  copyFileSync('test/wordpress/for-tests.php', path.join(content, 'mu-plugins/for-tests.php'));
  cpSync(plugin, path.join(content, 'plugins/hrd-widgets'), { recursive: true });
}

async function freePort() {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const answers = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  );
