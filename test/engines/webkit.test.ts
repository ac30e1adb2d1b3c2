/** What `test/pages/` asks of Chromium, in WebKit. */
import { describe } from 'node:test';
import { startWebKit } from '../support/engines/webkit.js';
import { useStage } from '../support/engines/stage.js';
import { proveAll } from '../scenarios/promises.js';
import { withoutWebKit } from '../support/skip-unless.js';

describe('WebKit', () => proveAll(useStage(startWebKit, withoutWebKit)));
