export { HrdBackground } from './elements/hrd-background.js';
export { HrdContactCard } from './elements/hrd-contact-card.js';
export { HrdDefinition } from './elements/hrd-definition.js';
export { HrdGuide } from './elements/hrd-guide.js';
export { HrdSupportList } from './elements/hrd-support-list.js';
