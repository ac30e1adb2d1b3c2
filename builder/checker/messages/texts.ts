/** What is said of the words inside. */
import { copyLinesAgain, type Message } from './message.js';

export const messagesOnTexts = {
  'text-missing': {
    severity: 'wrong',
    what: 'In {place}, words are missing: “{missing}”.',
    todo: copyLinesAgain,
  },
  'text-added': {
    severity: 'wrong',
    what: 'In {place}, these words are not ours: “{added}”. Where the script runs, visitors do not see them.',
    todo: 'Copy the lines again. Put your own words above or below them.',
  },
  'text-changed': {
    severity: 'wrong',
    what: 'In {place}, “{added}” stands in place of “{missing}”.',
    todo: copyLinesAgain,
  },
  'text-moved': {
    severity: 'wrong',
    what: 'In {place}, these words stand in another place than in ours: “{moved}”.',
    todo: copyLinesAgain,
  },
  'text-more': {
    severity: 'wrong',
    what: '{place} differs from our words in {count} more places.',
    todo: copyLinesAgain,
  },
  'text-other': {
    severity: 'wrong',
    what: 'The text in {place} is not that of this version: little of it is the same. It may have been translated or written anew. Where the script runs, it puts our words over it.',
    todo: 'If your website translates itself, leave our lines out of that. Copy them again in each language.',
  },
  'text-twice': {
    severity: 'wrong',
    what: 'The text stands twice in {place}: visitors without the script read it two times.',
    todo: copyLinesAgain,
  },
  'text-of-another': {
    severity: 'wrong',
    what: '{place} holds the text of another element: {other}. Visitors read one or the other, with the script or without it.',
    todo: copyLinesAgain,
  },
  'text-old': {
    severity: 'unsure',
    what: 'The text in {place} is of version {found}. This page knows the words of version {version} only.',
    todo: 'Copy the lines again, and upload the script file of version {version} too.',
  },
  'text-mark-lost': {
    severity: 'wrong',
    what: '{place} holds our words, but their marks are gone (class="hrd-text" and data-hrd-text). Where the script runs, visitors read all of it twice.',
    todo: 'Copy the lines again, and paste them where your system takes HTML as it is.',
  },
  'text-right': {
    severity: 'right',
    what: '{place} stands there as plain text, with the words of this version.',
  },
} as const satisfies Record<string, Message>;
