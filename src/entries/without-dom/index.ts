/**
 * What the package is where there is no DOM, nor Lit's substitute for it: on edge servers, and in workers.
 * These modules have the names of the others, so that an app's imports hold, and define nothing.
 */
export { HrdBackground } from './hrd-background.js';
export { HrdContactCard } from './hrd-contact-card.js';
export { HrdDefinition } from './hrd-definition.js';
export { HrdGuide } from './hrd-guide.js';
export { HrdSupportList } from './hrd-support-list.js';
