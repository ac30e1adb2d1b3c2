/** Where somebody writes the page, builds an app, or knows no better. */
import { frameworkIds } from '../components.js';
import { inManySystems } from '../trials.js';
import {
  cloudflare,
  copyLines,
  crowded,
  folder,
  noUpload,
  tested,
  withScript,
  withoutScript,
} from './common.js';
import type { SystemBase } from './types.js';

const byHand = 'By hand, or by developers';
const anythingElse = 'Anything else';

export const ownServer = {
  id: 'own',
  name: 'My own server, or pages made by hand',
  group: byHand,
  ways: tested(['tag', 'placeholder', 'plain', 'frame'], 'written'),
  folder,
  steps: [
    {
      do: `Upload the folder ${folder} that you unpacked, so that it lies beside your page.`,
      see: `In a new tab, the address of your page with ${folder}integrity.json in place of its last part shows rows of letters and digits.`,
    },
    copyLines,
    {
      do: 'Open the file of your page in a text editor. Paste where the text should stand: after the end of a paragraph (</p>), not inside one. Upload the page.',
      see: 'The words, on the page.',
    },
  ],
  whatIf: [
    {
      seen: 'The page lies in another folder than the script',
      do: `Write the address of the folder under “Another address of the folder” below the steps, such as /${folder}, and copy the lines again.`,
    },
    {
      seen: 'You try it from disk, and see no copy button',
      do: 'Tick “The page is opened from disk” under “Another address of the folder”, and copy the lines again.',
    },
    noUpload,
  ],
  ...withScript,
} as const satisfies SystemBase;

export const app = {
  id: 'app',
  name: 'An app (npm): React, Vue, Svelte, Angular, …',
  group: byHand,
  ways: [
    { id: 'package', example: frameworkIds[0]! },
    ...frameworkIds.slice(1).map((example) => ({ id: 'package' as const, example })),
    { id: 'modules', example: 'plain' },
  ],
  steps: [
    {
      do: 'Copy the command, and run it in the folder of your app.',
      see: '“added”, with a number of packages.',
      block: 'install',
    },
    {
      do: 'Copy the component, save it in your app, and use it like any other.',
      see: 'The words, in your app.',
      block: 'component',
    },
  ],
  whatIf: [
    {
      seen: 'Your app only runs in the browser',
      do: 'You can leave out the text inside the tag: it is for pages that a server renders.',
    },
    {
      seen: 'The text vanishes, or your app reports a difference',
      do: 'Do not paste the lines for other systems into an app, nor into its Markdown: their script changes the page before your app takes it over.',
    },
    {
      seen: 'You bind attributes to values of your app',
      do: 'docs/frameworks.md in the package says how.',
    },
  ],
  update:
    'Install the package of the new version, and make the component again with the new builder.',
  remove: 'Delete the component, then run npm uninstall hrd-widgets.',
} as const satisfies SystemBase;

export const other = {
  id: 'other',
  name: 'Another system, or I do not know',
  group: anythingElse,
  ways: tested(['plain', 'placeholder'], ...inManySystems),
  folder,
  steps: [
    copyLines,
    {
      do: 'Look for a place where your system takes HTML, often called “HTML”, “Code” or “Source”. Paste there, and save.',
      see: 'The words, in the look of your page.',
    },
  ],
  whatIf: [
    {
      seen: 'The page shows tags such as <p>',
      do: 'That place takes text only: look for another, or choose “Words only” in the list.',
    },
    {
      seen: 'Something is missing, or all of it',
      do: 'If the website is built from files, build it. If it still does not show, your system has removed it: choose “Words only” in the list.',
    },
    crowded,
    cloudflare,
  ],
  ...withoutScript,
} as const satisfies SystemBase;

export const wordsOnly = {
  id: 'words',
  name: 'Words only: a place that takes no HTML',
  group: anythingElse,
  ways: tested(['words'], 'pasted'),
  steps: [
    { do: 'Copy the words.', block: 'words' },
    {
      do: 'Paste them into your page as you would a text from a letter, and save.',
      see: 'Headings, paragraphs and links; where your system takes plain text only, the words with the addresses written out.',
    },
  ],
  whatIf: [
    {
      seen: 'Colours or fonts come with the words',
      do: 'Paste again without formatting: Ctrl + Shift + V, on a Mac Option + Shift + Command + V.',
    },
  ],
  update: 'Copy the words again with the new builder, and replace the old ones.',
  remove: 'Delete the words. Nothing else was put anywhere.',
} as const satisfies SystemBase;
