/**
 * The check as a command, which the build makes one file of. It reads pages, says what is right and wrong
 * with them, and ends with 0 (nothing is wrong), 1 (something is) or 2 (a page could not be checked).
 */
import { integrity } from 'virtual:release';
import { check } from '../builder/checker/check.js';
import { today } from '../src/elements/contact-rules.js';
import { version } from '../src/elements/version.js';
import { readArguments } from './arguments.js';
import { htmlOf } from './html-of.js';
import { readPageFile } from './page-file.js';
import { linesOf, resultOf, type Checked } from './report.js';
import { onScriptFiles } from './script-files.js';

async function checkFile(file: string): Promise<Checked> {
  const read = await readPageFile(file);
  if ('problem' in read) return { file, problem: read.problem };
  const found = await check(read.text, { version, integrity, today: today(), htmlOf });
  const unfinished = found.find(({ code }) => code === 'too-large');
  if (unfinished) return { file, problem: unfinished.what };
  const beside = await onScriptFiles(read.text, file, integrity);
  return { file, findings: [...read.findings, ...found, ...beside] };
}

async function checkFiles(files: readonly string[]) {
  // An element warns of a value that it does not understand. The check says that too, and where.
  console.warn = () => {};
  const pages: Checked[] = [];
  for (const file of files) {
    const page = await checkFile(file);
    pages.push(page);
    const say = 'problem' in page ? console.error : console.log;
    say(linesOf(page));
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

void main();
