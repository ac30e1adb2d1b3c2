import type { Content } from './types.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/**
 * The languages of a script file, the one to fall back on first.
 * The build of a one-language file puts its own list in place of this module.
 */
export const languages: readonly [Content, ...Content[]] = [en, ar, es, fr, pt, ru, zh];
