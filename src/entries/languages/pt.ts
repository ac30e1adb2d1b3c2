import { register } from '../../elements/languages.js';
import { pt } from '../../words/pt.js';

register(pt);

export { pt };
