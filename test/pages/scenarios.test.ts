/** The pages of `test/scenarios/` in Chromium. */
import { startChromium } from '../engines/chromium.js';
import { useEngine } from '../engines/use-engine.js';
import { playScenarios } from '../scenarios/play.js';

playScenarios(useEngine(startChromium));
