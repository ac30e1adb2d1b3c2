/** What `test/pages/` asks of Chromium, in WebKit. */
import { findWebKitDriver } from '../browser.js';
import { startWebKit } from '../engines/webkit.js';
import { useEngine } from '../engines/use-engine.js';
import { fuzz } from '../scenarios/fuzz.js';
import { playScenarios } from '../scenarios/play.js';
import { provePromises } from '../scenarios/promises.js';
import { unless } from './unless.js';

const skip = unless(findWebKitDriver(), 'no WebKitWebDriver found; set WEBKIT_DRIVER_PATH to it');
const host = useEngine(startWebKit, skip);

playScenarios(host);
provePromises(host);
fuzz(host, 1000);
