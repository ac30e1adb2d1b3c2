import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { source } from '../words/source.js';

/** A heading of any level; not every screen reader knows a level above 6. */
export const heading = (level: number, words: unknown, part = 'heading') =>
  html`<h2 aria-level="${Math.min(level, 6)}" part="${part}">${words}</h2>`;

/** A heading under an element's or section's own. */
export const subheading = (level: number, words: string) => heading(level, words, 'subheading');

export const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

/** A paragraph in small print. */
export const note = (text: unknown, part: string | typeof nothing = nothing) =>
  html`<p class="note" part="${part}">${text}</p>`;

/**
 * Renders what depends on an attribute into new nodes whenever that changes. A page translator replaces
 * text nodes, and Lit would go on updating the old ones: an old address could stay above a new link.
 */
export const fresh = (value: unknown, shown: unknown = value): unknown =>
  keyed(value, html`${shown}`);

export const list = (items: readonly unknown[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** A date, written out in a language. */
export const longDate = (date: string, tag: string) => {
  const format = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  // Browsers differ in the digits for Arabic: these are the digits of our words. Where those give two
  // names of a month, browsers know only one.
  const shown = new Date(date).toLocaleDateString(`${tag}-u-nu-latn`, format);
  return html`<time datetime="${date}">${fresh(shown)}</time>`;
};

/** A sentence with its `{slots}` filled in. */
export const fill = (sentence: string, values: Record<string, unknown>) => {
  const parts = sentence.split(/{(\w+)}/);
  return parts.length > 1
    ? parts.map((part, index) => (index % 2 ? values[part] : part))
    : sentence;
};

/** A link that tells the other site nothing about where the visitor came from. */
export const link = (href: string, words: unknown) =>
  html`<a href="${href}" rel="noopener noreferrer" referrerpolicy="no-referrer">${words}</a>`;

/** A quotation from the page, word for word or translated. */
export const blockquote = (words: string) =>
  html`<blockquote cite="${source.url}"><p>${words}</p></blockquote>`;

/** A quotation with its author. Not a `<figure>`, whose caption a screen reader reads twice. */
export const quotation = (words: string, author: string): TemplateResult =>
  html`<div class="quotation" part="quotation">
    ${blockquote(words)}
    <p class="note" part="author">— ${author}</p>
  </div>`;
