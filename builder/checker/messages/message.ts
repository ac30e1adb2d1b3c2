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
  'Copy the script tag again from step 4 of the builder, and replace this one with it.';

/** What to do about lines that are not as the builder writes them. */
export const copyLinesAgain =
  'Copy the snippet again from step 4 of the builder, and replace the old one with it.';

/** What to do about the contact of another embassy. */
export const enterAddress =
  'Enter the address of that embassy in step 2 of the builder, under “Not in Liberia? Name another embassy”. Then copy the snippet again from step 4.';

/** What to do with what another version wrote. */
export const update =
  'To update, install the new WordPress plugin if you use it. Otherwise upload the new folder, and copy the snippet again from step 4 of the builder.';

/** What to do where more must be seen. */
export const checkSource =
  'Check the page’s source: on a computer, open the page, press Ctrl+U (on a Mac, Cmd+Option+U), and copy or save all of it.';

/** How a frame's source is had. */
export const checkFrame =
  'Right-click inside the frame, choose “View frame source” (in Firefox, “This Frame” first), and check that.';
