/** Content management systems with an editor, other than WordPress. */
import {
  cloudflare,
  copyLines,
  elsewhere,
  folder,
  folderAtTop,
  noUpload,
  optimized,
  tested,
  translated,
  upload,
  withScript,
  withoutScript,
} from './common.js';
import type { SystemBase } from './types.js';

const group = 'Other systems with an editor';

export const editors = [
  {
    // Drupal 10 and 11: core/recipes/full_html_format_editor/config/filter.format.full_html.yml.
    id: 'drupal-full',
    name: 'Drupal, with the text format Full HTML',
    group,
    ways: tested(['placeholder', 'placeholder-head', 'plain'], 'drupal-full'),
    folder: folderAtTop,
    steps: [
      upload,
      copyLines,
      {
        do: 'Edit the page. For its text, choose the “Text format” “Full HTML”.',
        see: 'A button “Source” in the editor’s toolbar.',
      },
      { do: 'Press “Source”, paste the lines, and save the page.', see: 'The words, on the page.' },
    ],
    whatIf: [
      {
        seen: 'You cannot choose “Full HTML”',
        do: 'Your role may not use it. Choose “Drupal, with the text format Basic HTML” in the list.',
      },
      noUpload,
      elsewhere,
      cloudflare,
      optimized,
      translated,
    ],
    ...withScript,
  },
  {
    // Drupal 10 and 11: core/recipes/basic_html_format_editor/config/filter.format.basic_html.yml, and
    // core/modules/filter/src/Plugin/Filter/FilterHtml.php.
    id: 'drupal-basic',
    name: 'Drupal, with the text format Basic HTML',
    group,
    ways: tested(['plain'], 'drupal-basic'),
    onlyBlocks: true,
    steps: [
      copyLines,
      {
        do: 'Edit the page. For its text, choose the “Text format” “Basic HTML”.',
        see: 'A button “Source” in the editor’s toolbar.',
      },
      { do: 'Press “Source”, paste the lines, and save the page.', see: 'The words, on the page.' },
    ],
    whatIf: [
      {
        seen: 'A heading is missing',
        do: 'Basic HTML removes headings of level 1. Choose a level from 2 to 6 under “Look”.',
      },
      {
        seen: 'Linked websites must not learn your address',
        do: 'Basic HTML removes what hides it from them. Ask for the text format “Full HTML”.',
      },
      cloudflare,
    ],
    ...withoutScript,
  },
  {
    // Joomla 4 and 5: plugins/editors/tinymce/src/PluginTraits/DisplayTrait.php takes scripts away, for
    // super users too. The plugin “Content - Email Cloaking” leaves a text with the mark as it is.
    id: 'joomla',
    name: 'Joomla',
    group,
    ways: tested(['plain', 'placeholder-head'], 'joomla'),
    folder: folderAtTop,
    steps: [
      copyLines,
      {
        do: 'Edit the article. In the editor, choose “Tools”, “Source code”. Paste the lines, and press “Save” there.',
        see: 'The words, in the editor.',
      },
      {
        do: 'Write {emailcloak=off} on a line below them: otherwise Joomla hides the address from visitors without scripts. Save the article.',
        see: 'On the website, the address, and no such mark.',
      },
    ],
    whatIf: [
      {
        seen: 'You would like the copy button',
        do: 'Joomla’s editor removes every script. Take “Placeholder, and the script in the head” under other ways: whoever runs the website puts its second line into the head of the template.',
      },
      cloudflare,
    ],
    ...withoutScript,
  },
  {
    // Read in Ghost 6.65 and its editor, Koenig. Since 6.64, what the card “File” has taken is served as
    // plain text, and no browser runs it.
    id: 'ghost',
    name: 'Ghost',
    group,
    ways: tested(['plain', 'placeholder'], 'ghost'),
    folder: `/assets/${folder}`,
    takesStyle: true,
    steps: [
      copyLines,
      {
        do: 'Under “Pages”, edit the page, or make one with a neutral title. On an empty line, type /html, and press Enter.',
        see: 'An empty box for lines.',
      },
      { do: 'Paste the lines into it.', see: 'The lines.' },
      {
        do: 'Copy the style, and paste it below them, in the same box: without it, Ghost’s themes leave no room between paragraphs. If the box has closed, press “Edit” on it.',
        see: 'Both, in one box.',
        block: 'style',
      },
      { do: 'Click beside the box.', see: 'The words.' },
      {
        do: 'Press “Publish”, and follow what Ghost asks; on a page that is published, “Update”.',
        see: 'The words, on your website.',
      },
    ],
    whatIf: [
      {
        seen: 'The lines show as they are, with signs such as <p>',
        do: 'They stand in the text: take them out, and paste them into a card “HTML”.',
      },
      {
        seen: 'It is a post, which goes out by mail too',
        do: 'The mail would hold these words. Take a page: pages are never mailed.',
      },
      {
        seen: 'You would like the copy button',
        do: `Who can change the theme puts the folder ${folder} into its folder assets, and uploads it: “Settings”, “Theme”, “Change theme”, “Upload theme”. Then take “Placeholder, script and text” under other ways. The card “File” is no place for scripts.`,
      },
    ],
    update: 'Make the lines and the style again with the new builder, and replace the old ones.',
    remove: 'Delete the card. Nothing else was put anywhere.',
  },
] as const satisfies readonly SystemBase[];
