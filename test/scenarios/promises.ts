/** All that is asked of every browser. */
import type { Engine } from '../engines/engine.js';
import type { Skip } from '../engines/use-engine.js';
import { proveLife } from './life.js';
import { proveReading } from './reading.js';
import { proveSilence } from './silence.js';
import { proveWords } from './words.js';

export function provePromises(start: () => Promise<Engine>, skip?: Skip) {
  proveWords(start, skip);
  proveSilence(start, skip);
  proveLife(start, skip);
  proveReading(start, skip);
}
