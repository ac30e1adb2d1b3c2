/**
 * What the lines are tried in, by `test/systems/`: the systems' own programs where they can be had, and
 * what was rebuilt from the source of the others.
 */
interface Trial {
  /** As a webmaster would call it: “Tried with …”. */
  name: string;
  /** What is run, and where it is from. */
  run: string;
  /** Whether it takes scripts away, so that every visitor reads the text. */
  dropsScripts?: true;
}

export const trials = {
  written: { name: 'a page written by hand', run: 'the snippet as it is, in Chromium' },
  'wordpress-block': {
    name: 'WordPress’s own filters for the “Custom HTML” block',
    run: '`do_blocks`, `wptexturize` and the others of `the_content`; Debian’s `wordpress`',
  },
  'wordpress-code': {
    name: 'WordPress’s own filters for the “Code” tab of the classic editor',
    run: '`wptexturize`, `wpautop` and the others of `the_content`; Debian’s `wordpress`',
  },
  'wordpress-visual': {
    name: 'the “Visual” tab of WordPress’s classic editor',
    run: 'WordPress’s TinyMCE, `autop` and `removep`, then `the_content`; Debian’s `wordpress`',
  },
  'wordpress-kses-block': {
    name: 'WordPress’s own filter for what authors write in the “Custom HTML” block',
    run: '`wp_kses_post`, then `the_content`; Debian’s `wordpress`',
    dropsScripts: true,
  },
  'wordpress-kses-code': {
    name: 'WordPress’s own filter for what authors write on the “Code” tab of the classic editor',
    run: '`wp_kses_post`, then `the_content`; Debian’s `wordpress`',
    dropsScripts: true,
  },
  'drupal-full': {
    name: 'Drupal’s editor for Full HTML',
    run: 'npm’s `ckeditor5`, set up as in Drupal’s Full HTML',
  },
  'drupal-basic': {
    name: 'Drupal’s editor and filter for Basic HTML',
    run: 'npm’s `ckeditor5`, set up as in Drupal’s Basic HTML, then Drupal’s list of allowed tags, reimplemented from its source',
    dropsScripts: true,
  },
  joomla: {
    name: 'Joomla’s editor, its text filter and its email cloaking',
    run: 'npm’s `tinymce`, set up as in Joomla; the filter and “Content - Email Cloaking”, reimplemented from their source',
    dropsScripts: true,
  },
  kramdown: { name: 'kramdown, which Jekyll uses', run: 'Debian’s `ruby-kramdown`' },
  'hugo-shortcode': { name: 'Hugo itself, with a shortcode', run: 'Debian’s `hugo`' },
  'python-markdown': {
    name: 'Python-Markdown, which MkDocs and Pelican use',
    run: 'Debian’s `python3-markdown`',
  },
  'markdown-it': {
    name: 'markdown-it, set up as in Eleventy',
    run: 'npm’s `markdown-it` with `html`',
  },
  astro: { name: 'Astro’s own Markdown', run: 'npm’s `@astrojs/markdown-remark`' },
  ghost: {
    name: 'Ghost’s own renderer, with an “HTML” card',
    run: 'npm’s `@tryghost/kg-lexical-html-renderer` and `@tryghost/kg-default-nodes`',
  },
  pasted: {
    name: 'the text pasted into TinyMCE with its default settings',
    run: 'Chromium’s clipboard, npm’s `tinymce`',
    dropsScripts: true,
  },
  showdown: { name: 'showdown', run: 'npm’s `showdown`' },
  dompurify: {
    name: 'DOMPurify',
    run: 'npm’s `dompurify`, with its default settings',
    dropsScripts: true,
  },
  tinymce: {
    name: 'TinyMCE with its default settings',
    run: 'npm’s `tinymce`',
    dropsScripts: true,
  },
  ckeditor: {
    name: 'CKEditor 5 with everything allowed, comments too',
    run: 'npm’s `ckeditor5` with `GeneralHtmlSupport` and `HtmlComment`',
  },
  'delayed-script': {
    name: 'a script that an optimizer delays until the visitor does something',
    run: 'reimplemented from the source of LiteSpeed Cache',
  },
  terser: { name: 'the script minified again by terser', run: 'npm’s `terser`' },
  minify: {
    name: 'the script minified again as WordPress’s optimizers do it',
    run: 'Debian’s `php-matthiasmullie-minify`',
  },
  'minified-page': {
    name: 'a page minified as Hugo does it',
    run: 'Debian’s `minify` (tdewolff’s)',
  },
} satisfies Record<string, Trial>;

export type TrialId = keyof typeof trials;

/** What many systems have inside, also those that are not named here. */
export const inManySystems = ['dompurify', 'tinymce', 'ckeditor', 'showdown'] as const;

/** What stands between many systems and their visitors. */
export const optimizers = ['delayed-script', 'terser', 'minify', 'minified-page'] as const;

export const trial = (id: TrialId): Trial => trials[id];
