/** Three questions for a person who cannot see source code: each answer leads to one cause. */
import { folder } from './systems/common.js';
import { waysWithoutScript, type WayId } from './way-titles.js';

export type QuestionId = 'button' | 'instead' | 'file';
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

export interface Question {
  id: QuestionId;
  /** Takes `{file}`: the address of the script file. */
  asked: string;
  answers: readonly (readonly [value: string, label: string])[];
}

export interface Cause {
  cause: string;
  todo: string;
}

/** Where the lines were put: the recommended way of the system, and the script file's address. */
export interface Put {
  way: WayId;
  file?: string | undefined;
}

export const questions: readonly Question[] = [
  {
    id: 'button',
    asked: 'Do you see a “Copy the address” button, in the language of the text?',
    answers: [
      ['yes', 'Yes'],
      ['no', 'No'],
    ],
  },
  {
    id: 'instead',
    asked: 'What do you see on the page?',
    answers: [
      ['words', 'The text: every word is there, even if it looks plain'],
      ['address', 'The text, but “[email protected]” or a note about spam instead of the address'],
      ['code', 'Code, such as <div> or [hrd_widgets'],
      ['box', 'An empty white box, or a box with an error'],
      ['nothing', 'Nothing'],
    ],
  },
  {
    id: 'file',
    asked: 'Open {file} in a new tab. What do you see?',
    answers: [
      ['rows', 'Text that begins with “/*! HRD Widgets”, or a file to save'],
      ['missing', 'An error such as 404 or “Not found”, or a page of your website'],
      ['none', 'I cannot find such an address'],
    ],
  },
];

/** Those that are to be asked: the next follows from the answer. */
export function askedNow({ way, file }: Put, { button, instead }: Answers): QuestionId[] {
  if (waysWithoutScript.includes(way)) return ['instead'];
  if (button !== 'no') return ['button'];
  return instead === 'words' && file ? ['button', 'instead', 'file'] : ['button', 'instead'];
}

/** What follows from the answers, once they say enough. */
export function causeOf(put: Put, answers: Answers): Cause | undefined {
  const last = askedNow(put, answers).at(-1)!;
  const answer = answers[last];
  return answer === undefined ? undefined : causes[last](put)[answer];
}

const pasteAgain =
  'Delete the snippet from your page. Copy all of it again from step 4, and paste it as the steps there say.';

const checkPage = 'Check your page below: the check often says why.';

const compare = `Check the address, letter by letter. If anything is wrong, check your page below.`;

const causes: Record<QuestionId, (put: Put) => Readonly<Record<string, Cause>>> = {
  button: () => ({ yes: { cause: 'The script runs.', todo: compare } }),
  instead: ({ way }) => ({
    words: waysWithoutScript.includes(way)
      ? { cause: 'The text is there. Added in this way, it has no copy button.', todo: compare }
      : { cause: 'The text is there, but the script does not run.', todo: checkPage },
    address: {
      cause:
        'Something hides the address from robots, and from visitors too. Often it is Cloudflare or Joomla.',
      todo: 'Check your page below: the check says what hides the address, and what to turn off.',
    },
    code:
      way === 'plugin'
        ? {
            cause: 'WordPress shows the shortcode as text: the plugin is not active.',
            todo: 'Under “Plugins”, activate HRD Widgets.',
          }
        : {
            cause: 'Your system treated the snippet as text, not as HTML.',
            todo: pasteAgain,
          },
    box:
      way === 'frame'
        ? {
            cause: 'The frame cannot find its page, or is not allowed to show it.',
            todo: 'Open the address of the page that you uploaded. If it is not found, upload it again beside your page.',
          }
        : {
            cause: 'The text inside the snippet was removed, by an editor or by hand.',
            todo: pasteAgain,
          },
    nothing: {
      cause:
        'The snippet is not on the page that visitors get: it was not saved, or it was removed.',
      todo: `Publish the page again, and open it in a private window. If the snippet is gone from the editor too, your account may not be allowed to paste it: ${waysWithoutScript.includes(way) ? 'ask the person who runs the website' : 'use “Plain HTML, no script” under “Other ways” in step 4'}.`,
    },
  }),
  file: () => ({
    rows: {
      cause: 'The script file is there, but your page does not run it.',
      todo: `Something removes, delays or changes the script. ${checkPage}`,
    },
    missing: {
      cause: 'The script file is not where your page looks for it.',
      todo: `On your server, the folder ${folder} must be where that address says. If it or a file in it is missing, upload the whole folder again. If it is elsewhere, move it there: nothing else needs to change. If you cannot move it, choose your website in step 1, enter the folder’s address in step 4 under “The folder has another address”, and copy the snippet again.`,
    },
    none: {
      cause:
        'The script tag is not on your page: it was not pasted, or your system removes scripts.',
      todo: pasteAgain,
    },
  }),
};
