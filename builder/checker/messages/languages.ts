/** What is said of languages. */
import { copyLinesAgain, type Message } from './message.js';

export const messagesOnLanguages = {
  'language-unknown': {
    severity: 'wrong',
    what: '{place} asks for the language {lang}, which HRD Widgets does not have.',
    todo: 'Choose a language in step 2 of the builder, and copy the snippet again from step 4. The languages are: {langs}.',
  },
  'language-of-page-unknown': {
    severity: 'info',
    what: '{place} uses the language of your page, {lang}, which HRD Widgets does not have. Visitors read English.',
    todo: 'To show another language, choose it in step 2 of the builder, and copy the snippet again from step 4.',
  },
  'language-not-in-file': {
    severity: 'wrong',
    what: '{place} is in {lang}, but the script file {file} has no {lang}. Visitors see plain text, without a copy button.',
    todo: 'Choose {lang} in step 2 of the builder, and copy the snippet again from step 4, including the script tag: it loads hrd.{code}.js, or hrd.js for several languages.',
  },
  'language-of-text-differs': {
    severity: 'wrong',
    what: '{place} asks for {lang}, but its text is in {found}. With the script, visitors see one; without it, the other.',
    todo: 'Choose the language in step 2 of the builder, and copy the snippet again from step 4.',
  },
  'language-overwritten': {
    severity: 'wrong',
    what: 'The text of {place} is marked as {lang}, but is not written in the letters of that language. The script may replace it with the text in {lang}.',
    todo: 'If your website translates itself, exclude the snippet from translation. Choose each language in step 2 of the builder, and copy its snippet from step 4.',
  },
  'language-direction-missing': {
    severity: 'wrong',
    what: 'The Arabic text of {place} is not marked as right to left. Without the script, it is hard to read.',
    todo: `Add dir="rtl" next to lang="ar" in the tag around the text. Or: ${copyLinesAgain}`,
  },
} as const satisfies Record<string, Message>;
