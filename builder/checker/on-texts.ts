/** The words inside. */
import type { Rule } from './rule.js';

export const onTexts: Rule = () => [];
