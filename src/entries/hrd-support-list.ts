import './languages/en.js';
export { HrdSupportList } from '../elements/hrd-support-list.js';
