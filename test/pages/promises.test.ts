/** What the element says, leaves behind, and how it reads, in Chromium. */
import { startChromium } from '../engines/chromium.js';
import { useEngine } from '../engines/use-engine.js';
import { proveForcedColours } from '../scenarios/forced-colours.js';
import { provePromises } from '../scenarios/promises.js';

provePromises(useEngine(startChromium));
proveForcedColours(useEngine(() => startChromium({ forcedColors: 'active' })));
