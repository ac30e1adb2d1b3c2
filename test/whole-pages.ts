/** All of `test/pages/` but what runs beside it. */
import { importTests } from './support/import-tests.js';

await importTests('pages', ['promises.test.ts', 'scenarios.test.ts']);
