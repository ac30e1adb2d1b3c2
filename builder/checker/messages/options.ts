/** What is said of the options of tags and placeholders. */
import type { Message } from './message.js';

export const messagesOnOptions = {
  'option-misspelt': {
    severity: 'wrong',
    what: '{place} has the attribute “{option}”, which HRD Widgets does not know: it does nothing.',
    todo: 'Did you mean {nearest}? Write that instead.',
  },
  'option-of-another': {
    severity: 'wrong',
    what: '{place} has the attribute “{option}”, which belongs to another element: it does nothing here.',
    todo: 'Delete it. Or, if you want the other element, choose that in step 2 of the builder, and copy its snippet from step 4.',
  },
  'option-unknown': {
    severity: 'wrong',
    what: '{place} has the attribute “{option}”, which HRD Widgets does not know: it does nothing.',
    todo: 'Delete it, or copy the snippet again from step 4 of the builder.',
  },
  'option-value': {
    severity: 'wrong',
    what: '{place} has {option}="{value}". HRD Widgets does not know that value, and ignores it.',
    todo: 'Write {accepted}.',
  },
} as const satisfies Record<string, Message>;
