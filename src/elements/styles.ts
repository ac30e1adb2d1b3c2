import { css } from 'lit';
import { palette } from './palette.js';

/**
 * The style of all elements: the guide shows what the others show, and one sheet costs less than
 * five. It stands as one plain string without interpolation, because old Prototype.js breaks the
 * `Array.prototype.reduce` that would join the parts.
 *
 * Defaults stand where a property is used, not on `:host`, so that a page can set a property on
 * `:root`. `--hrd-theme-*` belong to the themes, all other `--hrd-*` to the page.
 */
const look = css`
  :host {
    display: block;
  }

  :host([hidden]:not([hidden='until-found'])),
  [hidden] {
    display: none !important;
  }

  /* By itself, for browsers that do not know it drop the whole rule. */
  :host([popover]:not(:popover-open)) {
    display: none;
  }

  /* Our plain text, where something of the website stands beside it. */
  .others ::slotted([data-hrd-text]),
  .others ::slotted(.hrd-text) {
    display: none !important;
  }

  .base {
    /* Keeps out what would be inherited from the page, then lets in what belongs to its look. */
    all: initial;
    display: block;
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
    padding: 1.25em;
    border: 1px solid var(--hrd-line, var(--hrd-theme-line));
    border-radius: var(--hrd-radius, 0.5em);
    background: var(--hrd-surface, var(--hrd-theme-surface));
  }

  h2 {
    margin: 0 0 0.5em;
    font-family: var(--hrd-heading-font, inherit);
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

  section + section {
    margin-top: 2.25em;
  }

  p,
  ul,
  ol,
  figure {
    max-inline-size: 38em;
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
  [part='source'],
  figcaption {
    font-size: 0.875em;
  }

  figure {
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

  /* Not for details: one that opens would move its neighbours into the other column. */
  .list {
    max-inline-size: none;
    columns: 20em 2;
    column-gap: 3em;
  }

  .ways li,
  .timeline li {
    margin: 0;
    padding: 0.5em 0;
    border-top: 1px solid var(--hrd-line, var(--hrd-theme-line, #8888));
    break-inside: avoid;
  }

  .timeline li {
    display: flex;
    flex-wrap: wrap;
  }

  .timeline strong {
    flex: 0 1 10em;
    margin-inline-end: 1.5em;
  }

  .timeline p {
    flex: 1 1 16em;
    min-inline-size: 0;
    margin: 0;
  }

  summary {
    padding: 0.75em 0;
    font-weight: 700;
    cursor: pointer;
  }

  .ways details {
    margin: -0.5em 0;
  }

  .contact {
    max-inline-size: 38em;
    margin: 0 0 1em;
    padding: 1em;
    border: 1px solid var(--hrd-line, var(--hrd-theme-line, #8888));
    border-radius: var(--hrd-radius, 0.5em);
    line-height: 1.5;
  }

  .contact p {
    margin-bottom: 0.5em;
  }

  .contact p:last-child {
    margin: 0;
  }

  address,
  bdi,
  .actions {
    overflow-wrap: anywhere;
  }

  address {
    font-size: 1.125em;
    font-style: normal;
    font-weight: 700;
    -webkit-user-select: all;
    user-select: all;
  }

  .contact .actions {
    display: flex;
    flex-wrap: wrap;
    margin: 0.75em 0 -0.25em;
    margin-inline-end: -0.75em;
  }

  .actions > * {
    box-sizing: border-box;
    display: inline-flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    margin: 0 0 0.75em;
    margin-inline-end: 0.75em;
    padding: 0.4em 0.6em;
    border: 1px solid;
    border-radius: var(--hrd-radius, 0.5em);
    background: none;
    font: inherit;
    font-weight: 700;
    text-decoration: none;
    cursor: pointer;
  }

  [part='source'] {
    margin-top: 1.5em;
    padding-top: 1em;
    border-top: 1px solid var(--hrd-line, var(--hrd-theme-line, #8888));
  }

  /* The guide on two sheets of A4. */
  @media print {
    .base {
      padding: 0;
      border: 0;
      background: #fff;
      color: #000;
      line-height: 1.35;
      zoom: 0.7;
      --hrd-theme-accent: #000;
      --hrd-theme-line: #888;
    }

    .base * {
      max-inline-size: none;
    }

    .guide {
      columns: 2;
      column-gap: 3em;
    }

    .list {
      columns: auto;
    }

    section + section {
      margin-top: 1.5em;
    }

    a {
      color: inherit;
    }

    [part='source'] a::after {
      /* The mark keeps the last slash in its place where text runs from right to left. */
      content: ' (' attr(href) '\\200e)';
    }

    .contact .actions,
    [role='status'] {
      display: none;
    }

    h2 {
      break-after: avoid;
    }
  }
`;

export const styles = [palette, look];
