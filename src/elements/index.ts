/** All elements. */
export { HrdBackground } from './hrd-background.js';
export { HrdContactCard } from './hrd-contact-card.js';
export { HrdDefinition } from './hrd-definition.js';
export { HrdGuide } from './hrd-guide.js';
export { HrdSupportList } from './hrd-support-list.js';

export type { Tag } from './tags.js';
