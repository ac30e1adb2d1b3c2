/** What `test/pages/` asks of Chromium, in WebKit. */
import { describe } from 'node:test';
import { findWebKitDriver, hasScreen } from '../browser.js';
import { startWebKit } from '../engines/webkit.js';
import { useStage } from '../engines/stage.js';
import { fuzz } from '../scenarios/fuzz.js';
import { proveLife } from '../scenarios/life.js';
import { playScenarios } from '../scenarios/play.js';
import { provePromises } from '../scenarios/promises.js';
import { skipUnless } from './skip-unless.js';

const skip = skipUnless(
  findWebKitDriver() && hasScreen(),
  'needs WebKitWebDriver, and a screen or Xvfb; set WEBKIT_DRIVER_PATH if it is elsewhere',
);

describe('WebKit', () => {
  const stage = useStage(startWebKit, skip);
  playScenarios(stage);
  provePromises(stage);
  proveLife(stage);
  fuzz(stage, 1000);
});
