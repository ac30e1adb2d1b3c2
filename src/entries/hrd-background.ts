import './languages/en.js';
export { HrdBackground } from '../elements/hrd-background.js';
