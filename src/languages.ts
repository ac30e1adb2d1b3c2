/** For apps that bundle only some languages. */
import { know } from './content/index.js';
import type { Content } from './content/types.js';
import { lookAgain } from './elements/language-controller.js';

export { ar } from './content/ar.js';
export { en } from './content/en.js';
export { es } from './content/es.js';
export { fr } from './content/fr.js';
export { pt } from './content/pt.js';
export { ru } from './content/ru.js';
export { zh } from './content/zh.js';
export type { Content };

/**
 * Gives the elements of `hrd-widgets/elements/` these languages, and no others. In a language that is
 * not among them, the words are in the first.
 */
export function setLanguages(first: Content, ...others: readonly Content[]) {
  know([first, ...others]);
  lookAgain();
}
