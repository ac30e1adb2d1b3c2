/** What the element leaves behind, and how it reads, in Chromium. */
import { startChromium } from '../engines/chromium.js';
import { provePromises } from '../scenarios/promises.js';

provePromises(startChromium);
