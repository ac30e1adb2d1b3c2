/** What the element says and leaves alone, how it reads, and what is heard of it, in Chromium. */
import { describe } from 'node:test';
import { startChromium } from '../support/engines/chromium.js';
import { useStage } from '../support/engines/stage.js';
import { proveForcedColors } from '../scenarios/forced-colors.js';
import { provePromises } from '../scenarios/promises.js';

describe('Chromium', () => {
  const stage = useStage(startChromium);
  provePromises(stage);
});
describe('Chromium with forced colors', () =>
  proveForcedColors(useStage(() => startChromium({ forcedColors: 'active' }))));
