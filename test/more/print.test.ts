/** What stands on paper, read from PDF. WebKit's driver cannot print. */
import { spawnSync } from 'node:child_process';
import { describe } from 'node:test';
import { findFirefox } from '../browser.js';
import { startChromium } from '../engines/chromium.js';
import { startFirefox } from '../engines/firefox.js';
import { useEngine } from '../engines/use-engine.js';
import { provePrint } from '../scenarios/print.js';
import { unless } from './unless.js';

const canRead = !spawnSync('pdftotext', ['-v']).error;
const skip = unless(canRead, 'needs pdftotext, of the Debian package poppler-utils');

describe('Chromium', () => provePrint(useEngine(startChromium, skip)));
describe('Firefox', () => {
  provePrint(useEngine(startFirefox, skip || unless(findFirefox(), 'no Firefox found')));
});
