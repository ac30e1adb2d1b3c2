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

/** The same, and what visitors and webmasters do with it. */
export function proveUse(stage: Stage) {
  provePromises(stage);
  proveCopying(stage);
  proveLinks(stage);
  proveScriptAlone(stage);
}

/** Many pages, many elements, many values. */
export function proveMany(stage: Stage) {
  playScenarios(stage);
  proveLife(stage);
  proveLanguages(stage, 5);
  fuzz(stage, 1000);
}

/** All that a browser is asked, also what takes long. */
export function proveAll(stage: Stage) {
  proveUse(stage);
  proveMany(stage);
}
