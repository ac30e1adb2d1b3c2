/** What `test/pages/` asks of Chromium, in WebKit. */
import { describe } from 'node:test';
import { findWebKitDriver, hasScreen } from '../support/browser.js';
import { startWebKit } from '../support/engines/webkit.js';
import { useStage } from '../support/engines/stage.js';
import { proveAll } from '../scenarios/promises.js';
import { skipUnless } from '../support/skip-unless.js';

const skip = skipUnless(
  findWebKitDriver() && hasScreen(),
  'needs WebKitWebDriver, and a screen or Xvfb; set WEBKIT_DRIVER_PATH if it is elsewhere',
);

describe('WebKit', () => proveAll(useStage(startWebKit, skip)));
