/** What `NIGHTLY=1` tries in full, and every change in part. */
import { langs, type Lang } from '../../src/words/types.js';

export const isNightly = Boolean(process.env.NIGHTLY);

/** English, one from right to left, and one without spaces between words. */
export const someLangs: readonly Lang[] = isNightly ? langs : ['en', 'ar', 'zh'];
