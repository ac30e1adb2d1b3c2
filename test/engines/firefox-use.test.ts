/** What visitors and webmasters do, in Firefox, also with forced colors and with a screen reader. */
import { describe } from 'node:test';
import { startFirefox, withScreenReader } from '../support/engines/firefox.js';
import { useStage } from '../support/engines/stage.js';
import { proveForcedColors } from '../scenarios/forced-colors.js';
import { proveHeard } from '../scenarios/heard.js';
import { proveUse } from '../scenarios/promises.js';
import { withoutFirefox } from '../support/skip-unless.js';

describe('Firefox', () => proveUse(useStage(startFirefox, withoutFirefox)));

describe('Firefox with forced colors', () => {
  const start = () => startFirefox({ 'browser.display.document_color_use': 2 });
  proveForcedColors(useStage(start, withoutFirefox));
});

describe('Firefox with a screen reader', () =>
  proveHeard(useStage(() => startFirefox(withScreenReader), withoutFirefox)));
