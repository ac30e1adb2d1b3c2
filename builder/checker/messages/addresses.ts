/** What is said of the e-mail address, and of the day on which it was compared. */
import { copyLinesAgain, type Message } from './message.js';

export const messagesOnAddresses = {
  'address-right': {
    severity: 'right',
    what: 'The address in {place} is written out: {shown}. {whose}',
  },
  'address-not-ours': {
    severity: 'wrong',
    what: '{place} shows the address {shown}. The U.S. page named {expected}, and the lines name no other contact.',
    todo: 'If you want to show the contact of another embassy, enter it in the builder and copy the lines again.',
  },
  'address-not-option': {
    severity: 'wrong',
    what: '{place} shows the address {shown} in its text, but its option says {expected}. Visitors read one or the other, with the script or without it.',
    todo: 'Enter the right address in the builder, and copy the lines again.',
  },
  'address-of-monrovia': {
    severity: 'wrong',
    what: '{place} is for another contact, but its text shows the address of U.S. Embassy Monrovia: {shown}.',
    todo: 'Enter the right address in the builder, and copy the lines again.',
  },
  'address-missing': {
    severity: 'wrong',
    what: 'No address stands in the text of {place}. It should be {expected}.',
    todo: copyLinesAgain,
  },
  'address-not-given': {
    severity: 'unsure',
    what: '{place} names another contact, but gives no address for it that can be shown.',
    todo: 'If there is an address, enter it in the builder and copy the lines again.',
  },
  'address-link-differs': {
    severity: 'wrong',
    what: 'In {place}, the link to write an email goes to {target}, but the address shown is {shown}.',
    todo: copyLinesAgain,
  },
  'address-hidden': {
    severity: 'wrong',
    what: '{by} has hidden the address in {place}: visitors without JavaScript cannot read it.',
    todo: '{how}',
  },
  'address-elsewhere': {
    severity: 'wrong',
    what: '{place} gives the address of U.S. Embassy Monrovia under the name of another embassy or country. The script does not show it.',
    todo: 'Enter the address of that embassy in the builder, and copy the lines again.',
  },
  'address-own': {
    severity: 'unsure',
    what: 'The text of {place} shows an address that your website added: {shown}. Whether it is right cannot be seen from here.',
    todo: 'Compare it with the address on the embassy’s own website.',
  },
  'checked-long-ago': {
    severity: 'unsure',
    what: '{place} says that the address was compared on {day}: that is more than six months ago.',
    todo: 'Look on the embassy’s own website again, answer in the builder, and copy the lines again.',
  },
  'checked-not-a-day': {
    severity: 'wrong',
    what: '{place} has {option}="{value}". That is no day from {from} to today, so it is not shown.',
    todo: 'Answer in the builder whether you have compared the address, and copy the lines again.',
  },
} as const satisfies Record<string, Message>;
