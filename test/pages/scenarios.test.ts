/** Promise 8 and others: the element on pages as bad as real ones. */
import { startChromium } from '../engines/chromium.js';
import { playScenarios } from '../scenarios/play.js';

playScenarios(startChromium);
