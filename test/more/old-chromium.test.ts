/** Old phones: the browsers of years ago themselves. */
import { describe } from 'node:test';
import { startOldChromium, type OldVersion } from '../engines/old-chromium.js';
import { fuzz } from '../scenarios/fuzz.js';
import { loading } from '../scenarios/loading.js';
import { playScenarios } from '../scenarios/play.js';
import { proveWords } from '../scenarios/words.js';
import { unless } from './unless.js';

const isMadeForThis = process.platform === 'linux' && process.arch === 'x64';
const skip = unless(isMadeForThis, 'these old browsers are there for Linux on x64 only');

for (const version of [80, 88, 92] satisfies OldVersion[]) {
  const start = () => startOldChromium(version);
  describe(`Chromium ${version}`, () => {
    proveWords(start, skip);
    playScenarios(start, skip, { 'The script file': loading });
    fuzz(start, 200, skip);
  });
}
