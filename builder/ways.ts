/** What each way gives to copy: pure functions from what was drawn to blocks. */
import type * as release from 'virtual:release';
import { version } from '../src/elements/version.js';
import { standalonePage } from '../src/static/standalone-page.js';
import type { Rendered } from '../src/static/static-html.js';
import { framework, importsFor, type FrameworkId } from './components.js';
import { checkedOn, contactOptions } from './options.js';
import type { Block } from './plan-types.js';
import * as snippets from './snippets.js';
import type { System } from './systems/index.js';
import type { WayId } from './way-titles.js';
import { wordsSnippet } from './words-only.js';

/** What is known of the build: see `release.d.ts`. */
export type Release = typeof release;

/** How high a page is in a frame of each of these widths. */
export const frameWidths = { phone: 320, page: 640 } as const;
export type Heights = Record<keyof typeof frameWidths, number>;

/** What the blocks are made of. */
export interface Parts {
  system: System;
  framework: FrameworkId;
  file: snippets.ScriptFile;
  elements: readonly Rendered[];
  /** The same elements, each as the only content of a page. */
  pages: readonly Rendered[];
  /** Of the frame around each page. */
  heights: readonly Heights[];
  release: Release;
}

export const aboutWays: Record<WayId, string> = {
  plugin:
    'The page has a shortcode, and the plugin puts the text and the script in its place. Visitors without JavaScript read the text.',
  placeholder:
    'The script adds the look and the copy button. Paste the whole snippet in one piece.',
  tag: 'For pages written by hand. Keep the <div> around the tags.',
  plain:
    'The text in the style of your page, without a copy button. Paste it as in the steps; in WordPress, into a “Custom HTML” block.',
  'placeholder-head':
    'The text shows at once, even where you cannot paste a script. If the script is in the head of the page, it adds the look and the copy button.',
  package: 'For apps with a build step.',
  modules: 'For apps with a build step: the modules alone.',
  frame: 'One file that needs nothing else: host it, show it in a frame, print it, or pass it on.',
  words: 'The text, without HTML.',
};

export const blocksFor = (way: WayId, parts: Parts): readonly Block[] => blocks[way](parts);

const lines = (code: string): Block => ({ id: 'lines', label: 'Copy the snippet', code });

const withScript = (code: string): Block => ({
  ...lines(code),
  about: 'Visitors without JavaScript read the same text, in a plainer look.',
});

const blocks: Record<WayId, (parts: Parts) => readonly Block[]> = {
  plugin: ({ elements }) => [
    {
      id: 'shortcode',
      label: elements.length > 1 ? 'Copy the shortcodes' : 'Copy the shortcode',
      ...aboutShortcodes(elements),
      code: snippets.shortcodeSnippet(elements),
    },
  ],
  placeholder: ({ file, elements }) => [withScript(snippets.pasteSnippet(file, elements))],
  tag: ({ file, elements }) => [withScript(snippets.tagSnippet(file, elements))],
  plain: ({ elements, system: { onlyBlocks, takesStyle, group }, release: { textStyle } }) => [
    lines((onlyBlocks ? snippets.blocksSnippet : snippets.plainSnippet)(elements)),
    {
      id: 'style',
      label: 'Copy the style',
      about: `It adds a box around the contact, and space between paragraphs.${takesStyle ? '' : ` Paste it ${placesOfStyle[group] ?? 'into the style sheet of your website'}.`}`,
      code: takesStyle ? `<style>\n${textStyle.trim()}\n</style>` : textStyle,
    },
  ],
  'placeholder-head': ({ file, elements, system: { group } }) => [
    lines(snippets.placeholderSnippet(elements)),
    {
      id: 'head',
      label: 'Copy the script tag for the head',
      about: 'Add it once for the whole website. The folder with the script must be there too.',
      code: snippets.headSnippet(file),
    },
    ...(group === 'WordPress' ? [headOfTheme(file)] : []),
  ],
  package: ({ framework: id, elements, release: { isPublished } }) => [
    install(isPublished),
    {
      id: 'component',
      label: `Copy the component for ${framework(id).name}`,
      about: `The file ${framework(id).file}.`,
      code: snippets.componentSnippet(id, elements),
    },
  ],
  modules: ({ file, elements, release }) => [
    install(release.isPublished),
    { id: 'imports', label: 'Copy the imports', code: importsFor(elements) },
    ...fromNetwork(file, release),
  ],
  frame: ({ pages, heights, system: { linkTarget, tellsSize }, release: { pageStyle } }) => [
    ...pages.map((page, index) => {
      const name = snippets.pageName(page, index);
      return {
        id: index ? `page-${index + 1}` : 'page',
        label: linkTarget
          ? index
            ? `Copy snippet ${index + 1}`
            : 'Copy the snippet'
          : `Copy the page ${name}`,
        ...((tellsSize || !linkTarget) && { about: sizeOf(heights[index]!) }),
        code: standalonePage(page, pageStyle, linkTarget),
        ...(!linkTarget && { file: name }),
      };
    }),
    // Systems that open links elsewhere make the frame themselves.
    ...(linkTarget ? [] : [frameAround(pages, heights)]),
  ],
  words: ({ elements }) => [
    {
      id: 'words',
      label: 'Copy the words',
      code: wordsSnippet(elements),
      formatted: snippets.blocksSnippet(elements),
    },
  ],
};

