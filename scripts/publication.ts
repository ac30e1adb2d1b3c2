/** Where the project is to be had, and what only a person can do before it is: see `npm run release`. */
import { readFileSync } from 'node:fs';
import { monrovia } from '../src/words/contacts.ts';

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
    return `There is no download yet. To try it,
   build one with \`npm ci && npm run release -- --rehearse\`; its name says that it is not a release.`;
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
        `The package is not published yet. Install the one in the unpacked release archive:

`,
        `./hrd-widgets-${version}.tgz`,
      ]
    : ['', 'hrd-widgets'];
  return `${words}\`\`\`sh\nnpm install ${name}\n\`\`\``;
}

interface Step {
  what: string;
  done: boolean;
  /** It cannot be seen from here whether it is done. */
  unseen?: boolean;
}

/** The versions that the changelog gives a day. */
const releasedIn = (changelog: string) =>
  [...changelog.matchAll(/^## (\d\S+) \(\d{4}-\d{2}-\d{2}\)$/gm)].map(([, version]) => version);

/** What the changelog lacks before its version can be released. */
export function changelogObjections({ version }: Package, changelog: string) {
  const [, unreleased = ''] = changelog.split(/^## Unreleased$/m);
  const isDated = releasedIn(changelog).includes(version);
  const hasUnreleased = unreleased.split(/^## /m)[0]!.trim() !== '';
  return [
    ...(isDated ? [] : [`Add the day to CHANGELOG.md: “## ${version} (YYYY-MM-DD)”.`]),
    ...(hasUnreleased
      ? [`Move what CHANGELOG.md has under “Unreleased” to the section of ${version}.`]
      : []),
  ];
}

const compared = (date: string) =>
  `${monrovia.email} was compared with the embassy's own website on ${date}.`;

/** What a person does, in this order, before the first release goes out. */
function steps(pkg: Package, changelog: string): Step[] {
  const { version, private: unpublished, repository, homepage } = pkg;
  const notTheFirst = releasedIn(changelog).some((each) => each !== version);
  return [
    {
      what: `Compare the address with the one on the embassy's own website. If it is the same, add this to
CHANGELOG.md under “Content”, and to README.md under “Where the words come from”, with the day:
“${compared('YYYY-MM-DD')}”
If it is not, do not release: every text names it.`,
      done: new RegExp(compared(String.raw`\d{4}-\d{2}-\d{2}`)).test(
        changelog.replace(/\s+/g, ' '),
      ),
    },
    {
      what: `Reserve the name: publish a package.json with the name hrd-widgets and the version 0.0.0 from an
otherwise empty folder. npm can only trust a workflow for a package that exists.`,
      done: notTheFirst,
      unseen: true,
    },
    {
      what: `Allow publishing: npm pkg delete private. The builder and README.md then install the package by name.`,
      done: !unpublished,
    },
    {
      what: `Let npm trust the workflow, so that each version shows which commit it was built from:
npm trust github hrd-widgets --repo OWNER/NAME --file release.yml --env npm --allow-publish
Then disallow tokens in the package's settings on npm, and choose in the repository's settings who must
approve the environment “npm”.`,
      done: notTheFirst,
      unseen: true,
    },
    {
      what: `Add “repository”, “homepage” (the address of the builder's page) and “bugs” to package.json. The next
build writes them into README.md.`,
      done: Boolean(repository && homepage),
    },
    {
      what: `In the repository's settings, choose “GitHub Actions” as the source of Pages, allow the tags “v*” in the
environment “github-pages” (by default only the main branch is), and switch on private vulnerability
reports. Mention them in SECURITY.md.`,
      done: notTheFirst,
      unseen: true,
    },
    {
      what: `Set the version in package.json (npm version does so for the lockfile too) and
src/elements/version.ts, and rename “Unreleased” in CHANGELOG.md to “## ${version} (YYYY-MM-DD)”.`,
      done: !changelogObjections(pkg, changelog).length,
    },
    {
      what: `Push the commit and, once its tests have passed, its tag: git tag v${version} && git push origin v${version}`,
      done: false,
      unseen: true,
    },
  ];
}

export const remainingSteps = (pkg: Package, changelog: string) =>
  steps(pkg, changelog)
    .filter(({ done }) => !done)
    .map(({ what }) => what);

/** Why a tag must not be released. */
export const objections = (tag: string, pkg: Package, changelog: string) => [
  ...(tag === `v${pkg.version}` ? [] : [`The tag is ${tag}, the version ${pkg.version}.`]),
  ...steps(pkg, changelog)
    .filter(({ done, unseen }) => !done && !unseen)
    .map(({ what }) => what),
];
