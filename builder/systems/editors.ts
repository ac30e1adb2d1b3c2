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
        do: 'Edit the page. Set its “Text format” to “Full HTML”.',
        see: 'A “Source” button in the editor’s toolbar.',
      },
      {
        do: 'Press “Source”, paste the snippet, and save the page.',
        see: 'The text, on the page.',
      },
    ],
    whatIf: [
      {
        seen: 'You cannot choose “Full HTML”',
        do: 'Your role is not allowed to use it. Choose “Drupal, with the text format Basic HTML” in the list.',
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
        do: 'Edit the page. Set its “Text format” to “Basic HTML”.',
        see: 'A “Source” button in the editor’s toolbar.',
      },
      {
        do: 'Press “Source”, paste the snippet, and save the page.',
        see: 'The text, on the page.',
      },
    ],
    whatIf: [
      {
        seen: 'A heading is missing',
        do: 'Basic HTML removes headings of level 1. Choose a level from 2 to 6 under “Look”.',
      },
      {
        seen: 'Websites that you link to must not learn your page’s address',
        do: 'Basic HTML removes the setting that keeps linked sites from seeing your page’s address. Ask for the text format “Full HTML”.',
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
        do: 'Edit the article. In the editor, choose “Tools”, “Source code”. Paste the snippet, and press “Save” there.',
        see: 'The text, in the editor.',
      },
      {
        do: 'Type {emailcloak=off} on a line below the text: otherwise Joomla hides the address from visitors without JavaScript. Save the article.',
        see: 'The address, on the website, without {emailcloak=off}.',
      },
    ],
    whatIf: [
      {
        seen: 'You want the copy button',
        do: 'Joomla’s editor removes every script. Use “Placeholder, script in the head” under “Other ways”: the person who runs the website adds its script tag to the head of the template.',
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
        do: 'Under “Pages”, edit the page, or create one with a neutral title. On an empty line, type /html and press Enter.',
        see: 'An empty box for HTML.',
      },
      { do: 'Paste the snippet into it.', see: 'The snippet.' },
      {
        do: 'Copy the style, and paste it below the snippet, in the same box: without it, Ghost’s themes leave no space between paragraphs. If the box has closed, press “Edit” on it.',
        see: 'Both, in one box.',
        block: 'style',
      },
      { do: 'Click outside the box.', see: 'The text.' },
      {
        do: 'Press “Publish” and follow the prompts. If the page is already published, press “Update”.',
        see: 'The text, on your website.',
      },
    ],
    whatIf: [
      {
        seen: 'The page shows the code itself, with tags such as <p>',
        do: 'The snippet is in the text: remove it there, and paste it into an “HTML” card.',
      },
      {
        seen: 'The page is a post that is also sent by email',
        do: 'The email would contain this text. Use a page instead: pages are never sent by email.',
      },
      {
        seen: 'You want the copy button',
        do: `Someone who can change the theme adds the folder ${folder} to its assets folder and uploads the theme: “Settings”, “Theme”, “Change theme”, “Upload theme”. Then use “Placeholder, script and text” under “Other ways”. Scripts do not work in a “File” card.`,
      },
    ],
    update:
      'Create the snippet and the style again with the new builder, and replace the old ones.',
    remove: 'Delete the card. Nothing else was added anywhere.',
  },
] as const satisfies readonly SystemBase[];
