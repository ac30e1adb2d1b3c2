/**
 * Packs a release into the folder given (default: this one), tries all of it that can be tried without
 * sending it anywhere, and says what only a person can do. For a tag, nothing of that may be left open.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { objections, packageJson, remainingSteps } from './publication.ts';

const [, , folder = '.'] = process.argv;
const packed = path.resolve(folder, `hrd-widgets-${packageJson.version}.tgz`);
const changelog = readFileSync('CHANGELOG.md', 'utf8');

const list = (texts: string[]) =>
  texts.map((text, index) => `${index + 1}. ${text.replace(/\n/g, '\n   ')}`).join('\n');

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

/** Has npm do something, which tells nothing unless it fails. */
function rehearse(title: string, args: string[]) {
  // On Windows, npm is a script for its shell.
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, { shell, encoding: 'utf8' });
  const warning = /^npm warn publish (?!This command requires you to be logged in)/im;
  if (status !== 0 || warning.test(stderr)) fail(`${stdout}${stderr}\n${title} failed.`);
  console.log(`✓ ${title}`);
}

if (process.env.GITHUB_REF_TYPE === 'tag') {
  const open = objections(process.env.GITHUB_REF_NAME!, packageJson, changelog);
  if (open.length) fail(`This tag cannot be released:\n\n${list(open)}`);
}
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/pack.ts', folder], {
  stdio: 'inherit',
});
// Of this folder, because npm then also says what in package.json it would have to mend. Without the
// network, so that it says the same everywhere.
const publish = ['publish', '--dry-run', '--offline', '--access=public', '--loglevel=warn'];
rehearse('npm publish --dry-run', publish);
rehearse('publint --strict', ['exec', '--', 'publint', 'run', packed, '--strict']);
rehearse('attw --profile esm-only', ['exec', '--', 'attw', packed, '--profile', 'esm-only']);
rehearse('actionlint', ['run', 'check:workflows']);
console.log(
  `\nLeft for a person, in this order:\n\n${list(remainingSteps(packageJson, changelog))}`,
);
