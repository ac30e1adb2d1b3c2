/** What a WordPress website needs of this machine. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { debianPath } from '../scenarios/debian.js';
import { skipUnless } from '../support/skip-unless.js';
import { canRun } from '../systems/programs.js';

const debians = debianPath('wordpress');

/** WordPress's own files: those in a folder that was named, or Debian's. */
export const wordpress = process.env.WORDPRESS ?? debians;

/** The last of WordPress's own themes that is not made of blocks. New versions come without it. */
export const classicTheme = 'twentytwentyone';
export const themeFolder = [wordpress, debians]
  .map((folder) => path.join(folder, 'wp-content/themes', classicTheme))
  .find(existsSync);

const server = '/usr/sbin/mariadbd';
/** Not everyone's path leads to where Debian has it. */
export const mariadb = existsSync(server) ? server : 'mariadbd';

/** What `npm run build:wordpress` made: once for all, because it takes as long as ten tests. */
export const plugin = 'node_modules/.cache/hrd-widgets';
export const withoutPlugin = skipUnless(
  existsSync(`${plugin}/hrd-widgets.php`),
  'needs the plugin: npm run build:wordpress',
);

const needs = [
  {
    what: 'PHP that can ask MySQL: install php-cli, php-mysql',
    isHere: canRun('php', '-r', "echo extension_loaded('mysqli') ?: exit(1);"),
  },
  { what: 'MariaDB: install mariadb-server-core', isHere: canRun(mariadb, '--version') },
  {
    what: 'WordPress: unpack it and name the folder in WORDPRESS, or install wordpress, wordpress-theme-twentytwentytwo',
    isHere: existsSync(path.join(wordpress, 'wp-load.php')),
  },
  {
    what: `a theme not made of blocks: install wordpress-theme-${classicTheme}`,
    isHere: themeFolder,
  },
];

export const missing = needs.filter(({ isHere }) => !isHere).map(({ what }) => what);

export const withoutSite =
  withoutPlugin || skipUnless(!missing.length, `needs ${missing.join(', ')}`);
