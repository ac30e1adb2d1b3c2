/** The tests of the words and of the builder, in one process: to start one for each file takes longer. */
import { readdirSync } from 'node:fs';

for (const folder of ['words', 'builder']) {
  for (const name of readdirSync(`test/${folder}`)) {
    if (name.endsWith('.test.ts')) await import(`./${folder}/${name}`);
  }
}
