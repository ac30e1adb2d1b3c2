/** What is said of the words inside. */
import type { Message } from './message.js';

export const messagesOnTexts = {
  'text-right': {
    severity: 'right',
    what: 'The text of {place} is that of this version, word for word.',
  },
} as const satisfies Record<string, Message>;
