/** Whoever builds the same sources gets the same bytes. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, it } from 'node:test';

const files = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(root, name)).isFile())
    .sort();

it('all files are the same when built in another folder, time zone and locale', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets of another builder '));
  after(() => rmSync(folder, { recursive: true }));
  const sources = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  for (const name of sources.filter(Boolean)) cpSync(name, path.join(folder, name));
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  execFileSync('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...process.env, TZ: 'Asia/Kolkata', LC_ALL: 'fr_FR.UTF-8' },
  });
  const built = files('dist');
  const rebuilt = path.join(folder, 'dist');
  assert.ok(built.length > 40);
  assert.deepEqual(files(rebuilt), built);
  for (const name of built) {
    assert.ok(
      readFileSync(path.join('dist', name)).equals(readFileSync(path.join(rebuilt, name))),
      name,
    );
  }
});
