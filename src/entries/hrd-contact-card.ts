import './languages/en.js';
export { HrdContactCard } from '../elements/hrd-contact-card.js';
