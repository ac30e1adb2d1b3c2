export { en } from '../../../words/en.js';
