/** What is said of languages. */
import type { Message } from './message.js';

export const messagesOnLanguages = {
  'language-unknown': {
    severity: 'wrong',
    what: '{place} is to be in {lang}, which we do not have.',
    todo: 'Write one of {langs}, or copy the lines again.',
  },
  'language-of-page-unknown': {
    severity: 'info',
    what: '{place} takes the language of your page, {lang}, which we do not have: visitors read English.',
    todo: 'To show another language, choose it in the builder and copy the lines again.',
  },
  'language-not-in-file': {
    severity: 'wrong',
    what: '{place} is in {lang}, but the script file {file} has no {lang}. Visitors read the plain text, without a copy button.',
    todo: 'Load hrd.{code}.js in its place, or hrd.js for several languages.',
  },
  'language-of-text-differs': {
    severity: 'wrong',
    what: '{place} is to be in {lang}, but its text is in {found}. Visitors read one or the other, with the script or without it.',
    todo: 'Copy the lines again in the language that you want.',
  },
  'language-overwritten': {
    severity: 'wrong',
    what: 'The text of {place} is marked as {lang}, but is not written in the letters of that language. The script may put {lang} over it.',
    todo: 'If your website translates itself, leave our lines out of that. Copy them again in each language.',
  },
  'language-direction-missing': {
    severity: 'wrong',
    what: 'The Arabic text of {place} is not marked as running from right to left: without the script, it is hard to read.',
    todo: 'Put dir="rtl" beside lang="ar" in the element with the text, or copy the lines again.',
  },
} as const satisfies Record<string, Message>;
