/** What `test/pages/` asks of Chromium, in Firefox. */
import { findFirefox } from '../browser.js';
import { startFirefox } from '../engines/firefox.js';
import { useEngine } from '../engines/use-engine.js';
import { proveForcedColours } from '../scenarios/forced-colours.js';
import { fuzz } from '../scenarios/fuzz.js';
import { playScenarios } from '../scenarios/play.js';
import { provePromises } from '../scenarios/promises.js';
import { unless } from './unless.js';

const skip = unless(findFirefox(), 'no Firefox found; set FIREFOX_PATH to it');
const host = useEngine(startFirefox, skip);
const withForcedColours = () => startFirefox({ 'browser.display.document_color_use': 2 });

playScenarios(host);
provePromises(host);
fuzz(host, 1000);
proveForcedColours(useEngine(withForcedColours, skip));
