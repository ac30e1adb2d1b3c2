/** All messages of the check, by their codes. */
import { messagesOnFiles } from './files.js';
import type { Message } from './message.js';
import { messagesOnPage } from './page.js';
import { messagesOnPlaces } from './places.js';
import { messagesOnScripts } from './scripts.js';
import { messagesOnTexts } from './texts.js';
import { messagesOnTraces } from './traces.js';

const all = {
  ...messagesOnPage,
  ...messagesOnTraces,
  ...messagesOnScripts,
  ...messagesOnFiles,
  ...messagesOnPlaces,
  ...messagesOnTexts,
} as const satisfies Record<string, Message>;

export type Code = keyof typeof all;
export const messages: Readonly<Record<Code, Message>> = all;
