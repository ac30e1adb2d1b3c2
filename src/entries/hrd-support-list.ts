import '../all-languages.js';
export { HrdSupportList } from '../elements/hrd-support-list.js';
