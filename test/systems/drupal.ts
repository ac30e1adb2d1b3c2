/** Drupal 10 and 11: the editor, and the filter of the text format Basic HTML. */
import { inCkeditor } from './editors.js';
import { withoutPackages } from './packages.js';
import type { Simulation } from './simulation.js';

/**
 * `allowed_html` of the text format.
 * https://github.com/drupal/drupal/blob/3fd22d6b/core/recipes/basic_html_format_editor/config/filter.format.basic_html.yml
 */
const allowedHtml =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

const allowed = new Map(
  [...allowedHtml.matchAll(/<(\S+?)( [^>]*)?>/g)].map(([, tag, attributes = '']) => [
    tag!,
    // https://github.com/drupal/drupal/blob/09994658/core/modules/filter/src/Plugin/Filter/FilterHtml.php
    ['lang', 'dir', ...attributes.trim().split(' ')],
  ]),
);

/** What the filter leaves of HTML as the editor writes it. */
const filtered = (html: string) =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(
      /<(\/?)([a-z][\w-]*)((?: [\w-]+(?:="[^"]*")?)*)\s*\/?>/g,
      (_, slash: string, tag: string, attributes: string) => {
        const names = allowed.get(tag);
        if (!names) return '';
        const kept = [...attributes.matchAll(/ ([\w-]+)(?:="[^"]*")?/g)]
          .filter(
            ([attribute, name]) => names.includes(name!) && !/ dir="(?!ltr"|rtl")/.test(attribute),
          )
          .map(([attribute]) => attribute);
        return `<${slash}${tag}${kept.join('')}>`;
      },
    );

/** What the toolbar of both formats has: `editor.editor.basic_html.yml` in the same folder. */
const plugins = [
  ...['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Code', 'Link', 'List'],
  ...['ListProperties', 'BlockQuote', 'SourceEditing', 'GeneralHtmlSupport'],
];

const everything = [{ tags: '.*', attributes: true }] as const;

export const drupalFull: Simulation = {
  skip: withoutPackages,
  publish: (lines, openEditor) =>
    // `ckeditor5_arbitraryHtmlSupport` in core/modules/ckeditor5/ckeditor5.ckeditor5.yml, which has
    // no support for comments.
    inCkeditor(lines, openEditor, { plugins, allow: everything }),
};

export const drupalBasic: Simulation = {
  skip: withoutPackages,
  async publish(lines, openEditor) {
    const html = await inCkeditor(lines, openEditor, {
      plugins,
      allow: [
        { tags: 'cite|dl|dt|dd', attributes: [] },
        { tags: 'a', attributes: ['hreflang'] },
        { tags: 'blockquote', attributes: ['cite'] },
        { tags: 'ul|ol', attributes: ['type'] },
        { tags: 'h[2-6]', attributes: ['id'] },
        { tags: [...allowed.keys()].join('|'), attributes: ['lang', 'dir'] },
      ],
    });
    return html.map(filtered);
  },
};

/** CKEditor 5 where a website has switched everything on. */
export const ckeditor: Simulation = {
  skip: withoutPackages,
  publish: (lines, openEditor) =>
    inCkeditor(lines, openEditor, {
      plugins: [...plugins, 'HtmlComment'],
      allow: everything,
    }),
};
