import '../all-languages.js';
export { HrdGuide } from '../elements/hrd-guide.js';
