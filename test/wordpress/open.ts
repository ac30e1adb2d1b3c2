/** Opens a WordPress with the plugin, and a user for each role, until it is interrupted. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missing } from './needs.js';
import { password, roles, startSite } from './site.js';

if (!existsSync('dist/integrity.json')) missing.push('the built files: npm run build');
if (missing.length) {
  console.error(`\nThis needs\n${missing.map((each) => `- ${each}`).join('\n')}`);
  process.exit(1);
}
execFileSync('npm', ['run', '--silent', 'build:wordpress'], {
  // On Windows, npm is a script for its shell.
  shell: process.platform === 'win32',
});
const { address } = await startSite();
console.log(`
WordPress: ${address}/ (Ctrl+C ends it)
Sign in:   ${address}/wp-login.php
Users:     ${roles.join(', ')}; password of each: ${password}`);
