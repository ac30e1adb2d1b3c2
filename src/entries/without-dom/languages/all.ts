export { languages } from '../../../words/all.js';
