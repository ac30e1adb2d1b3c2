/** What `test/pages/` has no time for, or no files, or no whole browser: npm's keeps no pages. */
import { describe } from 'node:test';
import { startChromium } from '../support/engines/chromium.js';
import { useStage } from '../support/engines/stage.js';
import { proveCopying } from '../scenarios/copying.js';
import { frameworks } from '../scenarios/frameworks.js';
import { fuzz } from '../scenarios/fuzz.js';
import { proveHeard } from '../scenarios/heard.js';
import { proveLanguages } from '../scenarios/languages.js';
import { proveLife } from '../scenarios/life.js';
import { proveLinks } from '../scenarios/links.js';
import { playScenarios } from '../scenarios/play.js';
import { proveScriptAlone } from '../scenarios/script-alone.js';
import { scripts } from '../scenarios/scripts.js';
import { styles } from '../scenarios/styles.js';
import { isNightly } from '../support/nightly.js';

const ofDebian = styles.filter(({ debian }) => debian);

describe('Chromium', () => {
  const stage = useStage(startChromium);
  proveCopying(stage);
  proveHeard(stage);
  proveLinks(stage);
  proveScriptAlone(stage);
  proveLife(stage);
  proveLanguages(stage, isNightly ? 20 : 2);
  playScenarios(stage, {
    'A page’s scripts and names': scripts,
    'What rewrites a page': frameworks,
    'A page’s styles, which npm does not have': ofDebian,
  });
  fuzz(stage, isNightly ? 2000 : 300);
});
