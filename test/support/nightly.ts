/**
 * What `NIGHTLY=1` tries in full, and every change in part. No promise is proved at night alone: what is
 * left out by day are more languages, systems, browsers and random values for the same proof.
 */
import { languages } from '../../src/words/all.js';
import { langs, type Lang } from '../../src/words/types.js';

export const isNightly = Boolean(process.env.NIGHTLY);

/** English, one from right to left, and one without spaces between words. */
export const someLangs: readonly Lang[] = isNightly ? langs : ['en', 'ar', 'zh'];

export const someLanguages = languages.filter(({ lang }) => someLangs.includes(lang));
