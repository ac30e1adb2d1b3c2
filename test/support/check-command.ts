/** Runs the check as a command, as built, without a network. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';

/** Options of Node. */
export const withoutNetwork = ['--import', String(pathToFileURL('test/support/refuse-network.js'))];

export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

export const runNode = (args: readonly string[], cwd = '.') =>
  new Promise<Ended>((done) => {
    const child = execFile(
      process.execPath,
      [...withoutNetwork, ...args],
      { cwd },
      (_, stdout, stderr) => done({ status: child.exitCode!, stdout, stderr }),
    );
  });

/** A folder for as long as a test file runs, with pages and what stands beside them. */
export function useFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-check-'));
  after(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    write(name: string, content: string | Uint8Array) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    check: (...args: string[]) => runNode([path.resolve('dist/check.js'), ...args], folder),
  };
}
