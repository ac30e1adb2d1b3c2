/** What `test/pages/` has no time for, or no files, or no whole browser: npm's keeps no pages. */
import { describe } from 'node:test';
import { startChromium } from '../support/engines/chromium.js';
import { useStage } from '../support/engines/stage.js';
import { proveCopying } from '../scenarios/copying.js';
import { fuzz } from '../scenarios/fuzz.js';
import { proveHeard } from '../scenarios/heard.js';
import { proveLanguages } from '../scenarios/languages.js';
import { proveLife } from '../scenarios/life.js';
import { proveLinks } from '../scenarios/links.js';
import { allScenarios, playScenarios } from '../scenarios/play.js';
import { proveScriptAlone } from '../scenarios/script-alone.js';
import { isNightly } from '../support/nightly.js';

const ofDebian = Object.values(allScenarios)
  .flat()
  .filter(({ debian }) => debian);

describe('Chromium', () => {
  const stage = useStage(startChromium);
  proveCopying(stage);
  proveHeard(stage);
  proveLinks(stage);
  proveScriptAlone(stage);
  proveLife(stage);
  proveLanguages(stage, isNightly ? 20 : 2);
  playScenarios(stage, { 'What npm does not have': ofDebian });
  fuzz(stage, isNightly ? 2000 : 300);
});
