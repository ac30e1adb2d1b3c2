import { register } from '../../elements/languages.js';
import { ar } from '../../words/ar.js';

register(ar);

export { ar };
