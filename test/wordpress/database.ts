/** A MariaDB for as long as one website is open: no network, no password, nothing kept. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { until } from '../support/until.js';
import { mariadb } from './needs.js';

export async function startDatabase(folder: string) {
  mkdirSync(folder);
  const socket = path.join(folder, 'socket');
  const options = [
    // Understood only as the first.
    '--no-defaults',
    `--datadir=${folder}`,
    `--socket=${socket}`,
    '--skip-networking',
    // Without the tables of who may do what, there is nothing to install.
    '--skip-grant-tables',
    // It refuses to be root's unless told.
    `--user=${userInfo().username}`,
    // It need not survive that the machine loses its power.
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-flush-method=nosync',
    '--innodb-log-file-size=8M',
  ];
  const server = spawn(mariadb, options, { stdio: 'ignore' });
  await until(() => existsSync(socket) || server.exitCode !== null);
  if (!existsSync(socket))
    throw new Error(`MariaDB did not start: ${mariadb} ${options.join(' ')}`);
  return { socket, stop: () => server.kill('SIGKILL') };
}
