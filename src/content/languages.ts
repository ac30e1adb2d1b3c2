import type { Content } from './types.js';
import { en } from './en.js';

/**
 * The languages of a script file, the one to fall back on first.
 * The build of a one-language file puts its own list in place of this module.
 */
export const languages: readonly [Content, ...Content[]] = [en];
