/** All strings in a value, however deep. */
export const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);

/** What English calls a language. */
export const languageName = (lang: string) =>
  new Intl.DisplayNames('en', { type: 'language' }).of(lang)!;

/** The rest of an object. */
export const without = <T extends object>(words: T, ...keys: (keyof T)[]) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !keys.includes(key as keyof T)));
