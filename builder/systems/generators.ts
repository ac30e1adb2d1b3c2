/** Programs that make a website out of files in Markdown. */
import { addFolder, cloudflare, copyLines, folder, folderAtTop, tested } from './common.js';
import type { Step, SystemBase } from './types.js';

const group = 'Site generators';

const written = ['placeholder', 'tag', 'placeholder-head', 'plain'] as const;

const paste: Step = {
  do: 'Paste the snippet into the page (Markdown is fine), with an empty line above and below and no indentation. Build the website, and publish it as usual.',
  see: 'The text, on the page.',
};

const shownAsCode = {
  seen: 'The page shows the code itself',
  do: 'Markdown treats indented text as code. Remove the spaces before the snippet.',
};

const noButton = {
  seen: 'The text shows without a copy button',
  do: `Open https://your-domain/${folder}integrity.json. If you see “Not found”, go to “The folder has another address” below the steps, enter where the folder is, such as /group/${folder}, and copy the snippet again.`,
};

const nothing = {
  seen: 'The text does not show at all',
  do: 'Build the website, and publish it. If it uses Hugo, choose “Hugo” in the list: Hugo leaves HTML out.',
};

const whatIf = [nothing, shownAsCode, noButton] as const;

const later = {
  update:
    'Put the new folder next to the old one. Create the snippet again with the new builder, and replace the old one. Then delete the old folder.',
  remove: 'Delete the snippet from your pages, then the folder, and build the website.',
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
      addFolder(
        'the static folder of your website’s sources, which is next to hugo.toml or config.toml',
      ),
      copyLines,
      {
        do: 'Do not paste it into a page: Hugo removes HTML from Markdown. Save it as a plain text file named hrd.html in the folder layouts/shortcodes of your sources. Create that folder if there is none.',
        see: 'The file. In a text editor, it begins with <script.',
      },
      {
        do: 'Type {{< hrd >}} on a separate line in the page, where the text should appear. Build the website with Hugo, and publish it as usual.',
        see: 'The text, on the page.',
      },
    ],
    whatIf: [
      {
        seen: 'Hugo says that it found no template for the shortcode “hrd”',
        do: 'The file has another name, or is in another folder.',
      },
      {
        seen: 'The text does not show at all',
        do: 'In the page, type {{< hrd >}}, with < and >, not the snippet itself.',
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
      addFolder('a folder that your website copies unchanged (in MkDocs, the docs folder)'),
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
        'your website’s sources, and set your system to copy it unchanged (in Eleventy, use addPassthroughCopy)',
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
    steps: [addFolder('the public folder of your website’s sources'), copyLines, paste],
    whatIf: [
      {
        seen: 'The page is in MDX (.mdx), or is a component (.astro)',
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
