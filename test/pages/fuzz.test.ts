/** Values of attributes that attack, in Chromium. */
import { describe } from 'node:test';
import { startChromium } from '../support/engines/chromium.js';
import { useStage } from '../support/engines/stage.js';
import { fuzz } from '../scenarios/fuzz.js';

describe('Chromium', () => fuzz(useStage(startChromium), 300));
