/** All strings in a value, however deep. */
export const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);

/** The rest of an object. */
export const without = <T extends object>(words: T, ...keys: (keyof T)[]) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !keys.includes(key as keyof T)));
