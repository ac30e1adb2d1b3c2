/** All elements, with English. */
import './languages/en.js';
export * from '../elements/index.js';
export type { WordList } from '../elements/attribute-values.js';
export type { HeadingLevel, Theme } from '../elements/hrd-element.js';
export type { Section } from '../elements/hrd-guide.js';
export type { Layout } from '../elements/hrd-support-list.js';
export type { Topic } from '../words/types.js';
