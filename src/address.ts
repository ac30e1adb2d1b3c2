/**
 * Checks of values that a website sets and that end up in a link or on screen.
 * Each returns what may be shown, or `undefined`. Lengths are capped before any pattern runs,
 * so that no value can keep the browser busy.
 */

const EMAIL = /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const HTTPS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/[\w./~%?=&#+,;:@!-]*)?$/i;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
/** Control, format (bidirectional, zero-width), private-use and unassigned characters; line separators. */
const INVISIBLE = /[\p{C}\u2028\u2029]/gu;

const within = (length: number, value: string) => (value.length <= length ? value.trim() : '');

const matching = (pattern: RegExp, value: string) => (pattern.test(value) ? value : undefined);

export const plainEmail = (value: string) => matching(EMAIL, within(254, value));

export const plainHttps = (value: string) => matching(HTTPS, within(500, value));

export const plainDate = (value: string) => {
  const date = matching(ISO_DATE, within(10, value));
  // A day that does not exist (2023-02-30) is either no date at all or becomes another day.
  const time = Date.parse(date + 'T00:00Z');
  return time && new Date(time).toISOString().slice(0, 10) === date ? date : undefined;
};

export const plainText = (value: string) => within(120, value).replace(INVISIBLE, '') || undefined;

/** A mail link with nothing filled in but the address. */
export const mailto = (email: string) =>
  'mailto:' + email.split('@').map(encodeURIComponent).join('@');
