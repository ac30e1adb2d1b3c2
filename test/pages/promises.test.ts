/** What the element says and leaves alone, and how it reads, in Chromium. */
import { describe } from 'node:test';
import { startChromium } from '../support/engines/chromium.js';
import { useStage } from '../support/engines/stage.js';
import { proveForcedColors } from '../scenarios/forced-colors.js';
import { provePromises } from '../scenarios/promises.js';

describe('Chromium', () => provePromises(useStage(startChromium)));
describe('Chromium with forced colors', () =>
  proveForcedColors(useStage(() => startChromium({ forcedColors: 'active' }))));
