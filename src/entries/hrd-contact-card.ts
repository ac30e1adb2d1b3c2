import '../all-languages.js';
export { HrdContactCard } from '../elements/hrd-contact-card.js';
