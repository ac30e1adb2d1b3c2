/** Files of Debian packages, which the tests of whole pages need where npm has no such package. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MadeUpPage } from '../support/server.js';

/** Where the packages are installed or unpacked. */
const root = process.env.DEBIAN_ROOT ?? '/';

export const debianPath = (file: string) => path.join(root, 'usr/share', file);

export const debianPythonPath = path.join(root, 'usr/lib/python3/dist-packages');

export interface DebianFile {
  packageName: string;
  /** A folder that was named has to have it. */
  isHere: boolean;
  send: MadeUpPage;
}

export function debianFile(packageName: string, file: string): DebianFile {
  const location = debianPath(file);
  return {
    packageName,
    isHere: Boolean(process.env.DEBIAN_ROOT) || existsSync(location),
    send: (response) => response.end(readFileSync(location)),
  };
}
