/** What is said of the script line. */
import type { Message } from './message.js';

export const messagesOnScripts = {
  'script-missing': {
    severity: 'wrong',
    what: 'The script line is missing: visitors read the words, but get no copy button.',
    todo: 'Copy the lines again, all of them, the first one too.',
  },
} as const satisfies Record<string, Message>;
