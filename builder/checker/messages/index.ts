/** All messages of the check, by their codes. */
import { messagesOnAddresses } from './addresses.js';
import { messagesOnFiles } from './files.js';
import { messagesOnLanguages } from './languages.js';
import type { Message } from './message.js';
import { messagesOnOptions } from './options.js';
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
  ...messagesOnOptions,
  ...messagesOnTexts,
  ...messagesOnAddresses,
  ...messagesOnLanguages,
} as const satisfies Record<string, Message>;

export type Code = keyof typeof all;
export const messages: Readonly<Record<Code, Message>> = all;
