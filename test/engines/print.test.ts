/** What stands on paper, read from PDF. WebKit's driver cannot print. */
import { spawnSync } from 'node:child_process';
import { describe } from 'node:test';
import { startChromium } from '../support/engines/chromium.js';
import { startFirefox } from '../support/engines/firefox.js';
import { useStage } from '../support/engines/stage.js';
import { provePrint } from '../scenarios/print.js';
import { skipUnless, withoutFirefox } from '../support/skip-unless.js';

const canRead = !spawnSync('pdftotext', ['-v']).error;
const skip = skipUnless(canRead, 'needs pdftotext, of the Debian package poppler-utils');

describe('Chromium', () => provePrint(useStage(startChromium, skip)));
describe('Firefox', () => provePrint(useStage(startFirefox, skip || withoutFirefox)));
