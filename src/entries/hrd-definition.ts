import '../all-languages.js';
export { HrdDefinition } from '../elements/hrd-definition.js';
