import { register } from '../../elements/languages.js';
import { zh } from '../../words/zh.js';

register(zh);

export { zh };
