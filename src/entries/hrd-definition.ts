import './languages/en.js';
export { HrdDefinition } from '../elements/hrd-definition.js';
