import { css } from 'lit';

/**
 * The one style sheet of all elements: the guide shows what the others show, and one sheet costs
 * less than five. It stands as one plain string without interpolation, because old Prototype.js
 * breaks the `Array.prototype.reduce` that would join the parts.
 *
 * Defaults stand where a property is used, not on `:host`, so that a page can set a property on
 * `:root`. `--hrd-theme-*` belong to the themes, all other `--hrd-*` to the page.
 */
export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
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
    line-height: 1.6;
    overflow-wrap: break-word;
  }

  .light,
  .auto,
  .dark {
    padding: 1.5em;
    border: 1px solid var(--hrd-line, var(--hrd-theme-line));
    border-radius: var(--hrd-radius, 0.5em);
    background: var(--hrd-surface, var(--hrd-theme-surface));
  }

  .light,
  .auto {
    color-scheme: light;
    --hrd-theme-text: #20282b;
    --hrd-theme-surface: #fff;
    --hrd-theme-accent: #0b4f5c;
    --hrd-theme-line: #cbd3d5;
  }

  .dark {
    color-scheme: dark;
    --hrd-theme-text: #e8ecee;
    --hrd-theme-surface: #171d20;
    --hrd-theme-accent: #9ad6e0;
    --hrd-theme-line: #465157;
  }

  @media (prefers-color-scheme: dark) {
    .auto {
      color-scheme: dark;
      --hrd-theme-text: #e8ecee;
      --hrd-theme-surface: #171d20;
      --hrd-theme-accent: #9ad6e0;
      --hrd-theme-line: #465157;
    }
  }

  h2,
  h3 {
    margin: 0 0 0.5em;
    font-family: var(--hrd-heading-font, inherit);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    margin-block-start: 1.5em;
    font-size: 1.125em;
  }

  .guide > h2 {
    font-size: 1.875em;
  }

  section + section {
    margin-block-start: 3em;
  }

  p,
  ul,
  ol,
  figure {
    max-inline-size: 38em;
    margin: 0 0 0.75em;
    text-wrap: pretty;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  li {
    margin-block-end: 0.25em;
  }

  a,
  button {
    color: var(--hrd-accent, var(--hrd-theme-accent, inherit));
  }

  a {
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }

  .lead {
    margin-block-end: 2em;
    font-size: 1.125em;
  }

  .label,
  .note,
  figcaption {
    font-size: max(0.875em, 14px);
  }

  .label {
    font-weight: 600;
  }

  figure {
    margin-block: 1.25em;
    padding-inline-start: 1.25em;
    border-inline-start: 4px solid var(--hrd-accent, var(--hrd-theme-accent, currentColor));
  }

  blockquote {
    margin: 0;
    font-size: 1.125em;
  }

  blockquote p {
    margin-block-end: 0.25em;
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
    padding-block: 0.75em;
    border-block-start: 1px solid var(--hrd-line, var(--hrd-theme-line, #8888));
    break-inside: avoid;
  }

  li p {
    margin: 0.25em 0 0;
  }

  .timeline li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .timeline strong {
    flex: 0 0 10em;
  }

  .timeline p {
    flex: 1 1 16em;
    margin: 0;
  }

  summary {
    padding-block: 0.6em;
    font-weight: 700;
    cursor: pointer;
  }

  .ways details {
    margin-block: -0.6em;
  }

  .contact {
    max-inline-size: 36em;
    margin-block: 1.25em;
    padding: 1.25em;
    border: 1px solid var(--hrd-line, var(--hrd-theme-line, #8888));
    border-radius: var(--hrd-radius, 0.5em);
  }

  .contact > :last-child {
    margin: 0;
  }

  address {
    font-size: 1.25em;
    font-style: normal;
    font-weight: 700;
    overflow-wrap: anywhere;
    -webkit-user-select: all;
    user-select: all;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em;
  }

  .actions > * {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid;
    border-radius: var(--hrd-radius, 0.5em);
    background: none;
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }

  .actions > :hover {
    text-decoration: underline;
  }

  .source,
  .after {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--hrd-line, var(--hrd-theme-line, #8888));
  }

  .source {
    font-size: max(0.875em, 14px);
  }

  .source p {
    margin-block-end: 0.4em;
  }

  @media print {
    .base {
      padding: 0;
      border: 0;
      background: none;
      color: #000;
      font-size: 10.5pt;
      line-height: 1.4;
      --hrd-theme-accent: #000;
      --hrd-theme-line: #888;
    }

    a {
      color: inherit;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }

    .actions,
    .note {
      display: none;
    }

    h2,
    h3 {
      break-after: avoid;
    }
  }
`;
