/** The script lines. */
import { finding } from './findings.js';
import type { Rule } from './rule.js';

export const onScripts: Rule = ({ ours: { scripts, places } }) =>
  places.length && !scripts.length ? [finding('script-missing')] : [];
