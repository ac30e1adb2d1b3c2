/** The pages of `test/scenarios/` in Chromium, but for those with scripts of their own. */
import { describe } from 'node:test';
import { startChromium } from '../support/engines/chromium.js';
import { useStage } from '../support/engines/stage.js';
import { loading } from '../scenarios/loading.js';
import { playScenarios } from '../scenarios/play.js';
import { policies } from '../scenarios/policies.js';
import { styles } from '../scenarios/styles.js';

describe('Chromium', () =>
  playScenarios(useStage(startChromium), {
    'The script file': loading,
    'A page’s policy': policies,
    'A page’s styles': styles,
  }));
