/**
 * Website builders, which run nowhere but at their makers. Their pages for users could not be read: the
 * labels are those that several others write, the last in 2026.
 */
import { copyLines, crowded, withoutScript } from './common.js';
import type { Step, SystemBase } from './types.js';

const group = 'Website builders';

const copyCode: Step = { do: 'Copy the snippet.', block: 'page' };

const publish: Step = {
  do: 'Press “Publish”: until then, visitors do not see it.',
  see: 'The text, on the public page.',
};

/** What is cut off may be the caution. */
const cut = {
  seen: 'The end is cut off, or the text scrolls inside its box',
  do: 'Make the box taller. The text is longest on a phone.',
};

export const siteBuilders = [
  {
    id: 'wix',
    name: 'Wix',
    group,
    ways: [
      {
        id: 'frame',
        documented: 'https://dev.wix.com/docs/velo/api-reference/$w/html-component/introduction',
        on: '2026-11-28',
      },
    ],
    linkTarget: '_blank',
    tellsSize: true,
    steps: [
      copyCode,
      {
        do: 'Open your page in the editor, then “Add Elements” (+), “Embed Code”, “Embed HTML”; in Wix Studio, “Add Elements”, “Embed & Social”, “Embed Code”.',
        see: 'A box on the page.',
      },
      {
        do: 'Press “Enter Code” on it, choose “Code” if you are asked, paste, and press “Apply” (older: “Update”).',
        see: 'The text, in the box.',
      },
      {
        do: 'Set the box to the size given above the copy button. In the editor’s view for phones, make it as wide as the screen. It does not grow by itself: move anything below it down.',
        see: 'The whole text, without a scroll bar in the box.',
      },
      publish,
    ],
    whatIf: [cut],
    update: 'Replace the code in the element with the snippet from the new builder.',
    remove: 'Delete the element. Nothing else was added anywhere.',
  },
  {
    // The maker's own page, article 206543167 of https://support.squarespace.com, could not be read.
    id: 'squarespace',
    name: 'Squarespace',
    group,
    ways: [
      {
        id: 'plain',
        documented: 'https://squareranked.com/squarespace-schema/json-ld-injection/',
        on: '2026-11-28',
        byOthers: true,
      },
    ],
    steps: [
      copyLines,
      {
        do: 'Edit the page. Where the text should appear, press “Add block”, choose “Code”, and make the block as wide as the text around it.',
        see: 'A block for code.',
      },
      {
        do: 'Open the block with “Edit” (the pencil). Choose “HTML”, leave “Display Source” off, replace the content with the snippet, and save the page.',
        see: 'The text. If it does not show yet, log out and look again.',
      },
    ],
    whatIf: [
      {
        seen: 'Your plan has no “Code” block',
        do: 'Choose “Words only” in the list of systems.',
      },
      {
        seen: 'The page shows tags such as <p>',
        do: 'Turn “Display Source” off.',
      },
      crowded,
    ],
    ...withoutScript,
  },
  {
    // The maker's own page, https://support.google.com/sites/answer/90569, could not be read.
    id: 'google-sites',
    name: 'Google Sites',
    group,
    ways: [
      {
        id: 'frame',
        documented: 'https://github.com/searri/gsites-md-searchable',
        on: '2026-11-28',
        byOthers: true,
      },
    ],
    linkTarget: '_blank',
    steps: [
      copyCode,
      {
        do: 'Open the page in the editor. Choose “Insert”, “Embed”, “Embed code”. Paste, press “Next”, and then “Insert”.',
        see: 'The text, in a box on the page.',
      },
      {
        do: 'Make the box as wide as the page, and put it last on the page. Drag its lower edge until the box is twice as high as the text: on phones the text is longer, and the box does not grow by itself.',
        see: 'The whole text, with empty space below it.',
      },
      publish,
    ],
    whatIf: [cut],
    update: 'Replace the code in the box with the snippet from the new builder.',
    remove: 'Delete the box. Nothing else was added anywhere.',
  },
] as const satisfies readonly SystemBase[];
