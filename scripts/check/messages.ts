/** What only the command can see: the script file beside the page. */
import type { Message } from '../../builder/checker/messages/message.js';
import { version } from '../../src/elements/version.js';

export const messages = {
  right: (file: string): Message => ({
    severity: 'right',
    what: `The script file ${file} is the one of this version, byte for byte.`,
  }),
  renamed: (file: string, name: string): Message => ({
    severity: 'wrong',
    what: `The script file ${file} is ${name} of this version under another name: it may have other languages.`,
    todo: `Upload the folder hrd-${version} from the release archive again. Do not rename the files in it.`,
  }),
  otherVersion: (file: string, other: string): Message => ({
    severity: 'unsure',
    what: `The script file ${file} is from version ${other}. This check knows only version ${version}.`,
    todo: `If the snippet is from version ${other} too, use the check from that version. To update, upload the folder hrd-${version}, and copy the snippet again from step 4 of the builder.`,
  }),
  changed: (file: string): Message => ({
    severity: 'wrong',
    what: `The script file ${file} is not the released file: it was changed, or a part is missing.`,
    todo: 'Upload it again from the release archive. If your upload program has a binary mode, use it. If your website minifies or merges scripts, exclude this folder from that.',
  }),
  page: (file: string): Message => ({
    severity: 'wrong',
    what: `The script file ${file} is an HTML page, not a script. It may be an error page that was saved under that name.`,
    todo: 'Upload the file again from the release archive. Then open its address in a browser: you should see text that starts with “/*! HRD Widgets”.',
  }),
  missing: (places: readonly string[]): Message => ({
    severity: 'unsure',
    what: `The script file was not found on this computer. These places were tried: ${places.join(', ')}.`,
    todo: 'If this is a copy of the page, open the one on your website, and look for the copy button. If this is the page that you will upload, put the script file where the script tag looks for it.',
  }),
};
