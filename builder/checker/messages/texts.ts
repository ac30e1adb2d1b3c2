/** What is said of the words inside. */
import { copyLinesAgain, update, type Message } from './message.js';

export const messagesOnTexts = {
  'text-missing': {
    severity: 'wrong',
    what: 'In {place}, words are missing: “{missing}”.',
    todo: copyLinesAgain,
  },
  'text-added': {
    severity: 'wrong',
    what: 'In {place}, these words are not part of the text of HRD Widgets: “{added}”. With the script, visitors do not see them.',
    todo: `${copyLinesAgain} Put your own words above or below them.`,
  },
  'text-changed': {
    severity: 'wrong',
    what: 'In {place}, “{missing}” was changed to “{added}”.',
    todo: copyLinesAgain,
  },
  'text-moved': {
    severity: 'wrong',
    what: 'In {place}, these words were moved: “{moved}”.',
    todo: copyLinesAgain,
  },
  'text-more': {
    severity: 'wrong',
    what: '{place} differs from the text of HRD Widgets in {count} more places.',
    todo: copyLinesAgain,
  },
  'text-other': {
    severity: 'wrong',
    what: 'Most of the text in {place} is not the text of this version. It may have been translated or rewritten. The script replaces it with the text of HRD Widgets.',
    todo: 'If your website translates itself, exclude the snippet from translation. Choose each language in step 2 of the builder, and copy its snippet from step 4.',
  },
  'text-twice': {
    severity: 'wrong',
    what: 'The text is in {place} twice: without the script, visitors read both.',
    todo: copyLinesAgain,
  },
  'text-of-another': {
    severity: 'wrong',
    what: '{place} contains the text of another element, {other}. With the script, visitors see one; without it, the other.',
    todo: copyLinesAgain,
  },
  'text-old': {
    severity: 'unsure',
    what: 'The text in {place} is from version {found}. This check knows only version {version}.',
    todo: update,
  },
  'text-mark-lost': {
    severity: 'wrong',
    what: '{place} contains the text of HRD Widgets, but without class="hrd-text" and data-hrd-text, by which the script recognizes it. With the script, visitors read it twice.',
    todo: `${copyLinesAgain} Paste it where your system accepts HTML and leaves it unchanged.`,
  },
  'text-right': {
    severity: 'right',
    what: '{place} is on the page as plain HTML, with the words of this version.',
  },
} as const satisfies Record<string, Message>;
