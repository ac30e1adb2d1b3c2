/** WordPress's own functions, which need no database. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { debianPath } from '../scenarios/debian.js';
import { skipUnless } from '../support/skip-unless.js';

const wordpress = debianPath('wordpress');
const isHere = existsSync(`${wordpress}/wp-includes/kses.php`) && runsPhp();

export const withoutWordpress = skipUnless(isHere, 'needs PHP and the Debian package wordpress');

function runsPhp() {
  try {
    return Boolean(execFileSync('php', ['--version']));
  } catch {
    return false;
  }
}

/** What is left of HTML after some of WordPress's functions. */
export const afterWordpress = (html: string, ...functions: string[]) =>
  execFileSync('php', ['test/systems/wordpress.php', wordpress, ...functions], {
    input: html,
    encoding: 'utf8',
  });
