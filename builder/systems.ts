/**
 * Which ways work in which system, how that is known, and how it is done there. Only what is known to
 * be true of a system stands here; a comment names where that was read. The builder and
 * `docs/systems.md` read it, and `test/systems/` proves it.
 */
import { version } from '../src/elements/version.js';
import { framework, frameworkIds, type FrameworkId } from './components.js';
import { inManySystems, type TrialId } from './trials.js';
import type { WayId } from './way-titles.js';

/** How it is known that a way works in a system. */
export type Evidence =
  | { tested: readonly TrialId[] }
  /** The whole system, which `test/wordpress/` drives in a browser. */
  | { driven: string }
  /** The folder in `examples/` whose app shows it, which `npm run examples` builds and opens. */
  | { example: string }
  /** What was read, and when; `byOthers` where it is not the maker's own page. */
  | { documented: string; on: string; byOthers?: true };

export type SystemWay = { id: WayId } & Evidence;

interface SystemBase {
  id: string;
  name: string;
  /** The one to recommend first. What does not stand here is not offered. */
  ways: readonly [SystemWay, ...SystemWay[]];
  /** Where the script file is expected. */
  folder: string;
  /** Where links of a page open that the system shows in a frame of its own. */
  linkTarget?: '_blank';
  /** Whether it removes what groups blocks: `<div>`, `<section>`. */
  onlyBlocks?: true;
  steps: readonly string[];
  update: string;
  remove: string;
}

/** Each version has a folder of its own, so that pages with older lines go on working. */
const folder = `hrd-${version}/`;

/** Found from every page of a website, however deep. */
const folderAtTop = `/${folder}`;

const pluginFile = `hrd-widgets-wordpress-${version}.zip`;

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

/** One line for ways that are known by the same trials. */
const tested = <Ids extends readonly [WayId, ...WayId[]]>(ids: Ids, ...trials: TrialId[]) =>
  ids.map((id) => ({ id, tested: trials })) as unknown as [SystemWay, ...SystemWay[]];

const pasted = ['placeholder', 'placeholder-head', 'plain'] as const;
const written = ['placeholder', 'tag', 'placeholder-head', 'plain'] as const;

/** Editors and sanitizers that give an address back without `&#64;`, and without the comments around it. */
const cloudflare =
  'If Cloudflare serves your website, switch off its “Email Address Obfuscation”: your system may drop what protects the address from it.';

const pasteBelowBlankLine =
  'Paste the lines into the page, also one in Markdown, with an empty line above and below them. Do not indent them: in Markdown they would be shown as code.';

/** As people look for them. */
const alsoCalled: Partial<Record<FrameworkId, string>> = {
  react: 'React, Next.js, Gatsby, Docusaurus',
  vue: 'Vue, Nuxt, VitePress',
};

const frameSteps = [
  'Drag the frame to the height that the text needs, given with the code. It does not grow by itself.',
  'Publish the page, open it as a visitor, and try the links.',
];

