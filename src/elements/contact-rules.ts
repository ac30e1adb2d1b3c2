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

/** Whether none of the values is another's than Monrovia's. */
export const isMonrovias = (valueOf: (field: ContactField) => unknown) =>
  contactFields.every((field) => (valueOf(field) ?? monrovia[field]) === monrovia[field]);

/** The day here, as YYYY-MM-DD. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A day on which the website can have looked: not before the contact was published, nor after today. */
export function pastDay(value: string, published = '') {
  const day = plainDate(value);
  return day && day >= published && day <= today() ? day : undefined;
}
