/** What `test/pages/` asks of Chromium, in WebKit. */
import { findWebKitDriver } from '../browser.js';
import { startWebKit } from '../engines/webkit.js';
import { fuzz } from '../scenarios/fuzz.js';
import { playScenarios } from '../scenarios/play.js';
import { provePromises } from '../scenarios/promises.js';
import { unless } from './unless.js';

const skip = unless(findWebKitDriver(), 'no WebKitWebDriver found; set WEBKIT_DRIVER_PATH to it');

playScenarios(startWebKit, skip);
provePromises(startWebKit, skip);
fuzz(startWebKit, 1000, skip);
