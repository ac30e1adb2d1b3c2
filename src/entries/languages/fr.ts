import { register } from '../../elements/languages.js';
import { fr } from '../../words/fr.js';

register(fr);

export { fr };
