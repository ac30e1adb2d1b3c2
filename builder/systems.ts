/**
 * Which way works in which system, and how it is done there. Only what is known to be true of a
 * system stands here; a comment names where that was read or tried.
 */
import { version } from 'virtual:release';
import { framework, frameworkIds } from './components.js';
import type { WayId } from './ways.js';

interface SystemBase {
  id: string;
  name: string;
  way: WayId;
  /** Where the script file is expected. */
  folder: string;
  /** Where links of a page open that the system shows in a frame of its own. */
  linkTarget?: '_blank';
  steps: readonly string[];
  update: string;
  remove: string;
}

/** Each version has a folder of its own, so that pages with older lines go on working. */
const folder = `hrd-${version}/`;

/** Found from every page of a website, however deep. */
const folderAtTop = `/${folder}`;

const upload = `Upload the folder ${folder}, which stands beside this builder in the release archive, to your website: with your hosting’s file manager or by SFTP. If you cannot, take “Plain HTML, no script” below.`;
const uploadAtTop = `${upload} Put it at the top of the website, so that its address is your domain and then ${folderAtTop}. If it is somewhere else, change its address under “The script file”.`;
const exclude =
  'If something on your website shrinks or merges script files, exclude this folder: browsers refuse a changed file and show the text.';
const lookAsVisitor = 'Save, and look at the page as a visitor, logged out.';
const wordsAsText =
  'choose “Without scripts” under “What visitors see” and copy the words there into your page.';

const withScript = {
  update:
    'Upload the folder of the new version beside the old one. Make the lines again with the new builder and replace the old lines. Then delete the old folder.',
  remove: 'Delete the lines from your pages, then the folder from your website.',
};
const withoutScript = {
  update: 'Make the lines again with the new builder and replace the old ones.',
  remove: 'Delete the lines. Nothing else was put anywhere.',
};
const asPackage = {
  update:
    'Install the package of the new version, and make the component again with the new builder.',
  remove: 'Delete the component, then run npm uninstall hrd-widgets.',
};

const frameSteps = [
  'Drag the frame to the height that the text needs, given with the code. It does not grow by itself.',
  'Publish the page, open it as a visitor, and try the links.',
];

