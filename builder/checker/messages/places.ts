/** What is said of tags and placeholders. */
import type { Message } from './message.js';

export const messagesOnPlaces = {
  'place-empty': {
    severity: 'wrong',
    what: '{place} is empty: where the script does not run, visitors see nothing.',
    todo: 'Copy the lines again, with the text inside.',
  },
} as const satisfies Record<string, Message>;
