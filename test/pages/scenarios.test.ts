/** The pages of `test/scenarios/` in Chromium. */
import { describe } from 'node:test';
import { startChromium } from '../support/engines/chromium.js';
import { useStage } from '../support/engines/stage.js';
import { playScenarios } from '../scenarios/play.js';

describe('Chromium', () => playScenarios(useStage(startChromium)));
