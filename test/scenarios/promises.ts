/** What the element says, leaves behind, and how it reads. */
import type { Stage } from '../engines/stage.js';
import { proveLife } from './life.js';
import { proveReading } from './reading.js';
import { proveSilence } from './silence.js';
import { proveWords } from './words.js';

export function provePromises(stage: Stage) {
  proveWords(stage);
  proveSilence(stage);
  proveLife(stage);
  proveReading(stage);
}
