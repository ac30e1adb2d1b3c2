/**
 * The check as a command, which the build makes one file of. It reads pages, says what is right and wrong
 * with them, and ends with 0 (nothing is wrong), 1 (something is) or 2 (a page could not be checked).
 */
import { integrity } from 'virtual:release';
import { check } from '../../builder/checker/check.js';
import type { Finding } from '../../builder/checker/findings.js';
import { today } from '../../src/elements/contact-rules.js';
import { version } from '../../src/elements/version.js';
import { readArguments } from './arguments.js';
import { htmlOf } from './html-of.js';
import { readPageFile } from './page-file.js';
import { linesOf, resultOf, type Checked } from './report.js';
import { onScriptFiles, type FileFinding } from './script-files.js';

/** What says that there is nothing to check, or not all of it could be. */
const unchecked: readonly string[] = ['not-a-page', 'too-large'];

/** Longer than in a browser: nobody’s page stands still meanwhile. In milliseconds. */
const mostTime = 20_000;

async function checkFile(file: string): Promise<Checked> {
  const read = await readPageFile(file);
  if ('problem' in read) return { file, problem: read.problem };
  const found = await check(read.text, { version, integrity, today: today(), htmlOf }, mostTime);
  const reason = found.find(({ code }) => unchecked.includes(code));
  if (reason) return { file, problem: reason.what };
  const beside = await onScriptFiles(read.text, file, integrity);
  return { file, findings: [...read.findings, ...withoutUnseen(found, beside), ...beside] };
}

/** Here it can be seen whether a script file is where its line says. */
const withoutUnseen = (found: readonly Finding[], beside: readonly FileFinding[]) =>
  found.filter(
    ({ code, at }) =>
      code !== 'script-reachable' ||
      !beside.some((each) => each.at?.line === at?.line && each.at?.column === at?.column),
  );

async function checkFiles(files: readonly string[]) {
  // An element warns of a value that it does not understand. The check says that too, and where.
  console.warn = () => {};
  const pages: Checked[] = [];
  for (const file of files) {
    const page = await checkFile(file);
    pages.push(page);
    const say = 'problem' in page ? console.error : console.log;
    for (const line of linesOf(page)) say(line);
  }
  const { line, status } = resultOf(pages);
  console.log(line);
  return status;
}

async function main() {
  const asked = readArguments(process.argv.slice(2));
  if ('files' in asked) {
    process.exitCode = await checkFiles(asked.files);
  } else if ('answer' in asked) {
    console.log(asked.answer);
  } else {
    console.error(asked.problem);
    process.exitCode = 2;
  }
}

// Node would print the line of the error, which is the whole of this file, and end with 1.
main().catch((error: unknown) => {
  console.error(`The check itself failed: ${error}`);
  process.exitCode = 2;
});
