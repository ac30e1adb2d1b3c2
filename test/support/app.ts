/** A partner's app, for as long as a test file runs: the packed archive beside what else is installed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

/** The packages that the app has are those of a folder: all, or some. */
export function makeApp(packages: string, names = readdirSync(packages)) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-app-'));
  after(() => rmSync(folder, { recursive: true }));
  const modules = path.join(folder, 'node_modules');
  const installed = path.join(modules, 'hrd-widgets');

  // What `npm install ./hrd-widgets-<version>.tgz` would do, without a registry.
  const pack = ['pack', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', shell: true }));
  mkdirSync(installed, { recursive: true });
  const archive = path.join(folder, filename);
  execFileSync('tar', ['-xzf', archive, '-C', installed, '--strip-components=1']);
  for (const name of names) symlinkSync(path.resolve(packages, name), path.join(modules, name));

  return {
    folder,
    installed,
    write(files: Record<string, string | object>) {
      for (const [name, content] of Object.entries(files)) {
        const text = typeof content === 'string' ? content : JSON.stringify(content);
        writeFileSync(path.join(folder, name), text);
      }
    },
    run: (program: string, ...args: string[]) =>
      execFileSync(process.execPath, [path.join(modules, program), ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
  };
}
