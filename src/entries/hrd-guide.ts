import './languages/en.js';
export { HrdGuide } from '../elements/hrd-guide.js';
