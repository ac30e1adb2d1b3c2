import { source } from './source.js';

/** How to reach an embassy, and where and when that was published. */
export interface Contact {
  embassy: string;
  country: string;
  email: string;
  /** Address of the page that names the contact. */
  source: string;
  /** ISO date of that page. */
  published: string;
}

/** The one contact that the page gives. */
export const monrovia: Contact = {
  embassy: 'U.S. Embassy Monrovia',
  country: 'Liberia',
  email: 'HRDSupportMonrovia@state.gov',
  source: source.url,
  published: source.published,
};

/** Whether Monrovia's address would stand under the name of another embassy or country. */
export const isMonroviaElsewhere = (
  email: string | undefined,
  { embassy, country }: { embassy?: string | null; country?: string | null },
) =>
  email?.toLowerCase() === monrovia.email.toLowerCase() &&
  ((embassy ?? monrovia.embassy) !== monrovia.embassy ||
    (country ?? monrovia.country) !== monrovia.country);
