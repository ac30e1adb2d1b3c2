import type { Content } from '../../words/types.js';
import { ar } from '../../words/ar.js';
import { en } from '../../words/en.js';
import { es } from '../../words/es.js';
import { fr } from '../../words/fr.js';
import { pt } from '../../words/pt.js';
import { ru } from '../../words/ru.js';
import { zh } from '../../words/zh.js';

/**
 * The languages of a script file, the one to fall back on first.
 * The build of a one-language file puts its own list in place of this module.
 */
export const languages: readonly [Content, ...Content[]] = [en, ar, es, fr, pt, ru, zh];
