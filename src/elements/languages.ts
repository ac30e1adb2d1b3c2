import type { Content } from '../words/types.js';

/** The languages that the elements have, the one to fall back on first. */
export let known: readonly Content[] = [];

export function know(languages: readonly Content[]) {
  known = languages;
}

/**
 * The words for a language tag (`en`, `pt-BR`, `pt_BR`, `AR`…), or those of the fallback language.
 */
export function match(tag: string): Content | undefined {
  const [lang] = tag.toLowerCase().split(/[-_]/);
  return known.find((content) => content.lang === lang) ?? known[0];
}