export const systems = [
  {
    id: 'own',
    name: 'My own server, or pages made by hand',
    ways: [
      ...tested(['tag', 'placeholder', 'placeholder-head', 'plain', 'shadow', 'frame'], 'written'),
      { id: 'package', example: 'plain' },
    ],
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
    id: 'wordpress',
    name: 'WordPress',
    ways: [
      {
        id: 'plugin',
        driven: 'WordPress 6.1 itself, with its block editor and its classic editor',
      },
      ...tested(['plain'], 'wordpress-kses-block', 'wordpress-kses-code'),
    ],
    folder: folderAtTop,
    steps: [
      `An administrator does this once: open “Plugins”, “Add New” (newer: “Add Plugin”), “Upload Plugin”; choose ${pluginFile} from the release archive; press “Install Now”, then “Activate Plugin”.`,
      'If nobody can install plugins, choose one of the next two entries of the list.',
      'In the page, insert a block “Shortcode” and paste the shortcode into it. In the classic editor, paste it on the tab “Code” (in older versions “Text”).',
      'Everyone who can write posts can do this. But where the author is no administrator or editor, another embassy’s contact, or the day on which you compared the address, leaves the page without a contact.',
      'Publish, and look at the page as a visitor, logged out: the contact has a button “Copy the address”.',
    ],
    update:
      'Upload the new plugin in the same way, and press “Replace current with uploaded”. Your pages need no change.',
    remove:
      'First replace each shortcode by the lines of “Plain HTML, no script” below; without the plugin, visitors would see the shortcode. Then deactivate the plugin and delete it.',
  },
  {
    // WordPress 6.1 and 7.1: wp-admin/includes/schema.php gives both roles `unfiltered_html`;
    // wp-includes/capabilities.php takes it away in a network.
    id: 'wordpress-editor',
    name: 'WordPress without the plugin, as administrator or editor',
    ways: tested(pasted, 'wordpress-block', 'wordpress-code', 'wordpress-visual'),
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
    // What wp-includes/kses.php lets an author save: test/systems/wordpress.test.ts too.
    id: 'wordpress-author',
    name: 'WordPress without the plugin, in another role or in a network of websites',
    ways: tested(['placeholder-head', 'plain'], 'wordpress-kses-block', 'wordpress-kses-code'),
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
    // Drupal 10 and 11: core/recipes/full_html_format_editor/config/filter.format.full_html.yml.
    id: 'drupal-full',
    name: 'Drupal, with the text format Full HTML',
    ways: tested(pasted, 'drupal-full'),
    folder: folderAtTop,
    steps: [
      uploadAtTop,
      'Edit the page, choose the text format “Full HTML”, press “Source” in the editor’s toolbar, and paste the lines.',
      cloudflare,
      lookAsVisitor,
    ],
    ...withScript,
  },
  {
    // Drupal 10 and 11: core/recipes/basic_html_format_editor/config/filter.format.basic_html.yml, and
    // core/modules/filter/src/Plugin/Filter/FilterHtml.php.
    id: 'drupal-basic',
    name: 'Drupal, with the text format Basic HTML',
    ways: tested(['plain'], 'drupal-basic'),
    onlyBlocks: true,
    folder: folderAtTop,
    steps: [
      'Edit the page, choose the text format “Basic HTML”, press “Source” in the editor’s toolbar, and paste the lines.',
      'Drupal removes some tags and keeps words, links, lists and quotations. It removes headings of level 1: leave the level at 2 or more.',
      'It also removes what hides your website from the one that a link leads to. If that matters, ask for the text format “Full HTML”.',
      cloudflare,
    ],
    ...withoutScript,
  },
  {
    // Joomla 4 and 5: plugins/editors/tinymce/src/PluginTraits/DisplayTrait.php takes scripts away, for
    // super users too. The plugin “Content - Email Cloaking” leaves a text with the mark as it is.
    id: 'joomla',
    name: 'Joomla',
    ways: tested(['plain', 'placeholder-head'], 'joomla'),
    folder: folderAtTop,
    steps: [
      'Edit the article, choose “Source code” in the editor (under “Tools”), and paste the lines.',
      'Write {emailcloak=off} on a line below them. Otherwise Joomla hides the address from visitors whose browser runs no scripts. The mark itself is not shown.',
      'Joomla’s editor removes every script. For the copy button, take “Placeholder, and the script in the head” below: whoever runs the website puts the second lines into the head of the template.',
      cloudflare,
      lookAsVisitor,
    ],
    ...withoutScript,
  },
  {
    // https://kramdown.gettalong.org/syntax.html#html-blocks; Jekyll's default has it.
    id: 'jekyll',
    name: 'Jekyll, GitHub Pages',
    ways: tested(written, 'kramdown'),
    folder: folderAtTop,
    steps: [
      `Put the folder ${folder}, which stands beside this builder in the release archive, at the top of your website’s sources.`,
      pasteBelowBlankLine,
      lookAsVisitor,
    ],
    ...withScript,
  },
  {
    // Hugo drops HTML in Markdown (`unsafe` is off), and since 0.162 refuses pages in HTML
    // (`security.allowContent`): https://gohugo.io/configuration/security/
    id: 'hugo',
    name: 'Hugo',
    ways: tested(written, 'hugo-shortcode'),
    folder: folderAtTop,
    steps: [
      `Put the folder ${folder}, which stands beside this builder in the release archive, into the folder static of your website’s sources.`,
      'Hugo removes HTML from Markdown. Save the lines as a file hrd.html in the folder layouts/shortcodes (since Hugo 0.146 also layouts/_shortcodes).',
      'Write {{< hrd >}} on a line of its own in the page, where the text should stand.',
      lookAsVisitor,
    ],
    ...withScript,
  },
  {
    // https://www.mkdocs.org/user-guide/writing-your-docs/, https://docs.getpelican.com/en/latest/content.html
    id: 'python-markdown',
    name: 'MkDocs, Pelican',
    ways: tested(written, 'python-markdown'),
    folder: folderAtTop,
    steps: [
      `Put the folder ${folder}, which stands beside this builder in the release archive, where your website keeps files that it copies as they are (in MkDocs: the folder docs).`,
      pasteBelowBlankLine,
      lookAsVisitor,
    ],
    ...withScript,
  },
  {
    // https://www.11ty.dev/docs/languages/markdown/
    id: 'eleventy',
    name: 'Eleventy, and others with markdown-it',
    ways: tested(written, 'markdown-it'),
    folder: folderAtTop,
    steps: [
      `Copy the folder ${folder}, which stands beside this builder in the release archive, into your website’s sources, and let it be copied as it is (in Eleventy: addPassthroughCopy).`,
      pasteBelowBlankLine,
      lookAsVisitor,
    ],
    ...withScript,
  },
  {
    id: 'wix',
    name: 'Wix',
    ways: [
      {
        id: 'frame',
        documented: 'https://dev.wix.com/docs/velo/api-reference/$w/html-component/introduction',
        on: '2026-11-28',
      },
    ],
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
    // The maker's own page, article 206543167 of https://support.squarespace.com, could not be read.
    id: 'squarespace',
    name: 'Squarespace',
    ways: [
      {
        id: 'plain',
        documented: 'https://squareranked.com/squarespace-schema/json-ld-injection/',
        on: '2026-11-28',
        byOthers: true,
      },
    ],
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
    // The maker's own page, https://support.google.com/sites/answer/90569, could not be read.
    id: 'google-sites',
    name: 'Google Sites',
    ways: [
      {
        id: 'frame',
        documented: 'https://github.com/searri/gsites-md-searchable',
        on: '2026-11-28',
        byOthers: true,
      },
    ],
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
  ...frameworkIds.map((id) => ({
    id,
    name: alsoCalled[id] ?? framework(id).name,
    ways: [{ id: 'package', example: id }] as const,
    folder,
    steps: [
      'Copy the package (the file that ends in .tgz) from the release archive into the folder of your app, and install it.',
      `Save the component as ${framework(id).file} in your app, and use it like any other. docs/frameworks.md in the package says how to bind attributes.`,
      'The text inside the tag is for pages that your server renders. In an app that only runs in the browser you can leave it out.',
      'Do not paste the lines for other websites, also not into a page in Markdown: the script would change the page before your app takes it over, and your app may throw the text away.',
    ],
    ...asPackage,
  })),
  {
    id: 'other',
    name: 'Another system, or I do not know',
    ways: tested(['plain', 'placeholder'], ...inManySystems),
    folder,
    steps: [
      'Look for a place where your system takes HTML (often called “HTML”, “Code” or “Source”) and paste the lines there.',
      lookAsVisitor,
      cloudflare,
      `If something is missing, the system has removed it: ${wordsAsText}`,
    ],
    ...withoutScript,
  },
] as const satisfies readonly SystemBase[];

export type SystemId = (typeof systems)[number]['id'];
export type System = SystemBase & { id: SystemId };
