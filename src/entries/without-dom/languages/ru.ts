export { ru } from '../../../words/ru.js';
