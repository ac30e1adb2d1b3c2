/** What English calls a language. */
export const languageName = (lang: string) =>
  new Intl.DisplayNames('en', { type: 'language' }).of(lang)!;
