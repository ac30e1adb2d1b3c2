/** A page from a file: its bytes as text. */
import { decode } from '../../builder/checker/decode.js';

type PageFile = ReturnType<typeof decode> | { problem: string };

/** Far more than any page has, and far less than a computer can hold. */
const mostBytes = 50_000_000;

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'You do not have permission to read it.',
  EPERM: 'You do not have permission to read it.',
};

export async function readPageFile(file: string): Promise<PageFile> {
  // Asked for here: in the one file that the build makes of the command, no `import` may stand.
  const { readFile, stat } = await import('node:fs/promises');
  try {
    const about = await stat(file);
    if (about.isDirectory()) return { problem: 'It is a folder. Name the page in it.' };
    if (!about.isFile()) return { problem: 'It is not a file.' };
    if (about.size > mostBytes) return { problem: 'It is too large to be a page.' };
    return decode(await readFile(file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { problem: problems[code] ?? `It cannot be read (${code}).` };
  }
}
