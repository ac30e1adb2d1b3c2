/** Style sheets of pages. */
import { script, type Scenario } from './scenario.js';
import { debianFile } from './debian.js';

const style = (name: string, css: string, more: Partial<Scenario> = {}): Scenario => ({
  name,
  head: `<style>${css}</style>${script}`,
  ...more,
});

const sheet = (name: string, href: string, more: Partial<Scenario> = {}): Scenario => ({
  name,
  head: `<link rel="stylesheet" href="${href}" />${script}`,
  ...more,
});

const theme = debianFile(
  'wordpress-theme-twentytwentyone',
  'wordpress/wp-content/themes/twentytwentyone/style.css',
);

/** All tags that we use, and more. */
const tags =
  'div, section, article, header, h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, a, button, details, summary, figure, figcaption, blockquote, address, strong, b, em, cite, time, bdi, wbr, span, slot';

export const styles: Scenario[] = [
  style(
    'everything unset',
    '* { all: unset !important } head, script, style { display: none !important }',
  ),
  style(
    'rules on standard tags',
    `${tags} { display: none !important; color: #fff !important; font-size: 1px !important; position: absolute !important }`,
  ),
  style(
    'classes and parts of our names',
    '.base, .note, .contact, .ways, [part], [role], [lang]:not(html, hrd-guide) { display: none !important }',
  ),
  sheet('Bootstrap', '/node_modules/bootstrap/dist/css/bootstrap.css'),
  sheet('Tailwind’s preflight', '/node_modules/tailwindcss/preflight.css'),
  // Its width and size of text are the website's own.
  {
    ...sheet('a WordPress theme', '/theme.css'),
    body: '<style>.entry-content { --responsive--aligndefault-width: 100%; font-size: 16px }</style><main class="entry-content">GUIDE</main>',
    debian: theme,
    files: { '/theme.css': theme.send },
  },
  style(
    'no size, no height, no space',
    'body { font-size: 0; letter-spacing: -1em; line-height: 0; word-spacing: -1em; text-indent: -999px; text-transform: uppercase; white-space: nowrap; word-break: break-all; -webkit-text-security: disc; font-variant: small-caps; text-align: justify; direction: ltr; zoom: 1; quotes: none; opacity: 1 }',
  ),
  style('empty elements are hidden', ':empty { display: none }'),
  style(
    'columns, floats and flexible boxes',
    'body { display: flex; flex-wrap: wrap } hrd-guide { width: 100% }',
  ),
  style('vertical writing', 'html { writing-mode: vertical-rl }'),
  style(
    'vertical writing from the left',
    'html { writing-mode: vertical-lr; text-orientation: upright }',
  ),
  style('right to left', 'body { direction: rtl }', {
    start: '<!doctype html><html lang="ar" dir="rtl">',
  }),
  style(
    'a layer for everything',
    '@layer page { * { display: none } html, body, hrd-guide { display: block } }',
  ),
];
