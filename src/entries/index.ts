import '../all-languages.js';
export { HrdBackground } from '../elements/hrd-background.js';
export { HrdContactCard } from '../elements/hrd-contact-card.js';
export { HrdDefinition } from '../elements/hrd-definition.js';
export { HrdGuide, type Section } from '../elements/hrd-guide.js';
export { HrdSupportList, type Layout } from '../elements/hrd-support-list.js';
export type { HeadingLevel, Theme } from '../elements/hrd-element.js';
export type { WordList } from '../elements/attribute-values.js';
export type { Topic } from '../words/types.js';
