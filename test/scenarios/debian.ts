/** Files of Debian packages, which the tests of whole pages need where npm has no such package. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MadeUpPage } from '../pages/server.js';

/** Where the packages are installed or unpacked. */
const root = process.env.DEBIAN_ROOT ?? '/';

export const debianPath = (file: string) => path.join(root, 'usr/share', file);

export function debian(packageName: string, file: string) {
  const path = debianPath(file);
  return {
    lacks: existsSync(path) ? undefined : `needs the Debian package ${packageName}`,
    send:
      (type: string): MadeUpPage =>
      (response) => {
        response.setHeader('content-type', type);
        response.end(readFileSync(path));
      },
  };
}
