/** All languages, English first. */
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import type { Content, Lang } from './types.js';
import { zh } from './zh.js';

const byCode: Record<Lang, Content> = { en, ar, es, fr, pt, ru, zh };

export const languages: readonly Content[] = Object.values(byCode);
