/** Programs that make a website out of files in Markdown. */
import { addFolder, cloudflare, copyLines, folder, folderAtTop, tested } from './common.js';
import type { Step, SystemBase } from './types.js';

const group = 'Site generators';

const written = ['placeholder', 'tag', 'placeholder-head', 'plain'] as const;

const paste: Step = {
  do: 'Paste them into the page, also one in Markdown, with an empty line above and below, and without indentation. Build the website, and put it online as always.',
  see: 'The words, on the page.',
};

const shownAsCode = {
  seen: 'The page shows the lines themselves',
  do: 'Markdown takes what is indented for code: move the lines to the margin.',
};

const noButton = {
  seen: 'The words show, but no copy button',
  do: `Open https://your-domain/${folder}integrity.json. If it answers “Not found”, write where the folder lies under “Another address of the folder” below the steps, such as /group/${folder}, and copy the lines again.`,
};

const nothing = {
  seen: 'Nothing of it shows',
  do: 'Build the website, and put it online. If it is made with Hugo, choose “Hugo” in the list: Hugo leaves HTML out.',
};

const whatIf = [nothing, shownAsCode, noButton] as const;

const later = {
  update:
    'Put the folder of the new version beside the old one. Make the lines again with the new builder, and replace the old ones. Then delete the old folder.',
  remove: 'Delete the lines from your pages, then the folder, and build the website.',
};

export const generators = [
  {
    // https://kramdown.gettalong.org/syntax.html#html-blocks; Jekyll's default has it.
    id: 'jekyll',
    name: 'Jekyll, GitHub Pages',
    group,
    ways: tested(written, 'kramdown'),
    folder: folderAtTop,
    steps: [addFolder('the top folder of your website’s sources'), copyLines, paste],
    whatIf,
    ...later,
  },
  {
    // Hugo drops HTML in Markdown (`unsafe` is off), and since 0.162 refuses pages in HTML
    // (`security.allowContent`): https://gohugo.io/configuration/security/
    id: 'hugo',
    name: 'Hugo',
    group,
    ways: tested(written, 'hugo-shortcode'),
    folder: folderAtTop,
    steps: [
      addFolder('the folder static of your website’s sources, beside hugo.toml or config.toml'),
      copyLines,
      {
        do: 'Do not paste them into a page: Hugo removes HTML from Markdown. Save them, as plain text, as a file hrd.html in the folder layouts/shortcodes of your sources. Make that folder if there is none.',
        see: 'The file; in a text editor, it begins with <script.',
      },
      {
        do: 'Write {{< hrd >}} on a line of its own in the page, where the text should stand. Build the website with hugo, and put it online as always.',
        see: 'The words, on the page.',
      },
    ],
    whatIf: [
      {
        seen: 'Hugo says that it found no template for the shortcode “hrd”',
        do: 'The file has another name, or lies in another folder.',
      },
      {
        seen: 'Nothing of it shows',
        do: 'Write {{< hrd >}} in the page, with < and >; not the lines themselves.',
      },
      noButton,
    ],
    ...later,
    remove:
      'Delete {{< hrd >}} from your pages, then hrd.html and the folder, and build the website.',
  },
  {
    // https://www.mkdocs.org/user-guide/writing-your-docs/, https://docs.getpelican.com/en/latest/content.html
    id: 'python-markdown',
    name: 'MkDocs, Pelican',
    group,
    ways: tested(written, 'python-markdown'),
    folder: folderAtTop,
    steps: [
      addFolder('what your website copies as it is (in MkDocs: the folder docs)'),
      copyLines,
      paste,
    ],
    whatIf,
    ...later,
  },
  {
    // https://www.11ty.dev/docs/languages/markdown/
    id: 'eleventy',
    name: 'Eleventy, and others with markdown-it',
    group,
    ways: tested(written, 'markdown-it'),
    folder: folderAtTop,
    steps: [
      addFolder(
        'your website’s sources, and let it be copied as it is (in Eleventy: addPassthroughCopy)',
      ),
      copyLines,
      paste,
    ],
    whatIf,
    ...later,
  },
  {
    // https://docs.astro.build/en/basics/project-structure/: what lies in public is copied as it is.
    id: 'astro',
    name: 'Astro, pages in Markdown',
    group,
    ways: tested(['placeholder', 'plain'], 'astro'),
    folder: folderAtTop,
    steps: [addFolder('the folder public of your website’s sources'), copyLines, paste],
    whatIf: [
      {
        seen: 'The page is in MDX (.mdx), or a component (.astro)',
        do: 'Choose “An app (npm)” in the list of systems, and then Astro.',
      },
      nothing,
      shownAsCode,
      cloudflare,
      noButton,
    ],
    ...later,
  },
] as const satisfies readonly SystemBase[];
