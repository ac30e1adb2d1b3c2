import '../all-languages.js';
export { HrdBackground } from '../elements/hrd-background.js';
