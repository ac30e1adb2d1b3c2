/** What the element says and leaves alone, and how it reads. What it leaves behind takes long: `life.ts`. */
import type { Stage } from '../engines/stage.js';
import { proveReading } from './reading.js';
import { proveSilence } from './silence.js';
import { proveWords } from './words.js';

export function provePromises(stage: Stage) {
  proveWords(stage);
  proveSilence(stage);
  proveReading(stage);
}
