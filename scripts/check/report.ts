/** What the command says of pages, in the style of compilers: a place, and what is so there. */
import { severities, type Severity } from '../../builder/checker/messages/message.js';
import { INVISIBLE } from '../../src/elements/address.js';
import type { FileFinding } from './script-files.js';

/** A page, and what is so of it, or why that cannot be said. */
export type Checked = { file: string } & ({ findings: FileFinding[] } | { problem: string });

const ascii: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '…': '...',
};

/** Some terminals lack what is beyond ASCII, and obey what is not seen. */
export const printable = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '$1')
    .replace(/[“”‘’–…]/g, (each) => ascii[each]!);

/** What is wrong stands first. */
export function linesOf(page: Checked) {
  if ('problem' in page) return [printable(`${page.file}: not checked: ${page.problem}`)];
  return severities
    .flatMap((some) => page.findings.filter(({ severity }) => severity === some))
    .flatMap((each) => linesOfFinding(page.file, each));
}

function linesOfFinding(file: string, { severity, at, what, todo }: FileFinding) {
  const place = at ? `${file}:${at.line}:${at.column}` : file;
  return [
    printable(`${place}: ${severity}: ${what}`),
    ...(todo ? [`  ${printable(`Do: ${todo}`)}`] : []),
  ];
}

/** One line for all pages, and the status that the command ends with. */
export function resultOf(pages: readonly Checked[]) {
  const found = pages.flatMap((page) => ('findings' in page ? page.findings : []));
  const count = (some: Severity) => found.filter(({ severity }) => severity === some).length;
  const unchecked = pages.filter((page) => 'problem' in page).length;
  const wrong = count('wrong');
  const counts = [
    unchecked && `not checked: ${unchecked} of ${pages.length}`,
    unchecked < pages.length && `${wrong || 'nothing'} wrong`,
    ...(['unsure', 'info', 'right'] as const).map(
      (some) => count(some) && `${count(some)} ${some}`,
    ),
  ];
  return {
    line: `Result: ${counts.filter(Boolean).join(', ')}`,
    status: unchecked ? 2 : Number(wrong > 0),
  };
}
