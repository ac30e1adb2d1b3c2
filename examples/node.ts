/** A newer Node for the apps whose tools do not run on this one. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const { platform, arch, versions } = process;

/** Of the newest patches, one that npm has for Linux, macOS and Windows. */
const version = '22.23.2';

let newer: Promise<string> | undefined;

/** Where an app that asks for this Node, or a later one, finds its programs. */
export async function pathFor(oldest = versions.node) {
  const runsHere = versions.node.localeCompare(oldest, 'en', { numeric: true }) >= 0;
  if (runsHere) return process.env.PATH;
  return [path.dirname(await (newer ??= fetchNode())), process.env.PATH].join(path.delimiter);
}

/** The packages of one platform hold Node itself; the package `node` would run code to find them. */
async function fetchNode() {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const name = [prefix, platform === 'win32' ? 'win' : platform, arch].join('-');
  const { stdout } = await promisify(execFile)(
    'npm',
    ['exec', '--yes', `--package=${name}@${version}`, '--', 'node', '-p', 'process.execPath'],
    { shell: platform === 'win32' },
  );
  return stdout.trim();
}
