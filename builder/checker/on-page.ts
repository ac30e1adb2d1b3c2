/** The text as a whole, and the page around what is ours. */
import { finding } from './findings.js';
import type { Rule } from './rule.js';

export const onPage: Rule = ({ page, ours: { scripts, places, texts } }) => [
  ...(page.isCut ? [finding('too-large')] : []),
  ...(scripts.length + places.length + texts.length ? [] : [finding('nothing-of-ours')]),
];
