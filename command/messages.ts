/** What only the command can see: the bytes of the page, and the script file beside it. */
import type { Message } from '../builder/checker/messages/message.js';
import { version } from '../src/elements/version.js';

export const messages = {
  notUtf8: (): Message => ({
    severity: 'unsure',
    what: 'The file is not in UTF-8, the encoding that nearly all pages have.',
    todo: 'Look at the page in a browser. If letters are wrong, save the page as UTF-8, and name that in its head: <meta charset="utf-8">. Arabic, Chinese and Russian need it.',
  }),
  right: (file: string): Message => ({
    severity: 'right',
    what: `The script file ${file} is the one of this release, byte for byte.`,
  }),
  renamed: (file: string, name: string): Message => ({
    severity: 'wrong',
    what: `The script file ${file} is ${name} of this release under another name: it may have other languages.`,
    todo: `Upload the folder hrd-${version} of the release archive as it is. Do not rename the files in it.`,
  }),
  otherVersion: (file: string, other: string): Message => ({
    severity: 'unsure',
    what: `The script file ${file} is of HRD Widgets ${other}. This check knows only ${version}.`,
    todo: `If the lines are of ${other} too, use the check in the archive of that release. If you have updated, upload the folder hrd-${version} and make the lines again.`,
  }),
  changed: (file: string): Message => ({
    severity: 'wrong',
    what: `The script file ${file} is not as it was released: something has changed it, or a part is missing.`,
    todo: 'Upload it again from the release archive. If your program for uploading has a binary mode, use it. If your website makes scripts smaller or puts them together, exclude this folder there.',
  }),
  page: (file: string): Message => ({
    severity: 'wrong',
    what: `The script file ${file} is an HTML page, not a script. It may be an error page that was saved under this name.`,
    todo: 'Upload the file again from the release archive. Then open its address in a browser: you should see a text that begins with "/*! HRD Widgets".',
  }),
  missing: (places: readonly string[]): Message => ({
    severity: 'unsure',
    what: `The script file was not found beside the page. The places tried: ${places.join(', ')}.`,
    todo: 'If this page is a copy, open the real one in a browser: with the script, contacts have a button to copy the address. If it is the real one, upload the script file to where the line says that it is.',
  }),
};
