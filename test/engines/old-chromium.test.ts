/** Old phones: the browsers of years ago themselves. */
import { describe } from 'node:test';
import { startOldChromium, type OldVersion } from '../support/engines/old-chromium.js';
import { useStage } from '../support/engines/stage.js';
import { proveCopying } from '../scenarios/copying.js';
import { fuzz } from '../scenarios/fuzz.js';
import { loading } from '../scenarios/loading.js';
import { playScenarios } from '../scenarios/play.js';
import { proveTextInside } from '../scenarios/text-inside.js';
import { proveWords } from '../scenarios/words.js';
import { isNightly } from '../support/nightly.js';
import { skipUnless } from '../support/skip-unless.js';

const isMadeForThis = process.platform === 'linux' && process.arch === 'x64';
const skip = skipUnless(isMadeForThis, 'these old browsers are there for Linux on x64 only');

/** By day, the oldest that is promised, and the newest of those at hand. */
const versions: OldVersion[] = isNightly ? [80, 88, 92] : [80, 92];

for (const version of versions) {
  describe(`Chromium ${version}`, () => {
    const stage = useStage(() => startOldChromium(version), skip);
    proveWords(stage);
    proveTextInside(stage);
    proveCopying(stage);
    playScenarios(stage, { 'The script file': loading });
    fuzz(stage, isNightly ? 200 : 50);
  });
}
