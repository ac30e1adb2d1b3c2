/** What languages are called in the words of the builder. */
const names = new Intl.DisplayNames('en', { type: 'language' });

export const englishName = (lang: string) => names.of(lang)!;
