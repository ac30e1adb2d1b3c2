export { es } from '../../../words/es.js';
