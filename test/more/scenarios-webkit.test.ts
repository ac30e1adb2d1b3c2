/** The pages of `test/scenarios/` in WebKit. */
import { findWebKitDriver } from '../browser.js';
import { startWebKit } from '../engines/webkit.js';
import { playScenarios } from '../scenarios/play.js';
import { unless } from './unless.js';

playScenarios(startWebKit, unless(findWebKitDriver(), 'no WebKitWebDriver found'));