export const systems = [
  {
    id: 'own',
    name: 'My own server, or pages made by hand',
    way: 'tag',
    folder,
    steps: [
      upload,
      `If the folder is not beside your page, change its address under “The script file”, for example to ${folderAtTop}.`,
      'Paste the lines into the file of your page, where the text should stand: beside paragraphs, not inside one. Where you paste into an editor instead, take “Placeholder, script and text” below.',
      'To try it from disk, tick “The page is opened from disk” there first.',
    ],
    ...withScript,
  },
  {
    // WordPress 6.1 and 7.1: wp-admin/includes/schema.php gives both roles `unfiltered_html`;
    // wp-includes/capabilities.php takes it away in a network. What the classic editor's paragraphs
    // do to the lines: test/systems/paragraphs.test.ts.
    id: 'wordpress-editor',
    name: 'WordPress, as administrator or editor',
    way: 'placeholder',
    folder: folderAtTop,
    steps: [
      'This is for a website of its own. In a network of websites (multisite), choose the next entry of the list.',
      uploadAtTop,
      'In the page, insert a block “Custom HTML” and paste the lines into it. In the classic editor, paste them on the tab “Code” (in older versions “Text”).',
      exclude,
      lookAsVisitor,
    ],
    ...withScript,
  },
  {
    // What wp-includes/kses.php lets an author save: test/systems/wordpress.test.ts.
    id: 'wordpress-author',
    name: 'WordPress, in another role or in a network of websites',
    way: 'placeholder-head',
    folder: folderAtTop,
    steps: [
      'In the page, insert a block “Custom HTML” and paste the first lines into it (in the classic editor, on the tab “Code” or “Text”). WordPress keeps them as they are, and the text shows already, in the look of your website.',
      `Ask whoever runs the website to do the rest, once. ${uploadAtTop}`,
      'They put the script into the head of every page: with the second lines, where the website has a place for lines in the head, or with the third.',
      exclude,
    ],
    update: `${withScript.update} Replace the line in the head too, before the old folder goes.`,
    remove:
      'Delete the lines from your pages and from the head (or functions.php), then the folder from your website.',
  },
  {
    // Drupal 10 and 11: core/profiles/standard/config/install/filter.format.full_html.yml and
    // editor.editor.full_html.yml.
    id: 'drupal-full',
    name: 'Drupal, with the text format Full HTML',
    way: 'placeholder',
    folder: folderAtTop,
    steps: [
      uploadAtTop,
      'Edit the page, choose the text format “Full HTML”, press “Source” in the editor’s toolbar, and paste the lines.',
      lookAsVisitor,
    ],
    ...withScript,
  },
  {
    // Drupal 10 and 11: filter.format.basic_html.yml in the same folder, and
    // core/modules/filter/src/Plugin/Filter/FilterHtml.php.
    id: 'drupal-basic',
    name: 'Drupal, with the text format Basic HTML',
    way: 'plain',
    folder: folderAtTop,
    steps: [
      'Edit the page, choose the text format “Basic HTML”, press “Source” in the editor’s toolbar, and paste the lines.',
      'Drupal removes some tags and keeps words, links, lists and quotations. It removes headings of level 1: leave the level at 2 or more.',
      'It also removes what hides your website from the one that a link leads to. If that matters, ask for the text format “Full HTML”.',
    ],
    ...withoutScript,
  },
  {
    // https://dev.wix.com/docs/velo/api-reference/$w/html-component/introduction
    id: 'wix',
    name: 'Wix',
    way: 'frame',
    folder,
    linkTarget: '_blank',
    steps: [
      'Copy the code of the page below (of each, if there are several).',
      'In the editor, add the element “Embed HTML” (under “Embed Code”), choose to enter code, and paste it. Wix shows it in a frame of its own.',
      ...frameSteps,
    ],
    update: 'Replace the code in the element by that of the new builder.',
    remove: 'Delete the element. Nothing else was put anywhere.',
  },
  {
    // Read in guides by others, which name https://support.squarespace.com (article 206543167).
    id: 'squarespace',
    name: 'Squarespace',
    way: 'plain',
    folder,
    steps: [
      'Add a block “Code” where the text should stand, with the type HTML and “Display Source” switched off.',
      'Paste the lines and save.',
      `If your plan has no such block, ${wordsAsText}`,
      'Look at the page as a visitor, logged out.',
    ],
    ...withoutScript,
  },
  {
    // Read in guides by others, which name https://support.google.com/sites/answer/90569
    id: 'google-sites',
    name: 'Google Sites',
    way: 'frame',
    folder,
    linkTarget: '_blank',
    steps: [
      'Copy the code of the page below (of each, if there are several).',
      'In Google Sites, choose “Insert”, “Embed”, “Embed code”, and paste it. Google Sites shows it in a frame of its own.',
      ...frameSteps,
    ],
    update: 'Replace the code in the frame by that of the new builder.',
    remove: 'Delete the frame. Nothing else was put anywhere.',
  },
  // What is written for these is built and opened by `npm run examples`.
  ...frameworkIds.map((id) => ({
    id,
    name: framework(id).name,
    way: 'package' as const,
    folder,
    steps: [
      'Copy the package (the file that ends in .tgz) from the release archive into the folder of your app, and install it.',
      `Save the component as ${framework(id).file} in your app, and use it like any other. Under “In a framework”, the README of the package says how to bind attributes.`,
      'The text inside the tag is for pages that your server renders. In an app that only runs in the browser you can leave it out.',
    ],
    ...asPackage,
  })),
  {
    id: 'other',
    name: 'Another system, or I do not know',
    way: 'plain',
    folder,
    steps: [
      'Look for a place where your system takes HTML (often called “HTML”, “Code” or “Source”) and paste the lines there.',
      lookAsVisitor,
      `If something is missing, the system has removed it: ${wordsAsText}`,
    ],
    ...withoutScript,
  },
] as const satisfies readonly SystemBase[];

export type SystemId = (typeof systems)[number]['id'];
export type System = SystemBase & { id: SystemId };
