/** The pages of `test/scenarios/` in Firefox. */
import { findFirefox } from '../browser.js';
import { startFirefox } from '../engines/firefox.js';
import { playScenarios } from '../scenarios/play.js';
import { unless } from './unless.js';

playScenarios(startFirefox, unless(findFirefox(), 'no Firefox found; set FIREFOX_PATH to it'));
