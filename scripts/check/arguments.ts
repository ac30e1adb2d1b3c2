/** What the command is asked for. */
import { version } from '../../src/elements/version.js';
import { printable } from './report.js';

const help = `Checks pages with HRD Widgets on them. It reads files only: it sends nothing and changes nothing.

  node check.js page.html [another.html ...]
  npx --no-install hrd-widgets check page.html [another.html ...]

A page is its source or a saved copy. It is compared with HRD Widgets ${version}.

  --help      shows this text
  --version   shows the version

The exit status is 0 if nothing is wrong, 1 if something is wrong, and 2 if a page could not
be checked. "unsure" marks what cannot be seen from a file.`;

type Asked = { files: string[] } | { answer: string } | { problem: string };

const answers: Readonly<Record<string, string | undefined>> = {
  '--help': help,
  '-h': help,
  '--version': version,
};

const withHelp = (problem: string) => ({ problem: `${problem}\n\n${help}` });

const isOption = (argument: string) => argument.startsWith('-');

/** The package calls the check by its name, `hrd-widgets check page.html`; a file is the check itself. */
export function readArguments(given: readonly string[]): Asked {
  const named = given[0] === 'check' ? given.slice(1) : given;
  const end = named.includes('--') ? named.indexOf('--') : named.length;
  const before = named.slice(0, end);
  const options = before.filter(isOption);
  const files = [...before.filter((each) => !isOption(each)), ...named.slice(end + 1)];
  const unknown = options.find((each) => !answers[each]);
  if (unknown) return withHelp(printable(`Unknown option: ${unknown}.`));
  const answer = answers[options[0] ?? ''];
  if (answer) return { answer };
  return files.length ? { files } : withHelp('Name at least one page.');
}
