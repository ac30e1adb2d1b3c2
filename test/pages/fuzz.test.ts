/** Values of attributes that attack, in Chromium. */
import { startChromium } from '../engines/chromium.js';
import { fuzz } from '../scenarios/fuzz.js';

fuzz(startChromium, 1000);
