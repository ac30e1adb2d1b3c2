/** The licences of the packages that a bundle is made of, as one text to put beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @param modules - The files that the bundler took. */
export function bundledLicences(modules: readonly string[]) {
  const folders = modules.flatMap((file) => file.match(packageFolder) ?? []);
  const texts = new Set([...new Set(folders)].sort().map(licenceIn));
  return [...texts].join(`\n\n${'-'.repeat(70)}\n\n`) + '\n';
}

const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

function licenceIn(folder: string) {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const { name, version, license, author } = JSON.parse(read('package.json')) as PackageFacts;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const holder = typeof author === 'string' ? author : author?.name;
  const text = file
    ? read(file).trim()
    : `Copyright ${holder}. The package has no file of its licence: the words of ${license} stand here with others.`;
  return `${name} ${version} (${license})\n\n${text}`;
}

interface PackageFacts {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
}
