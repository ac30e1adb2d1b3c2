/** All that is asked of every browser. */
import type { Engine } from '../engines/engine.js';
import type { Skip } from '../engines/use-engine.js';
import { proveLife } from './life.js';
import { proveReading } from './reading.js';
import { proveSilence } from './silence.js';

export function provePromises(start: () => Promise<Engine>, skip?: Skip) {
  proveSilence(start, skip);
  proveLife(start, skip);
  proveReading(start, skip);
}
