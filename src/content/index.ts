import type { Content } from './types.js';
import { languages } from './languages.js';

/**
 * The words for a language tag (`en`, `pt-BR`, `pt_BR`, `AR`…), or those of the fallback language.
 */
export function match(tag: string): Content {
  const [lang] = tag.toLowerCase().split(/[-_]/);
  return languages.find((content) => content.lang === lang) ?? languages[0];
}
