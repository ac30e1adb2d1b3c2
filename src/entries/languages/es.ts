import { register } from '../../elements/languages.js';
import { es } from '../../words/es.js';

register(es);

export { es };
