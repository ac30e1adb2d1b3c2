/** What the plugin makes of shortcodes, in the PHP of this machine and in others. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { withoutWordpress as withoutFunctions, wordpress } from '../systems/wordpress.js';
import { plugin, withoutPlugin } from './needs.js';

export const withoutWordpress = withoutFunctions || withoutPlugin;

const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-plugin-'));
after(() => rmSync(folder, { recursive: true }));

const list = path.join(folder, 'shortcodes.json');

/** In the PHP that a command runs. */
function printedBy(command: readonly string[], shortcodes: readonly string[]) {
  writeFileSync(list, JSON.stringify(shortcodes));
  const [program, ...args] = [
    ...command,
    path.resolve('test/wordpress/render.php'),
    path.resolve(wordpress),
    path.resolve(plugin),
    list,
  ];
  return JSON.parse(execFileSync(program!, args, { encoding: 'utf8', maxBuffer: 1e8 })) as string[];
}

export const fromPlugin = (shortcodes: readonly string[]) => printedBy(['php'], shortcodes);

export const fromPluginIn = (version: string, shortcodes: readonly string[]) =>
  printedBy([process.execPath, 'test/wordpress/php.js', version], shortcodes);
