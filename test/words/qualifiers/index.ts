/** What must not get lost of each fact, in each language. */
import type { Lang } from '../../../src/words/types.js';
import type { Qualifiers } from '../facts.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export const qualifiers: Record<Lang, Qualifiers> = { ar, en, es, fr, pt, ru, zh };
