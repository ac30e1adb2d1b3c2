/** WordPress. The labels are those of 6.1 and 7.1 in English, read in their sources. */
import { version } from '../../src/elements/version.js';
import {
  copyLines,
  elsewhere,
  folderAtTop,
  noUpload,
  optimized,
  tested,
  translated,
  upload,
  withScript,
  withoutScript,
} from './common.js';
import type { Step, SystemBase } from './types.js';

const group = 'WordPress';

const pluginFile = `hrd-widgets-wordpress-${version}.zip`;

const insert = (name: string, command: string): Step => ({
  do: `Edit the page, or make one with a neutral title. On an empty line, type ${command} and choose “${name}”.`,
  see: `A block “${name}”.`,
});

const inClassicEditor = 'In the classic editor, use the tab “Text” (newer: “Code”).';

/** Since 7 in a window of its own: block-library.js. */
const pasteHtml: Step = {
  do: `Paste the lines into the block. Where it has a button “Edit HTML”, press that first, paste on the tab “HTML”, and press “Update”. ${inClassicEditor}`,
  see: 'The lines or the words, in the block.',
};

const save: Step = {
  do: 'Press “Publish”, and again if asked; on a page that is published, “Update” (newer: “Save”).',
  see: 'A note that the page is live, or “Page updated.”',
};

/** The text says that the website does not receive what visitors write. */
const comments = {
  seen: 'A form for comments stands below',
  do: 'Close it, or people write there: in the page’s settings, under “Discussion”.',
};

/** A firewall's page is no JSON, and the editor says so: api-fetch.js. */
const firewall = {
  seen: '“Updating failed. The response is not a valid JSON response.”, or a page “Forbidden” or “Not Acceptable!”',
  do: 'A firewall of your host refuses scripts. Use the plugin, or “Plain HTML, no script” under other ways.',
};

export const wordpress = [
  {
    id: 'wordpress',
    name: 'WordPress, with the plugin (recommended)',
    group,
    ways: [
      {
        id: 'plugin',
        driven: 'WordPress 6.1 and 7.1 themselves, with the block editor and the classic editor',
      },
      ...tested(['plain'], 'wordpress-kses-block', 'wordpress-kses-code'),
    ],
    steps: [
      {
        do: 'As an administrator, open “Plugins”, “Add New” (newer: “Add Plugin”), and press “Upload Plugin”.',
        see: 'A field for a file, and a button “Install Now”.',
      },
      {
        do: `From the folder that you unpacked, choose ${pluginFile}, as it is. Press “Install Now”.`,
        see: '“Plugin installed successfully.”',
      },
      { do: 'Press “Activate Plugin”.', see: '“Plugin activated.”' },
      { do: 'Copy the shortcode.', block: 'shortcode' },
      insert('Shortcode', '/shortcode'),
      {
        do: `Paste the shortcode into the block. ${inClassicEditor}`,
        see: 'The shortcode, from [hrd_widgets to its end. The embassy’s words come on the page itself.',
      },
      save,
    ],
    whatIf: [
      {
        seen: 'There is no “Upload Plugin”',
        do: 'Only administrators may install plugins; in a network of websites, only the network’s. Save these steps as a file for them, or choose “WordPress editor or administrator” or “WordPress author or contributor” in the list.',
      },
      {
        seen: '“The package could not be installed.”',
        do: `That was another file: choose ${pluginFile}.`,
      },
      comments,
      {
        seen: 'The page says that no address is given',
        do: 'Another embassy’s contact, and the day on which you compared, count only if the author of the page is an administrator or editor.',
      },
      {
        seen: 'Visitors see the shortcode itself',
        do: 'The plugin is not active, or a page builder shows what it does not read: use the block editor.',
      },
      {
        seen: 'The words show, but no copy button',
        do: 'A plugin shrinks or merges scripts. Exclude the folder plugins/hrd-widgets there.',
      },
      translated,
    ],
    update:
      'Upload the new plugin in the same way, and press “Replace current with uploaded”. Your pages need no change.',
    remove:
      'First replace each shortcode by the lines of “Plain HTML, no script” under other ways; without the plugin, visitors would see the shortcode. Then deactivate the plugin and delete it.',
  },
  {
    // 6.1 and 7.1: wp-admin/includes/schema.php gives both roles `unfiltered_html`;
    // wp-includes/capabilities.php takes it away in a network.
    id: 'wordpress-editor',
    name: 'WordPress editor or administrator, no plugin',
    group,
    ways: tested(
      ['placeholder', 'placeholder-head', 'plain'],
      'wordpress-block',
      'wordpress-code',
      'wordpress-visual',
    ),
    folder: folderAtTop,
    steps: [upload, copyLines, insert('Custom HTML', '/html'), pasteHtml, save],
    whatIf: [
      {
        seen: '“Sorry, you are not allowed to upload this file type.”',
        do: 'The media library refuses scripts. Put the folder beside wp-content.',
      },
      noUpload,
      elsewhere,
      firewall,
      {
        seen: 'After saving, the line with the script is gone',
        do: 'Only administrators and editors of a single website may paste scripts. Choose “WordPress author or contributor” in the list.',
      },
      comments,
      optimized,
      translated,
    ],
    ...withScript,
  },
  {
    // What wp-includes/kses.php lets an author save: test/systems/wordpress.test.ts too.
    id: 'wordpress-author',
    name: 'WordPress author or contributor, no plugin',
    group,
    ways: tested(['plain', 'placeholder-head'], 'wordpress-kses-block', 'wordpress-kses-code'),
    folder: folderAtTop,
    steps: [
      copyLines,
      {
        do: 'Edit the page or post; a post shows your user name. On an empty line, type /html and choose “Custom HTML”.',
        see: 'A block “Custom HTML”.',
      },
      pasteHtml,
      {
        do: 'In the settings of a post (the gear, then “Post”), write a neutral sentence as its “Excerpt”: else other pages may show the beginning of these words without their caution. Under “Discussion”, close the comments.',
        see: 'Your sentence, and no comments.',
      },
      {
        do: 'Press “Publish” or “Submit for Review”, and again if asked; on one that is published, “Update” (newer: “Save”).',
        see: 'A note that it is live, updated or ready for review.',
      },
    ],
    whatIf: [
      {
        seen: 'The lines show as they are, with signs such as <p>',
        do: 'They stand in another block: paste them into a block “Custom HTML”.',
      },
      {
        seen: 'You would like the copy button',
        do: 'Ask an administrator for the plugin, or for “Placeholder, and the script in the head” under other ways.',
      },
    ],
    ...withoutScript,
  },
] as const satisfies readonly SystemBase[];
