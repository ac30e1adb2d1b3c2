/** A page from a file: its bytes as text. */
import type { Message } from '../builder/checker/messages/message.js';
import { messages } from './messages.js';

type PageFile = { text: string; findings: readonly Message[] } | { problem: string };

/** Far more than any page has, and far less than a computer can hold. */
const mostBytes = 50_000_000;

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'It may not be read by you.',
  EPERM: 'It may not be read by you.',
};

export async function readPageFile(file: string): Promise<PageFile> {
  const { readFile, stat } = await import('node:fs/promises');
  try {
    const about = await stat(file);
    if (about.isDirectory()) return { problem: 'It is a folder. Name the page in it.' };
    if (!about.isFile()) return { problem: 'It is not a file.' };
    if (about.size > mostBytes) return { problem: 'It is too large for a page.' };
    return decode(await readFile(file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { problem: problems[code] ?? `It cannot be read (${code}).` };
  }
}

/** The byte order mark decides, as in a browser. Where the bytes are not UTF-8, the letters of ASCII are still right. */
export function decode(bytes: Uint8Array): PageFile {
  try {
    return {
      text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes),
      findings: [],
    };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), findings: [messages.notUtf8()] };
  }
}

function encodingOf([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
