/** What plugins and servers make of pages and scripts so that they load sooner. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { debianPath } from '../scenarios/debian.js';
import { skipUnless } from '../support/skip-unless.js';
import { load, withoutPackages } from './packages.js';
import { canRun } from './programs.js';
import type { Simulation } from './simulation.js';

/** The hash of a file that was changed goes, or browsers would refuse it. */
const withoutHash = (page: string) => page.replace(/ integrity="[^"]*"/g, '');

/**
 * Puts a new script, with the same attributes, in the place of each that was delayed.
 * https://github.com/litespeedtech/lscache_wp/blob/06f3ae493f89fe603df294e174e932b8b8ecc37f/assets/js/js_delay.js
 */
const loader = `<script>
addEventListener('click', () => {
  for (const delayed of document.querySelectorAll('script[type="litespeed/javascript"]')) {
    const script = document.createElement('script');
    for (const { name, value } of delayed.attributes) {
      if (name !== 'type') script.setAttribute(name === 'data-src' ? 'src' : name, value);
    }
    delayed.after(script);
    delayed.remove();
  }
}, { once: true });
</script>`;

export const delayedScript: Simulation = {
  skip: false,
  page: (page) =>
    page
      .replace(/<script src=/g, '<script type="litespeed/javascript" data-src=')
      .replace('<head>', `<head>${loader}`),
  begin: (page) => page.locator('main > p').first().click(),
};

export const terser: Simulation = {
  skip: withoutPackages,
  page: withoutHash,
  async script(code) {
    const { minify } = load<{ minify(code: string): Promise<{ code: string }> }>('terser');
    return (await minify(code)).code;
  },
};

const php = debianPath('php/MatthiasMullie');

export const minify: Simulation = {
  skip: skipUnless(
    existsSync(`${php}/Minify`) && canRun('php', '--version'),
    'needs PHP and the Debian packages php-matthiasmullie-minify and php-matthiasmullie-path-converter',
  ),
  page: withoutHash,
  script: (code) =>
    execFileSync(
      'php',
      [
        '-r',
        `set_include_path('${debianPath('php')}'); require '${php}/Minify/autoload.php'; echo (new MatthiasMullie\\Minify\\JS( stream_get_contents( STDIN ) ))->minify();`,
      ],
      { input: code, encoding: 'utf8', maxBuffer: 1e8 },
    ),
};

/** Of the script, Debian's version makes one that does not run: visitors would read the text. */
export const minifiedPage: Simulation = {
  skip: skipUnless(canRun('minify', '--version'), 'needs the Debian package minify'),
  page: (page) => execFileSync('minify', ['--type', 'html'], { input: page, encoding: 'utf8' }),
};
