/** Several test files in one process: to start one for each takes longer than most of their tests. */
import { readdirSync } from 'node:fs';

export async function importTests(folder: string, except: readonly string[] = []) {
  for (const name of readdirSync(`test/${folder}`)) {
    if (!name.endsWith('.test.ts') || except.includes(name)) continue;
    await import(`../${folder}/${name}`);
  }
}
