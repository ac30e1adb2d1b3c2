export { zh } from '../../../words/zh.js';
