/**
 * The package where there is no DOM, nor Lit's shim of it: on edge servers and in workers. The modules
 * export the same names as the others, so that an app's imports resolve, but define no elements.
 */
export { HrdBackground } from './hrd-background.js';
export { HrdContactCard } from './hrd-contact-card.js';
export { HrdDefinition } from './hrd-definition.js';
export { HrdGuide } from './hrd-guide.js';
export { HrdSupportList } from './hrd-support-list.js';
