/** For apps that bundle only some languages. */
import { know } from './elements/languages.js';
import type { Content } from './words/types.js';
import { lookAgain } from './elements/language-controller.js';

export { ar } from './words/ar.js';
export { en } from './words/en.js';
export { es } from './words/es.js';
export { fr } from './words/fr.js';
export { pt } from './words/pt.js';
export { ru } from './words/ru.js';
export { zh } from './words/zh.js';
export type { Content };

/**
 * Gives the elements of `hrd-widgets/elements/` these languages, and no others. In a language that is
 * not among them, the words are in the first.
 */
export function setLanguages(first: Content, ...others: readonly Content[]) {
  know([first, ...others]);
  lookAgain();
}
