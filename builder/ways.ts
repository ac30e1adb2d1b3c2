/** The ways to put elements on a page, with the lines to copy. */
import { integrity, isPublished, pageStyle, textStyle } from 'virtual:release';
import { version } from '../src/elements/version.js';
import { standalonePage } from '../src/static/standalone-page.js';
import type { Rendered } from '../src/static/static-html.js';
import { framework, frameworkIds, importsFor } from './components.js';
import * as snippets from './snippets.js';
import type { SystemId } from './systems.js';
import { wayTitles, type WayId } from './way-titles.js';

export interface Block {
  label: string;
  code: string;
  /** Name of the file that the code is offered as. */
  file?: string;
  about?: string;
  /** The systems that have a use for it where its way is recommended. Default: all. */
  recommendedFor?: readonly SystemId[];
}

export interface Way {
  id: WayId;
  title: string;
  about: string;
  blocks: readonly Block[];
}

/** What the lines are made of. */
interface Parts {
  file: snippets.ScriptFile;
  elements: readonly Rendered[];
  /** The same elements, each as the only content of a page. */
  pages: readonly Rendered[];
  /** The height of the frame around each page. */
  heights: readonly number[];
  linkTarget: '_top' | '_blank';
  /** Whether the system removes what groups blocks. */
  onlyBlocks: boolean;
}

/** There is nothing to load before the package is published. */
function fromNetwork({ src }: snippets.ScriptFile): readonly Block[] {
  if (!isPublished) return [];
  const name = src.split('/').pop()!;
  const file = snippets.fileFromNetwork(name, version, integrity[name]);
  return [
    {
      label: 'The script from a content delivery network',
      about:
        'Only if you cannot upload the file: whoever runs the network sees each of your visitors.',
      code: snippets.headSnippet(file),
      recommendedFor: [],
    },
  ];
}

export const waysFor = ({
  file,
  elements,
  pages,
  heights,
  linkTarget,
  onlyBlocks,
}: Parts): readonly Way[] => [
  {
    id: 'plugin',
    title: wayTitles.plugin,
    about:
      'The page holds a shortcode, and the plugin puts the text and the script in its place. Visitors without scripts read the text.',
    blocks: [{ label: 'Shortcode', code: snippets.shortcodeSnippet(elements) }],
  },
  {
    id: 'placeholder',
    title: wayTitles.placeholder,
    about:
      'For places where HTML is pasted. The placeholder holds the plain text, which shows until the script has run, and to everyone whose browser runs no scripts. The element then takes the text in. The lines belong together: paste them in one piece.',
    blocks: [{ label: 'Lines for the page', code: snippets.pasteSnippet(file, elements) }],
  },
  {
    id: 'tag',
    title: wayTitles.tag,
    about:
      'For pages and components that are written by hand. The plain text stands inside the tag; it shows until the script has run, and to everyone whose browser runs no scripts. Keep the <div> around the tags: in a paragraph, the browser would put the text outside the tag, and visitors would read it twice.',
    blocks: [{ label: 'Lines for the page', code: snippets.tagSnippet(file, elements) }],
  },
  {
    id: 'script',
    title: wayTitles.script,
    about:
      'We have not proved that this works in your system. Without scripts, nothing shows. It takes no help of your own. It does not work in the head of a page; nor through Google Tag Manager and others of its kind, which make a new script and may leave out what begins with data-; nor on a website that goes from page to page without loading them anew, if it does the same.',
    blocks: [{ label: 'Lines for the page', code: snippets.scriptSnippet(file, elements) }],
  },
  {
    id: 'plain',
    title: wayTitles.plain,
    about:
      'The words in the look of your page. Every browser shows them, and systems that remove scripts and unknown tags let them pass. There is no copy button, and the look chosen has no effect.',
    blocks: [
      {
        label: 'Lines for the page',
        code: (onlyBlocks ? snippets.blocksSnippet : snippets.plainSnippet)(elements),
      },
      {
        label: 'Lines for the style sheet of your website, if you like',
        about:
          'A box around the contact, and lines between what belongs apart. In WordPress, paste them under “Additional CSS”. The same lines stand in the file hrd-text.css beside the script files. All else is as it is on your page.',
        code: textStyle,
      },
    ],
  },
  {
    id: 'shadow',
    title: wayTitles.shadow,
    about:
      'The look of the element without a script, in Chrome 111, Firefox 123, Safari 16.4 and later; older browsers show the plain text. It is for files and servers only. Never paste it into an editor: some keep an empty template, and visitors see nothing; others print the style as text, and the words twice. There is no copy button, and titles that open are open, because a closed one would not be printed. If your page has a Content Security Policy, allow the hash of the style: integrity.json names it.',
    blocks: [{ label: 'Lines for the page', code: snippets.shadowSnippet(elements) }],
  },
  {
    id: 'placeholder-head',
    title: wayTitles['placeholder-head'],
    about:
      'For people who may not paste a script into a page. The text shows at once; where the head of the page has the script, the element takes the text in.',
    blocks: [
      { label: 'Lines for the page', code: snippets.placeholderSnippet(elements) },
      {
        label: 'Line for the head, once for the whole website',
        code: snippets.headSnippet(file),
      },
      {
        label: 'The same for WordPress: in the file functions.php of a child theme',
        code: snippets.wordpressSnippet(file),
      },
    ],
  },
  {
    id: 'package',
    title: wayTitles.package,
    about:
      'For apps that are built. Lit stays a dependency of its own, so that your app has it once.' +
      (isPublished ? '' : ' The package is not published: install the archive of the release.'),
    blocks: [
      { label: 'Install', code: snippets.installSnippet(version, isPublished) },
      ...frameworkIds.map((id) => ({
        label: `A component for ${framework(id).name}: ${framework(id).file}`,
        code: snippets.componentSnippet(id, elements),
        recommendedFor: [id],
      })),
      {
        label: 'The import alone, for another framework or none',
        code: importsFor(elements),
        recommendedFor: [],
      },
      ...fromNetwork(file),
    ],
  },
  {
    id: 'frame',
    title: wayTitles.frame,
    about:
      'One file that needs nothing else: to host, to show in a frame, to print, or to hand over on a stick.',
    blocks: [
      ...pages.map((page, index) => ({
        label: `The page ${snippets.pageName(page, index)}`,
        about: `At the width that is chosen under “The frame”, it is ${heights[index]} pixels high.`,
        code: standalonePage(page, pageStyle, linkTarget),
        file: snippets.pageName(page, index),
      })),
      {
        label: 'Lines for the page that frames it',
        about:
          'Upload the page beside your own, and paste these lines where it should show. The frame does not grow with the text: choose its height under “The frame”.',
        code: snippets.frameSnippet(pages, heights),
        // The systems that it is recommended for make the frame themselves.
        recommendedFor: [],
      },
    ],
  },
];