function aboutShortcodes(elements: readonly Rendered[]) {
  const about = [
    ...(elements.length > 1 ? ['Paste all of them into one block.'] : []),
    ...(elements.some(namesContact)
      ? [
          'The author of the page must be an administrator or editor. From anyone else, the plugin accepts neither a contact nor the date on which you compared it.',
        ]
      : []),
  ];
  return about.length ? { about: about.join(' ') } : {};
}

const namesContact = ({ attributes }: Rendered) =>
  [checkedOn, ...contactOptions].some(({ attribute }) => attribute in attributes);

const placesOfStyle: Readonly<Record<string, string>> = { WordPress: 'under “Additional CSS”' };

const headOfTheme = (file: snippets.ScriptFile): Block => ({
  id: 'functions',
  label: 'Copy the snippet for functions.php',
  about: 'Use this in a child theme, instead of the script tag for the head.',
  code: snippets.wordpressSnippet(file),
});

const install = (isPublished: boolean): Block => ({
  id: 'install',
  label: 'Copy the command',
  ...(!isPublished && {
    about: `First copy hrd-widgets-${version}.tgz from the unpacked archive into that folder.`,
  }),
  code: snippets.installSnippet(version, isPublished),
});

/** There is nothing to load before the package is published. */
function fromNetwork({ src }: snippets.ScriptFile, { isPublished, integrity }: Release): Block[] {
  if (!isPublished) return [];
  const name = src.split('/').pop()!;
  return [
    {
      id: 'network',
      label: 'Copy the script tag for a content delivery network (CDN)',
      about:
        'Only if you cannot upload the file: the company that runs the network sees each of your visitors.',
      code: snippets.headSnippet(snippets.fileFromNetwork(name, version, integrity[name])),
    },
  ];
}

const sizeOf = ({ phone, page }: Heights) =>
  `Size of the box: ${frameWidths.page} pixels wide and ${inFifties(page)} high, or larger; on a phone, ${frameWidths.phone} wide and ${inFifties(phone)} high.`;

/** Easier to drag a box to, and with room for other fonts. */
const inFifties = (height: number) => Math.ceil(height / 50) * 50;

/** As high as a phone needs: what is left over stays empty, and nothing is cut off. */
const frameAround = (pages: readonly Rendered[], heights: readonly Heights[]): Block => ({
  id: 'frame',
  label: 'Copy the frame',
  about: 'Upload the page next to your own page, and paste this where it should show.',
  code: snippets.frameSnippet(
    pages,
    heights.map(({ phone }) => phone),
  ),
});
