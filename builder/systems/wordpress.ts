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
  do: `Edit the page, or create one with a neutral title. On an empty line, type ${command} and choose “${name}”.`,
  see: `A “${name}” block.`,
});

const inClassicEditor = 'In the classic editor, use the “Text” tab (newer: “Code”).';

/** Since 7 in a window of its own: block-library.js. */
const pasteHtml: Step = {
  do: `Paste the snippet into the block. If the block has an “Edit HTML” button, press that first, paste on the “HTML” tab, and press “Update”. ${inClassicEditor}`,
  see: 'The snippet or the text, in the block.',
};

const save: Step = {
  do: 'Press “Publish”, and again if asked. On a published page, press “Update” (newer: “Save”).',
  see: 'A message that the page is live, or “Page updated.”',
};

/** The text says that the website does not receive what visitors write. */
const comments = {
  seen: 'A comment form shows below',
  do: 'Turn it off in the page’s settings, under “Discussion”.',
};

/** A firewall's page is no JSON, and the editor says so: api-fetch.js. */
const firewall = {
  seen: '“Updating failed. The response is not a valid JSON response.”, or a “Forbidden” or “Not Acceptable!” page',
  do: 'Your host’s firewall refuses scripts. Use the plugin, or “Plain HTML, no script” under “Other ways”.',
};

export const wordpress = [
  {
    id: 'wordpress',
    name: 'WordPress, with the plugin (recommended)',
    group,
    ways: [
      {
        id: 'plugin',
        driven: 'WordPress 6.1 and 7.1, with the block editor and the classic editor',
      },
      ...tested(['plain'], 'wordpress-kses-block', 'wordpress-kses-code'),
    ],
    steps: [
      {
        do: 'As an administrator, open “Plugins”, “Add New” (newer: “Add Plugin”), and press “Upload Plugin”.',
        see: 'A field for a file, and an “Install Now” button.',
      },
      {
        do: `From the folder that you unpacked, choose ${pluginFile}. Do not unpack it. Press “Install Now”.`,
        see: '“Plugin installed successfully.”',
      },
      { do: 'Press “Activate Plugin”.', see: '“Plugin activated.”' },
      { do: 'Copy the shortcode.', block: 'shortcode' },
      insert('Shortcode', '/shortcode'),
      {
        do: `Paste the shortcode into the block. ${inClassicEditor}`,
        see: 'The shortcode, from [hrd_widgets to its end. The text shows on the page, not in the editor.',
      },
      save,
    ],
    whatIf: [
      {
        seen: 'There is no “Upload Plugin”',
        do: 'Only administrators can install plugins (in a network of sites, only network administrators). Save these steps as a file for them, or choose “WordPress editor or administrator” or “WordPress author or contributor” in the list.',
      },
      {
        seen: '“The package could not be installed.”',
        do: `Wrong file: choose ${pluginFile}.`,
      },
      comments,
      {
        seen: 'The page says that no address is given',
        do: 'Another embassy’s contact and the date on which you compared it count only if the author of the page is an administrator or editor.',
      },
      {
        seen: 'Visitors see the shortcode itself',
        do: 'The plugin is not active, or a page builder does not process shortcodes: use the block editor.',
      },
      {
        seen: 'The text shows without a copy button',
        do: 'A plugin minifies or merges scripts. Exclude the folder plugins/hrd-widgets in that plugin.',
      },
      translated,
    ],
    update:
      'Upload the new plugin in the same way, and press “Replace current with uploaded”. Your pages need no changes.',
    remove:
      'First replace each shortcode with “Plain HTML, no script” under “Other ways”: without the plugin, visitors would see the shortcode. Then deactivate and delete the plugin.',
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
        do: 'The media library refuses scripts. Upload the folder as step 1 says, next to wp-content.',
      },
      noUpload,
      elsewhere,
      firewall,
      {
        seen: 'The script tag is gone after saving',
        do: 'Only administrators and editors of a single site can paste scripts. Choose “WordPress author or contributor” in the list.',
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
        do: 'Edit the page or post (a post shows your user name). On an empty line, type /html and choose “Custom HTML”.',
        see: 'A “Custom HTML” block.',
      },
      pasteHtml,
      {
        do: 'In the settings of a post (the gear, then “Post”), write a neutral sentence as its “Excerpt”: otherwise other pages may show the start of this text without its caution. Under “Discussion”, turn off comments.',
        see: 'Your sentence, and no comments.',
      },
      {
        do: 'Press “Publish” or “Submit for Review”, and again if asked. If already published, press “Update” (newer: “Save”).',
        see: 'A message that it is live, updated or ready for review.',
      },
    ],
    whatIf: [
      {
        seen: 'The page shows the code itself, with tags such as <p>',
        do: 'The snippet is in another block: paste it into a “Custom HTML” block.',
      },
      {
        seen: 'You want the copy button',
        do: 'Ask an administrator to install the plugin, or to use “Placeholder, script in the head” under “Other ways”.',
      },
    ],
    ...withoutScript,
  },
] as const satisfies readonly SystemBase[];
