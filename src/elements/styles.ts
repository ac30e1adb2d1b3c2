import { css } from 'lit';
import { palette } from './palette.js';

/**
 * The style of all elements: the guide shows what the others show, and one sheet is smaller than five.
 * Without interpolation, because `css` would join the parts with `Array.prototype.reduce`, which old
 * Prototype.js breaks.
 *
 * Each default is given where its property is used, not on `:host`, so that a page can set the property
 * on `:root`. The themes set `--hrd-theme-*`, a page all other `--hrd-*`.
 */
const look = css`
  :host {
    display: block;
    margin-block-end: 1.5em;
  }

  /* With text inside, the space above is the text's, so that nothing moves when the script comes. */
  :host(:empty) {
    margin-block-start: 1.5em;
  }

  /* WordPress themes (Twenty Twenty-Five) outline whatever has focus; the buttons have their own outline. */
  :host(:focus:not([tabindex])) {
    outline: none !important;
  }

  /* The browser's own, which centres a popover. */
  :host([popover]) {
    margin: auto;
  }

  :host([hidden]:not([hidden='until-found'])),
  [hidden] {
    display: none !important;
  }

  /* In a rule by itself: browsers that do not know the selector drop the whole rule. */
  :host([popover]:not(:popover-open)) {
    display: none;
  }

  /* Hides our plain text where the website's own content is shown with it. */
  .others ::slotted([data-hrd-text]),
  .others ::slotted(.hrd-text) {
    display: none !important;
  }

  .base {
    /* Keeps out what the page would pass on, then lets in what belongs to its look. */
    all: initial;
    display: block;
    /* At most 75 characters per line in small print, and fewer elsewhere, in every alphabet. */
    max-inline-size: var(--hrd-measure, 50ch);
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    color: var(--hrd-text, var(--hrd-theme-text, inherit));
    font-family: var(--hrd-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.55;
    overflow-wrap: break-word;
  }

  .light,
  .auto,
  .dark {
    padding: min(1.25em, 4%);
    border: 1px solid var(--hrd-line, var(--hrd-theme-line));
    border-radius: min(var(--hrd-radius, 0.5em), 1.5em);
    background: var(--hrd-surface, var(--hrd-theme-surface));
    color-scheme: var(--hrd-theme-scheme);
  }

  h2 {
    margin: 0 0 0.5em;
    color: var(--hrd-heading-color, inherit);
    font-family: var(--hrd-heading-font, inherit);
    font-weight: var(--hrd-heading-weight, 700);
    line-height: 1.25;
    text-wrap: balance;
    /* The website's own heading may run the other way. */
    unicode-bidi: plaintext;
  }

  [part='subheading'] {
    margin-top: 1.25em;
    font-size: 1.125em;
  }

  .guide > h2 {
    /* Smaller on a phone, for the long words of Russian. */
    font-size: clamp(1.5em, 7vw, 1.8em);
  }

  .guide section > [part='heading'] {
    font-size: 1.3em;
  }

  section + section {
    margin-top: 2.25em;
  }

  /* Without 'text-wrap: pretty', at which pages crash in WebKit: https://bugs.webkit.org/306377 */
  p,
  ul,
  ol {
    margin: 0 0 0.75em;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  li,
  li p {
    margin: 0.25em 0 0;
  }

  a,
  button {
    color: var(--hrd-accent, var(--hrd-theme-accent, inherit));
  }

  :focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }

  .note,
  [part='source-line'] {
    font-size: 0.875em;
  }

  /* Arabic letters are smaller, and more of them would fit into a line. */
  [dir='rtl'] .note,
  [dir='rtl'] [part='source-line'] {
    font-size: 0.9375em;
  }

  .quotation {
    margin: 1em 0;
    padding-inline-start: 1.25em;
    border-inline-start: 4px solid var(--hrd-accent, var(--hrd-theme-accent, currentColor));
  }

  blockquote {
    margin: 0;
    font-size: 1.125em;
  }

  .ways,
  .timeline {
    padding: 0;
    list-style: none;
  }

  .ways li,
  .timeline li {
    margin: 0;
    padding: 0.5em 0;
    border-top: 1px solid var(--hrd-line, var(--hrd-theme-line, #8888));
    break-inside: avoid;
  }

  .timeline strong {
    display: block;
  }

  .timeline p {
    margin: 0;
  }

  summary {
    margin-inline-start: 1.25em;
    padding: 0.75em 0;
    list-style-position: outside;
    font-weight: 700;
    cursor: pointer;
  }

  .ways details {
    margin: -0.5em 0;
  }

  details > :not(summary) {
    margin: 0 0 1em;
    margin-inline-start: 1.25em;
  }

  .contact {
    padding: min(1em, 5%);
    border: 2px solid;
    border-color: var(--hrd-accent, var(--hrd-theme-accent, currentColor));
    border-radius: min(var(--hrd-radius, 0.5em), 1.5em);
    background: var(--hrd-tint, #8881);
    line-height: 1.5;
  }

  @supports (background: color-mix(in srgb, red, red)) {
    .contact {
      background: var(
        --hrd-tint,
        color-mix(in srgb, var(--hrd-accent, var(--hrd-theme-accent, currentColor)) 6%, transparent)
      );
    }
  }

  .contact p {
    margin-bottom: 0.6em;
  }

  [part='caution'] {
    margin-top: 0.75em;
  }

  .contact p:last-child {
    margin: 0;
  }

  address,
  bdi {
    overflow-wrap: anywhere;
  }

  address {
    container-type: inline-size;
    margin-top: 0.85em;
    font-style: normal;
    line-height: 1.3;
  }

  #address {
    font-size: 1.125em;
    font-size: clamp(max(0.8em, min(1em, 8.7cqi)), 6.6cqi, 1.25em);
    /* Not on the block: some browsers would copy a line break with it. */
    -webkit-user-select: all;
    user-select: all;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    margin: 1em 0 0;
    margin-inline-end: -0.5em;
  }

  .actions:last-child {
    margin-bottom: -0.5em;
  }

  /* Side by side if each label fits into half of the line, else stacked. */
  .actions > * {
    box-sizing: border-box;
    display: inline-flex;
    flex: 1 0 calc(50% - 0.5em);
    align-items: center;
    justify-content: center;
    min-inline-size: fit-content;
    min-block-size: 44px;
    margin: 0 0 0.5em;
    margin-inline-end: 0.5em;
    padding: 0.4em;
    overflow-wrap: anywhere;
    border: 1px solid;
    border-radius: var(--hrd-radius, 0.5em);
    background: none;
    font: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  @media (hover: hover) {
    a:hover {
      text-decoration-thickness: 2px;
    }

    .actions > :hover {
      box-shadow: inset 0 0 0 1px;
    }
  }

  /* Room for two lines, in place of the space above the next heading: a message moves nothing. */
  .status {
    min-block-size: 2.6em;
    margin: 0.2em 0 0;
    line-height: 1.3;
  }

  .status + [part='subheading'],
  .status + [hidden] + [part='subheading'],
  .status + slot + [part='subheading'],
  .status + [part='after'] > [part='subheading'] {
    margin-top: 0;
  }

  [part='source-line'] {
    margin-top: 1.5em;
    padding-top: 1em;
    border-top: 1px solid var(--hrd-line, var(--hrd-theme-line, #8888));
  }

  [part='source-line'] p:last-child {
    margin: 0;
  }

  @media (prefers-contrast: more) {
    .base {
      --hrd-theme-line: currentColor;
    }
  }

  /* The guide on two sheets of A4. */
  @media print {
    .base {
      max-inline-size: none;
      padding: 0;
      border: 0;
      line-height: 1.35;
      zoom: 0.7;
    }

    /* Whatever colours a page gave the parts: light text would vanish on paper. */
    .base,
    .base * {
      border-color: currentColor !important;
      background: #fff !important;
      color: #000 !important;
      -webkit-text-fill-color: currentColor !important;
    }

    .guide {
      columns: 2;
      column-gap: 3em;
    }

    section + section {
      margin-top: 1.5em;
    }

    [part='source-line'] a::after {
      /* The mark keeps the last slash in its place where text runs from right to left. */
      content: ' (' attr(href) '\\200e)';
    }

    .actions,
    .status {
      display: none;
    }

    .contact {
      padding-bottom: 0.4em;
    }

    .contact,
    .quotation,
    details,
    li {
      break-inside: avoid;
    }

    h2 {
      break-after: avoid;
    }
  }
`;

export const styles = [palette, look];

/**
 * For what a server rendered, until the script renders it again, or without a script. The copy button,
 * which does nothing yet, keeps its space, so that nothing moves later. A server does not know what fills
 * a slot. A function, so that it is left out of the script files.
 */
export const serverStyles = () => [
  ...styles,
  css`
    .actions > button[hidden] {
      display: inline-flex !important;
      visibility: hidden;
    }

    @media (scripting: none) {
      .actions > button[hidden] {
        display: none !important;
      }
    }

    /* Without :has(), the heading may stay over nothing: better than help that nobody sees. */
    :host(:not(:has(> [slot='after']))) [part='after'] {
      display: none;
    }
  `,
];
