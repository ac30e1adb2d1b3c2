export { pt } from '../../../words/pt.js';
