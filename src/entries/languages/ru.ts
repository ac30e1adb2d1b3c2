import { register } from '../../elements/languages.js';
import { ru } from '../../words/ru.js';

register(ru);

export { ru };
