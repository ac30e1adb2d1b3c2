import type { Language } from 'virtual:release';
import { languages } from '../src/words/all.ts';

/** What the builder says of each language. */
export const languageFacts: readonly Language[] = languages.map(
  ({ lang, tag, pageTitle, translation }) => ({
    lang,
    tag,
    pageTitle,
    isUnread: translation !== null && !translation.reader,
  }),
);
