/** What the element says, leaves behind, and how it reads, in Chromium. */
import { describe } from 'node:test';
import { startChromium } from '../engines/chromium.js';
import { useStage } from '../engines/stage.js';
import { proveForcedColors } from '../scenarios/forced-colors.js';
import { proveReading } from '../scenarios/reading.js';
import { proveSilence } from '../scenarios/silence.js';
import { proveWords } from '../scenarios/words.js';

describe('Chromium', () => {
  const stage = useStage(startChromium);
  proveWords(stage);
  proveSilence(stage);
  proveReading(stage);
});

describe('Chromium with forced colors', () =>
  proveForcedColors(useStage(() => startChromium({ forcedColors: 'active' }))));
