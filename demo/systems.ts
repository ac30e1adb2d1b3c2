/**
 * Which way works in which system, and how it is done there. Only what is known to be true of a
 * system stands here; each entry names where that was read or tried.
 */

import { version } from 'virtual:release';
import type { WayId } from './ways.js';

export interface System {
  id: string;
  name: string;
  way: WayId;
  /** Where the script file is expected. */
  folder: string;
  steps: readonly string[];
  update: string;
  remove: string;
}

/** Each version has a folder of its own, so that pages with older lines go on working. */
const folder = `hrd-${version}/`;

/** Found from every page of a website, however deep. */
const folderAtTop = `/${folder}`;

const upload = `Upload the folder ${folder} of the release archive to your website, with your hosting’s file manager or by SFTP.`;
const adjust = 'If the folder is not beside your page, change its address under “The script file”.';
const uploadAtTop = `${upload} It is expected at the top, beside the folders of the system; if it is somewhere else, change its address under “The script file”.`;
const updateScript =
  'Upload the folder of the new version beside the old one. Make the lines again with the new builder and replace the old lines. Then delete the old folder.';
const updateText = 'Make the lines again with the new builder and replace the old ones.';
const removeScript = 'Delete the lines from your pages, then the folder from your website.';
const removeText = 'Delete the lines. Nothing else was put anywhere.';
const checkLinks = 'Publish the page, open it as a visitor, and try the links.';

export const systems: readonly System[] = [
  {
    id: 'own',
    name: 'My own server, or pages made by hand',
    way: 'tag',
    folder,
    steps: [upload, 'Paste the lines into your page where the text should stand.', adjust],
    update: updateScript,
    remove: removeScript,
  },
  {
    // wp-admin/includes/schema.php gives both roles `unfiltered_html`; capabilities.php takes it
    // away in a network.
    id: 'wordpress-editor',
    name: 'WordPress, as administrator or editor',
    way: 'tag',
    folder: folderAtTop,
    steps: [
      'This is for a website of its own. In a network of websites (multisite), choose the next entry.',
      uploadAtTop,
      'In the page, insert a block “Custom HTML” and paste the lines into it.',
      'Save, and look at the page as a visitor.',
    ],
    update: updateScript,
    remove: removeScript,
  },
  {
    // wp-includes/kses.php: what it lets an author save is a test of the project.
    id: 'wordpress-author',
    name: 'WordPress, in another role or in a network of websites',
    way: 'placeholder',
    folder: folderAtTop,
    steps: [
      'In the page, insert a block “Custom HTML” and paste the first lines into it. WordPress keeps them as they are, and the text shows already.',
      `Ask whoever runs the website to do the rest, once. ${uploadAtTop}`,
      'They put the script into the head of every page: either with the second lines, where the website has a place for lines in the head, or with the third in the file functions.php of a child theme.',
      'Without the script the text goes on showing, in the look of your website.',
    ],
    update:
      'Make the lines again with the new builder, and replace the old ones in the page and in the head.',
    remove: removeScript,
  },
  {
    // Drupal 10 and 11, core/profiles/standard/config/install/filter.format.*.yml
    id: 'drupal-full',
    name: 'Drupal, with the text format Full HTML',
    way: 'tag',
    folder: folderAtTop,
    steps: [
      uploadAtTop,
      'Edit the page, choose the text format “Full HTML”, press “Source” in the editor’s toolbar, and paste the lines.',
      'Save, and look at the page as a visitor.',
    ],
    update: updateScript,
    remove: removeScript,
  },
  {
    id: 'drupal-basic',
    name: 'Drupal, with the text format Basic HTML',
    way: 'plain',
    folder: folderAtTop,
    steps: [
      'Edit the page, choose the text format “Basic HTML”, press “Source” in the editor’s toolbar, and paste the lines.',
      'Drupal removes some of the tags and keeps words, links, lists and quotations. It removes headings of level 1: leave the level above at 2 or more.',
    ],
    update: updateText,
    remove: removeText,
  },
  {
    // https://dev.wix.com/docs/velo/api-reference/$w/html-component/introduction
    id: 'wix',
    name: 'Wix',
    way: 'frame',
    folder,
    steps: [
      'Copy the code of the page below.',
      'In the editor, add the element “Embed HTML” (under “Embed Code”), choose to enter code, and paste it. Wix shows it in a frame of its own.',
      'Drag the frame to the height that the text needs on a phone. It does not grow by itself.',
      checkLinks,
    ],
    update: 'Replace the code in the element by that of the new builder.',
    remove: 'Delete the element. Nothing else was put anywhere.',
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    way: 'plain',
    folder,
    steps: [
      'Add a block “Code” where the text should stand, with the type HTML and “Display Source” switched off.',
      'Paste the lines and save. If your plan has no such block, paste the words from the preview below “Without scripts” into a text block.',
      'Look at the page as a visitor, logged out.',
    ],
    update: updateText,
    remove: removeText,
  },
  {
    id: 'google-sites',
    name: 'Google Sites',
    way: 'frame',
    folder,
    steps: [
      'Copy the code of the page below.',
      'In Google Sites, choose “Insert”, “Embed”, “Embed code”, and paste it. Google Sites shows it in a frame of its own.',
      'Drag the frame’s lower edge to the height that the text needs on a phone. It does not grow by itself.',
      checkLinks,
    ],
    update: 'Replace the code in the frame by that of the new builder.',
    remove: 'Delete the frame. Nothing else was put anywhere.',
  },
  {
    id: 'react',
    name: 'React',
    way: 'package',
    folder,
    steps: [
      'Install the package, import the elements once, and use the tags in a component. The text inside is for pages that your server renders.',
    ],
    update: 'Install the new archive, and take the text inside the tags from the new builder.',
    remove: 'Delete the tags and the import, then run npm uninstall hrd-widgets.',
  },
  {
    id: 'vue',
    name: 'Vue',
    way: 'package',
    folder,
    steps: [
      'Install the package, import the elements once, and use the tags in a template. With v-pre, Vue leaves them to the browser; the text inside is for pages that your server renders.',
    ],
    update: 'Install the new archive, and take the text inside the tags from the new builder.',
    remove: 'Delete the tags and the import, then run npm uninstall hrd-widgets.',
  },
  {
    id: 'other',
    name: 'Another system, or I do not know',
    way: 'plain',
    folder,
    steps: [
      'Look for a place where your system takes HTML (often called “HTML”, “Code” or “Source”) and paste the lines there.',
      'Save, and look at the page as a visitor. If something is missing, the system has removed it: paste the words from the preview “Without scripts” as text.',
    ],
    update: updateText,
    remove: removeText,
  },
];
