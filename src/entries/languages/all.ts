/** All languages. */
import { register } from '../../elements/languages.js';
import { languages } from '../../words/all.js';

languages.forEach(register);

export { languages };
