/** Values of attributes that attack, in Chromium. */
import { startChromium } from '../engines/chromium.js';
import { useEngine } from '../engines/use-engine.js';
import { fuzz } from '../scenarios/fuzz.js';

fuzz(useEngine(startChromium), 300);
