import { register } from '../../elements/languages.js';
import { en } from '../../words/en.js';

register(en);

export { en };
