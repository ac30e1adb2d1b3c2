import type { Stage } from '../support/engines/stage.js';
import { proveCopying } from './copying.js';
import { fuzz } from './fuzz.js';
import { proveLanguages } from './languages.js';
import { proveLinks } from './links.js';
import { proveLeaving, proveLife } from './life.js';
import { playScenarios } from './play.js';
import { proveReading } from './reading.js';
import { proveScriptAlone } from './script-alone.js';
import { proveSilence } from './silence.js';
import { proveTextInside } from './text-inside.js';
import { proveWords } from './words.js';

/** What the element says and leaves alone, how it reads, and what it copies. */
export function provePromises(stage: Stage) {
  proveWords(stage);
  proveTextInside(stage);
  proveSilence(stage);
  proveReading(stage);
  proveLeaving(stage);
}

/** All that a browser is asked, also what takes long. */
export function proveAll(stage: Stage) {
  playScenarios(stage);
  provePromises(stage);
  proveCopying(stage);
  proveLinks(stage);
  proveScriptAlone(stage);
  proveLife(stage);
  proveLanguages(stage, 5);
  fuzz(stage, 1000);
}
