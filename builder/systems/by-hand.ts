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
      do: `Upload the unpacked folder ${folder}, so that it is next to your page.`,
      see: `Rows of letters and digits at the address of integrity.json. If your page is https://your-domain/help.html, that is https://your-domain/${folder}integrity.json.`,
    },
    copyLines,
    {
      do: 'Open your page’s file in a text editor. Paste the snippet where the text should appear: after the end of a paragraph (</p>), not inside one. Upload the page.',
      see: 'The text, on the page.',
    },
  ],
  whatIf: [
    {
      seen: 'Your page is not next to the script folder',
      do: `Under “The folder has another address” below the steps, enter the address of the folder, such as /${folder}, and copy the snippet again.`,
    },
    {
      seen: 'You open the page from disk, and see no copy button',
      do: 'Tick “The page is opened from disk” under “The folder has another address”, and copy the snippet again.',
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
      do: 'Copy the command, and run it in your app’s folder.',
      see: '“added”, with a number of packages.',
      block: 'install',
    },
    {
      do: 'Copy the component, save it in your app, and use it like any other.',
      see: 'The text, in your app.',
      block: 'component',
    },
  ],
  whatIf: [
    {
      seen: 'Your app only runs in the browser',
      do: 'You can leave out the text inside the tag: it is for server-rendered pages.',
    },
    {
      seen: 'The text disappears, or your app reports a hydration error',
      do: 'Do not paste the snippet for another system into an app or its Markdown: its script changes the page before your app takes over.',
    },
    {
      seen: 'You bind attributes to values in your app',
      do: 'See docs/frameworks.md in the package.',
    },
  ],
  update:
    'Install the new version of the package, and create the component again with the new builder.',
  remove: 'Delete the component, then run npm uninstall hrd-widgets.',
} as const satisfies SystemBase;

export const other = {
  id: 'other',
  name: 'Another system, or I don’t know',
  group: anythingElse,
  ways: tested(['plain', 'placeholder'], ...inManySystems),
  folder,
  steps: [
    copyLines,
    {
      do: 'Find a place where your system accepts HTML, often called “HTML”, “Code” or “Source”. Paste the snippet there, and save.',
      see: 'The text, in the style of your page.',
    },
  ],
  whatIf: [
    {
      seen: 'The page shows tags such as <p>',
      do: 'That place accepts only text. Find another, or choose “Words only” in the list.',
    },
    {
      seen: 'Some or all of the text is missing',
      do: 'If your website is built from files, build it. If the text is still missing, your system has removed it: choose “Words only” in the list.',
    },
    crowded,
    cloudflare,
  ],
  ...withoutScript,
} as const satisfies SystemBase;

export const wordsOnly = {
  id: 'words',
  name: 'Words only: a place that accepts no HTML',
  group: anythingElse,
  ways: tested(['words'], 'pasted'),
  steps: [
    { do: 'Copy the words.', block: 'words' },
    {
      do: 'Paste them into your page like any other text, and save.',
      see: 'Headings, paragraphs and links. If your system accepts only plain text, you see the addresses written out instead of links.',
    },
  ],
  whatIf: [
    {
      seen: 'Colours or fonts are pasted along with the words',
      do: 'Paste again without formatting: Ctrl+Shift+V (on a Mac, Option+Shift+Cmd+V).',
    },
  ],
  update: 'Copy the words again with the new builder, and replace the old ones.',
  remove: 'Delete the words. Nothing else was added anywhere.',
} as const satisfies SystemBase;
