/** What is said of the options of tags and placeholders. */
import type { Message } from './message.js';

export const messagesOnOptions = {
  'option-misspelt': {
    severity: 'wrong',
    what: '{place} has “{option}”, which is no option: it does nothing.',
    todo: 'Write {nearest} in its place.',
  },
  'option-of-another': {
    severity: 'wrong',
    what: '{place} has “{option}”, an option of another element: it does nothing here.',
    todo: 'Take it away, or choose the element again.',
  },
  'option-unknown': {
    severity: 'wrong',
    what: '{place} has “{option}”, which is no option: it does nothing.',
    todo: 'Take it away, or copy the lines again.',
  },
  'option-value': {
    severity: 'wrong',
    what: '{place} has {option}="{value}", which is not understood: it is left out.',
    todo: 'Write {accepted}.',
  },
} as const satisfies Record<string, Message>;
