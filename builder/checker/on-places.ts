/** The tags and placeholders. */
import { finding } from './findings.js';
import { textOf } from './page.js';
import type { Rule } from './rule.js';

export const onPlaces: Rule = ({ ours: { places } }) =>
  places
    .filter(({ node }) => !textOf(node).trim())
    .map(({ node, tag }) => finding('place-empty', node, { place: tag }));
