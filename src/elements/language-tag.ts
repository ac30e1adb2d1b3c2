/** What a language tag says (`pt-BR`, `pt_BR`, `AR`…). */

const subtagsOf = (tag: string) => tag.toLowerCase().split(/[-_]/);

/** Its two-letter code. */
export const codeOf = (tag: string) => subtagsOf(tag)[0]!;

/** Chinese in traditional characters, which our words do not have. */
export function isTraditional(tag: string) {
  const [lang, ...subtags] = subtagsOf(tag);
  const has = (subtag: string) => subtags.includes(subtag);
  return lang === 'zh' && !has('hans') && ['hant', 'tw', 'hk', 'mo'].some(has);
}
