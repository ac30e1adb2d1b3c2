/**
 * Builds and packs a release into the folder given (default: this one), tries everything that can be tried
 * without sending it anywhere, and lists what only a person can do. It refuses until the changelog is ready,
 * and for a tag until every step that it can see is done. With `--rehearse` it packs anyway, and marks the
 * files as not a release.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changelogObjections, objections, packageJson, remainingSteps } from './publication.ts';
import { folder, isRehearsal, label } from './release-arguments.ts';

const packed = path.resolve(folder, `hrd-widgets-${label}.tgz`);
const changelog = readFileSync('CHANGELOG.md', 'utf8');

// On Windows, npm is a script for its shell.
const shell = process.platform === 'win32';

const list = (texts: string[]) =>
  texts.map((text, index) => `${index + 1}. ${text.replace(/\n/g, '\n   ')}`).join('\n');

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

/** Has npm do something, and shows what it says only if that fails. */
function attempt(title: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', args, { shell, encoding: 'utf8' });
  const warning = /^npm warn publish (?!This command requires you to be logged in)/im;
  if (status !== 0 || warning.test(stderr)) fail(`${stdout}${stderr}\n${title} failed.`);
  console.log(`✓ ${title}`);
}

function openPoints() {
  const { GITHUB_REF_TYPE, GITHUB_REF_NAME } = process.env;
  if (GITHUB_REF_TYPE === 'tag') return objections(GITHUB_REF_NAME!, packageJson, changelog);
  return isRehearsal ? [] : changelogObjections(packageJson, changelog);
}

const open = openPoints();
if (open.length) {
  fail(`Nothing was packed. Before this can be released:

${list(open)}

To try it out before that: npm run release -- --rehearse
This marks the files as not a release.`);
}
execFileSync('npm', ['run', 'build'], { shell, stdio: 'inherit' });
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/pack.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// Of this folder, because npm then also says what it would correct in package.json. Without the network,
// so that it says the same everywhere.
const publish = ['publish', '--dry-run', '--offline', '--access=public', '--loglevel=warn'];
attempt('npm publish --dry-run', publish);
attempt('publint --strict', ['exec', '--', 'publint', 'run', packed, '--strict']);
attempt('attw --profile esm-only', ['exec', '--', 'attw', packed, '--profile', 'esm-only']);
attempt('actionlint', ['run', 'check:workflows']);
console.log(
  `\nLeft for a person, in this order:\n\n${list(remainingSteps(packageJson, changelog))}`,
);
