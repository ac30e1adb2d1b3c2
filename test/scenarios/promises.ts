/** All that is asked of every browser. */
import type { Host } from '../engines/use-engine.js';
import { proveLife } from './life.js';
import { proveReading } from './reading.js';
import { proveSilence } from './silence.js';
import { proveWords } from './words.js';

export function provePromises(host: Host) {
  proveWords(host);
  proveSilence(host);
  proveLife(host);
  proveReading(host);
}
