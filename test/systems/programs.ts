/** Programs in other languages that are given a list of texts, and print one. */
import { execFileSync } from 'node:child_process';

export function canRun(program: string, ...args: string[]) {
  try {
    return Boolean(execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

/** What a program that reads and writes JSON makes of a list. */
export const printed = (
  program: string,
  args: readonly string[],
  list: readonly string[],
  env: Record<string, string> = {},
) =>
  JSON.parse(
    execFileSync(program, args, {
      input: JSON.stringify(list),
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 1e8,
    }),
  ) as string[];
