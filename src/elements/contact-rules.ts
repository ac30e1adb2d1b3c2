import { monrovia } from '../words/contacts.js';
import { plainDate, plainEmail, plainHttps, plainText } from './address.js';

const nameRule = { check: plainText, accepted: 'up to 120 characters' };

/** How each attribute of a contact is checked, and what the warning says is accepted. */
export const contactRules = {
  embassy: nameRule,
  country: nameRule,
  email: { check: plainEmail, accepted: 'a plain email address' },
  source: { check: plainHttps, accepted: 'a plain https:// address' },
  published: { check: plainDate, accepted: 'a date as YYYY-MM-DD' },
};

export type ContactField = keyof typeof contactRules;

export const contactFields = Object.keys(contactRules) as ContactField[];

/** Whether no value differs from Monrovia's; an absent one does not. */
export const isMonrovias = (valueOf: (field: ContactField) => unknown) =>
  contactFields.every((field) => (valueOf(field) ?? monrovia[field]) === monrovia[field]);

/** Today in local time, as YYYY-MM-DD. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The day, if the contact can have been checked then: since it was published, and not in the future. */
export function pastDay(value: string, published = '') {
  const day = plainDate(value);
  return day && day >= published && day <= today() ? day : undefined;
}
