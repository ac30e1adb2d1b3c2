/** The options of a place that its element has. */
import { plainEmail } from '../../src/elements/address.js';
import { isMonrovias } from '../../src/elements/contact-rules.js';
import { isMonroviaElsewhere, monrovia } from '../../src/words/contacts.js';
import { hasContact, optionsOf } from '../options.js';
import type { Place } from './ours.js';

/** Without what HTML and other tools put there. */
export const optionsGiven = ({ tag, options }: Place): Record<string, string> =>
  Object.fromEntries(
    optionsOf(tag)
      .map(({ attribute }) => [attribute, options[attribute]])
      .filter(([, value]) => value !== undefined),
  );

export const showsContact = ({ tag, options: { sections } }: Place) =>
  hasContact(tag) && (!sections || /\bcontact\b/.test(sections) || !/\w/.test(sections));

/** Whether the website has set another contact. */
export const isPartners = ({ options }: Place) => !isMonrovias((field) => options[field]);

export const isElsewhere = (place: Place) =>
  isPartners(place) && isMonroviaElsewhere(place.options.email?.trim(), place.options);

/** The address that the script shows, if any. */
export function addressOf(place: Place) {
  if (!isPartners(place)) return monrovia.email;
  return isElsewhere(place) ? undefined : plainEmail(place.options.email ?? '');
}
