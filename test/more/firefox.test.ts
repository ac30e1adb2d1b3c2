/** What `test/pages/` asks of Chromium, in Firefox. */
import { describe } from 'node:test';
import { startFirefox } from '../engines/firefox.js';
import { useStage } from '../engines/stage.js';
import { proveForcedColors } from '../scenarios/forced-colors.js';
import { fuzz } from '../scenarios/fuzz.js';
import { proveLife } from '../scenarios/life.js';
import { playScenarios } from '../scenarios/play.js';
import { provePromises } from '../scenarios/promises.js';
import { withoutFirefox } from './skip-unless.js';

describe('Firefox', () => {
  const stage = useStage(startFirefox, withoutFirefox);
  playScenarios(stage);
  provePromises(stage);
  proveLife(stage);
  fuzz(stage, 1000);
});

describe('Firefox with forced colors', () => {
  const start = () => startFirefox({ 'browser.display.document_color_use': 2 });
  proveForcedColors(useStage(start, withoutFirefox));
});
