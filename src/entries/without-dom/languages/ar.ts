export { ar } from '../../../words/ar.js';
