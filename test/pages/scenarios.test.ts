/** The pages of `test/scenarios/` in Chromium. */
import { startChromium } from '../engines/chromium.js';
import { playScenarios } from '../scenarios/play.js';

playScenarios(startChromium);
