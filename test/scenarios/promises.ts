import type { Stage } from '../support/engines/stage.js';
import { proveCopying } from './copying.js';
import { fuzz } from './fuzz.js';
import { proveLanguages } from './languages.js';
import { proveLinks } from './links.js';
import { proveLeaving, proveLife } from './life.js';
import { isNightly } from '../support/nightly.js';
import { loading } from './loading.js';
import { playScenarios } from './play.js';
import { policies } from './policies.js';
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

/** What other browsers than Chromium may load, and forbid, in another way. */
const ofBrowsers = { 'The script file': loading, 'A page’s policy': policies };

/** Many pages, many elements, many values. */
export function proveMany(stage: Stage) {
  playScenarios(stage, isNightly ? undefined : ofBrowsers);
  proveLife(stage);
  proveLanguages(stage, isNightly ? 5 : 1);
  fuzz(stage, isNightly ? 1000 : 100);
}

/** All that a browser is asked, also what takes long. */
export function proveAll(stage: Stage) {
  proveUse(stage);
  proveMany(stage);
}
