import { html, type TemplateResult } from 'lit';
import { source } from '../words/source.js';
import type { Content } from '../words/types.js';
import type { ContactState } from './contact-element.js';
import { fill, link, longDate } from './templates.js';

/**
 * Says where the words come from, how old they are, and that they are not official. With a contact that
 * the website set, it says that the contact is not from that page, and does not name Monrovia.
 */
export const sourceLine = (
  words: Content,
  { partner, checkedOn }: Partial<ContactState> = {},
): TemplateResult => {
  const { provenance, partnerContact, embassy } = words;
  return html`<div part="source-line">
    <p>
      ${fill(provenance.source, {
        title: link(
          source.url,
          html`<cite lang="en" dir="ltr" translate="no">${source.title}</cite>`,
        ),
        publisher: partner ? provenance.unnamedPublisher : embassy,
        date: html`<time datetime="${source.published}">${provenance.date}</time>`,
      })}
      ${partner && partnerContact.notFromPage}
      ${checkedOn && !partner ? checkedLine(words, checkedOn) : provenance.unchecked}
      ${provenance.mayHaveChanged}
    </p>
    ${unofficial(words)}
  </div>`;
};

/** The website's claim that it has compared the address. */
export const checkedLine = ({ provenance, tag }: Content, date: string) =>
  fill(provenance.checked, { date: longDate(date, tag) });

/** Replaces the source line where nothing shown comes from the page. */
export const unofficialLine = (words: Content) =>
  html`<div part="source-line">${unofficial(words)}</div>`;

const unofficial = ({ provenance }: Content) => html`<p>${provenance.unofficial}</p>`;
