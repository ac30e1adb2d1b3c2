/** What the words say, and what the builder makes of choices. */
import { importTests } from './support/import-tests.js';

await importTests('words');
await importTests('builder');
