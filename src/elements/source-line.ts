import { html } from 'lit';
import type { Contact } from '../words/contacts.js';
import { source } from '../words/source.js';
import type { Content, Translation } from '../words/types.js';
import { fill, link } from './templates.js';

/**
 * Says where the words come from, how old they are, and that nobody official shows them. With a
 * contact that the website set, it says that this is not from there, and does not name Monrovia.
 */
export const sourceLine = (words: Content, partner?: Partial<Contact>) => {
  const { provenance, partnerContact, embassy } = words;
  return html`<div part="source">
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
    </p>
    <p>${provenance.dated}</p>
    ${unofficial(words)}
  </div>`;
};

/** Stands in its place where nothing shown comes from the page. */
export const unofficialLine = (words: Content) =>
  html`<div part="source">${unofficial(words)}</div>`;

const unofficial = ({ provenance, translation }: Content) =>
  html`<p>${provenance.unofficial}</p>
    ${translation && html`<p>${translationNote(translation)}</p>`}`;

const translationNote = ({ reader, read, unread }: Translation) =>
  reader ? fill(read, { reader }) : unread;
