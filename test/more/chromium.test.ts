/** What `test/pages/` has no time for, or no files, or no whole browser: npm's keeps no pages. */
import { startChromium } from '../engines/chromium.js';
import { useEngine } from '../engines/use-engine.js';
import { fuzz } from '../scenarios/fuzz.js';
import { proveLife } from '../scenarios/life.js';
import { allScenarios, playScenarios } from '../scenarios/play.js';

const ofDebian = Object.values(allScenarios)
  .flat()
  .filter(({ debian }) => debian);

const host = useEngine(startChromium);

proveLife(host);
playScenarios(host, { 'What npm does not have': ofDebian });
fuzz(host, 2000);
