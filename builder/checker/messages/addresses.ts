/** What is said of the e-mail address, and of the day on which it was compared. */
import { copyLinesAgain, enterAddress, type Message } from './message.js';

export const messagesOnAddresses = {
  'address-right': {
    severity: 'right',
    what: 'The address in {place} can be read without the script: {shown}. {whose}',
  },
  'address-not-ours': {
    severity: 'wrong',
    what: '{place} shows the address {shown}. The U.S. page gave {expected}, and the snippet names no other embassy.',
    todo: `If you want to show another embassy: ${enterAddress} If not, copy the snippet again.`,
  },
  'address-not-option': {
    severity: 'wrong',
    what: '{place} shows the address {shown} in its text, but its tag gives {expected}. With the script, visitors see one; without it, the other.',
    todo: enterAddress,
  },
  'address-of-monrovia': {
    severity: 'wrong',
    what: '{place} is for another embassy, but its text shows the address of U.S. Embassy Monrovia: {shown}.',
    todo: enterAddress,
  },
  'address-missing': {
    severity: 'wrong',
    what: 'There is no address in the text of {place}. It should be {expected}.',
    todo: copyLinesAgain,
  },
  'address-not-given': {
    severity: 'unsure',
    what: '{place} is for another embassy, but has no valid address for it.',
    todo: `If the embassy has one: ${enterAddress}`,
  },
  'address-link-differs': {
    severity: 'wrong',
    what: 'In {place}, the link to write an email goes to {target}, but the text shows the address {shown}.',
    todo: copyLinesAgain,
  },
  'address-hidden': {
    severity: 'wrong',
    what: '{by} has hidden the address in {place}: visitors may read “[email protected]” or similar instead, and the link to write an email leads nowhere.',
    todo: '{how}',
  },
  'address-elsewhere': {
    severity: 'wrong',
    what: '{place} gives the address of U.S. Embassy Monrovia under the name of another embassy or country. The script does not show it.',
    todo: enterAddress,
  },
  'address-own': {
    severity: 'unsure',
    what: 'The text of {place} shows an address that your website added: {shown}. This check cannot know whether it is right.',
    todo: 'Compare it with the address on the embassy’s own website.',
  },
  'checked-long-ago': {
    severity: 'unsure',
    what: '{place} says that you compared the address on {day}. That is more than six months ago.',
    todo: 'Check the embassy’s own website again. Answer the question about the address in step 2 of the builder, and copy the snippet again from step 4.',
  },
  'checked-not-a-day': {
    severity: 'wrong',
    what: '{place} has {option}="{value}". That is not a date between {from} and today, so visitors do not see it.',
    todo: 'Answer the question about the address in step 2 of the builder, and copy the snippet again from step 4.',
  },
} as const satisfies Record<string, Message>;
