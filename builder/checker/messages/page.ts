/** What is said of the text as a whole, and of the page around what is ours. */
import type { Message } from './message.js';

export const messagesOnPage = {
  'nothing-of-ours': {
    severity: 'wrong',
    what: 'Nothing of HRD Widgets stands in this text.',
    todo: 'Paste the page’s source: on a computer, open the page, press Ctrl+U (on a Mac, Cmd+Option+U), and copy all of it.',
  },
  'too-large': {
    severity: 'unsure',
    what: 'The text is too large or too deep to be checked to its end.',
    todo: 'Paste only the part with your lines.',
  },
} as const satisfies Record<string, Message>;
