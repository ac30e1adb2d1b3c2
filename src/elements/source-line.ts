import { html } from 'lit';
import { source } from '../content/source.js';
import type { Content } from '../content/types.js';
import { fill, link } from './templates.js';

/** Says where the words come from, how old they are, and that nobody official shows them. */
export const sourceLine = ({ provenance }: Content, publisher = source.publisher) =>
  html`<div class="source" part="source">
    <p>
      ${fill(provenance.source, {
        title: link(source.url, html`<cite lang="en" dir="ltr">${source.title}</cite>`),
        publisher,
        date: html`<time datetime=${source.published}>${provenance.date}</time>`,
      })}
      ${provenance.ownWords}
    </p>
    <p>${provenance.dated}</p>
    <p>${provenance.unofficial}</p>
  </div>`;

/** Stands in its place where nothing shown comes from the page. */
export const unofficialLine = ({ provenance }: Content) =>
  html`<div class="source" part="source"><p>${provenance.unofficial}</p></div>`;
