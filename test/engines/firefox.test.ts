/** What `test/pages/` asks of Chromium, in Firefox. In two files: as one, it takes too long. */
import { describe } from 'node:test';
import { startFirefox } from '../support/engines/firefox.js';
import { useStage } from '../support/engines/stage.js';
import { proveMany } from '../scenarios/promises.js';
import { withoutFirefox } from '../support/skip-unless.js';

describe('Firefox', () => proveMany(useStage(startFirefox, withoutFirefox)));
