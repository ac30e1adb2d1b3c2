/** How a message of the check is written. */

/** In the order in which they are told. */
export const severities = ['wrong', 'unsure', 'info', 'right'] as const;
export type Severity = (typeof severities)[number];

/** Takes values in braces: `{name}`. */
export interface Message {
  severity: Severity;
  /** What is so, in the words of a webmaster. */
  what: string;
  /** What to do then, or how to see what cannot be seen from here. */
  todo?: string;
}
