/**
 * Checks of values that a website sets and that end up in a link or on screen.
 * Each returns what may be shown, or `undefined`. Lengths are capped before any pattern runs,
 * so that no value can keep the browser busy.
 */

// The last label of a domain begins with a letter: https://0177.0.0.1 would go to 127.0.0.1.
export const EMAIL = /^[\w+-]+(\.[\w+-]+)*@([a-z\d-]+\.)+[a-z][a-z\d-]+$/i;
export const HTTPS = /^https:\/\/([a-z\d-]+\.)+[a-z][a-z\d-]+([/?#][\w./~%?=&#+,;:@!()-]*)?$/i;
/**
 * Characters that are invisible or change the direction of text, and the blank Braille pattern. Joiners
 * are kept between letters of scripts that need them (Arabic to Sinhala, Myanmar, Khmer). The letter
 * before them is captured, because Safari before 16.4 has no lookbehind.
 */
export const INVISIBLE =
  /([\p{L}\p{M}][\u200c\u200d])[\u200c\u200d]*(?=\p{L})(?=[\u0600-\u0dff\u1000-\u109f\u1780-\u17ff])|[\p{C}\p{DI}\u2800]/gu;

const within = (length: number, value: string) => (value.length <= length ? value.trim() : '');

const matching = (pattern: RegExp, value: string) => (pattern.test(value) ? value : undefined);

export const plainEmail = (value: string) => matching(EMAIL, within(254, value));

export const plainHttps = (value: string) => matching(HTTPS, within(500, value));

export const plainDate = (value: string) => {
  const date = matching(/^[12]\d{3}-\d\d-\d\d$/, within(20, value));
  // Dates turn a day that does not exist (2023-02-30) into an invalid date or into another day.
  return date && new Date(date).getUTCDate() === Number(date.slice(8)) ? date : undefined;
};

export const plainText = (value: string) =>
  within(120, value).replace(/\s+/g, ' ').replace(INVISIBLE, '$1').trim() || undefined;

/** A mail link with nothing filled in but the address. */
export const mailto = (email: string) =>
  'mailto:' + email.split('@').map(encodeURIComponent).join('@');
