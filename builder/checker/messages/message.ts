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

/** What to do about a script line that is not as the builder writes it. */
export const copyAgain =
  'Copy the script line of the builder again, and paste it in place of this one.';

/** What to do about lines that are not as the builder writes them. */
export const copyLinesAgain = 'Copy the lines again, and put them in place of the old ones.';

/** What to do where more must be seen. */
export const pasteSource =
  'Paste the page’s source: on a computer, open the page, press Ctrl+U (on a Mac, Cmd+Option+U), and copy all of it.';
