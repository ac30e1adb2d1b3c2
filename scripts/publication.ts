/** Where the project is to be had. */
import { readFileSync } from 'node:fs';

/** What package.json says of that. Each of these stays out until it is true. */
export interface Package {
  version: string;
  /** Not on npm: the builder asks for it too, in `vite.config.ts`. */
  private?: boolean;
  repository?: { url: string };
  /** The page with the builder. */
  homepage?: string;
}

export const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

/** The words in README.md on how to get the archive. */
export function download({ repository, homepage }: Package) {
  if (!repository) {
    return `There is no download yet: whoever has this
   repository makes it with \`npm ci && npm run release\`.`;
  }
  const page = repository.url.replace(/^git\+|\.git$/g, '');
  const builder =
    homepage && `\n   The builder is also [on the web](${homepage}), to try it first.`;
  return `It is part of the
   [newest release](${page}/releases/latest).${builder ?? ''}`;
}

/** The words in README.md on how to install the package. */
export function installation({ private: unpublished, version }: Package) {
  const [words, name] = unpublished
    ? [
        `The package is not published. Install the one in the release archive, which \`npm run release\` also
puts beside it:

`,
        `./hrd-widgets-${version}.tgz`,
      ]
    : ['', 'hrd-widgets'];
  return `${words}\`\`\`sh\nnpm install ${name}\n\`\`\``;
}
