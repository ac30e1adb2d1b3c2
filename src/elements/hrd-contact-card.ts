import { html, nothing, type TemplateResult } from 'lit';
import { monrovia, type Contact } from '../words/contacts.js';
import type { Content } from '../words/types.js';
import { addressView } from './address-view.js';
import { ContactElement, type ContactState } from './contact-element.js';
import { checkedLine, sourceLine, unofficialLine } from './source-line.js';
import { fill, fresh, link, list, longDate, note, paragraphs, subheading } from './templates.js';

/**
 * How to reach the embassy: a box that says who was asked to write and to whom, with the address to read,
 * select, copy or open in a mail program, and a caution; then the website's own help, what the page does not give,
 * and advice on writing more safely.
 *
 * @tagname hrd-contact-card
 * @csspart subheading - A heading inside.
 * @csspart contact - The box with the contact.
 * @csspart address - The email address.
 * @csspart label - Who gave the contact.
 * @csspart caution - The warning that mail to the address may go unread.
 * @csspart button - The copy button and the mail link.
 * @csspart copy - The copy button alone.
 * @csspart write - The mail link alone.
 * @csspart status - The message after copying.
 */
export class HrdContactCard extends ContactElement {
  protected override view(level: number): unknown {
    const { words } = this;
    const contact = this.contact();
    const sublevel = level + 1;
    const headed = (text: string) => this.mainHeading(text);
    const afterBox = [this.translationNote, this.ownHelp(sublevel)];
    return html`${contactView(words, headed, sublevel, contact, afterBox)}
    ${contact.partner ? unofficialLine(words) : sourceLine(words, contact)}`;
  }
}

export const contactView = (
  words: Content,
  headed: (text: string) => TemplateResult,
  sublevel: number,
  state: ContactState,
  afterBox: unknown,
): TemplateResult => {
  const { contact, partnerContact } = words;
  const { partner, copyStatus } = state;
  return html`<section>
    ${headed((partner ? partnerContact : contact).heading)}
    <div class="contact" part="contact">
      ${partner ? partnerView(words, partner, state) : ownView(contact, state)}
    </div>
    <p class="note status" part="status" aria-live="polite">${copyStatus}</p>
    ${afterBox}
    ${
      partner
        ? nothing
        : html`${subheading(sublevel, contact.notGivenHeading)} ${paragraphs(contact.notGiven)}`
    }
    ${subheading(sublevel, contact.adviceHeading)} ${note(contact.adviceBy)} ${list(contact.advice)}
  </section>`;
};

/** The contact of the page quoted. */
const ownView = (contact: Content['contact'], state: ContactState) => html`
  <p>${contact.embassy}</p>
  <p>${contact.who}</p>
  ${addressView(contact, monrovia.email, contact.given, state)}
`;

/** Shows what the website gave and nothing that the page said of its own contact. */
const partnerView = (
  words: Content,
  { embassy, country, email, source, published }: Partial<Contact>,
  state: ContactState,
) => {
  const { contact, partnerContact, tag } = words;
  const { checkedOn } = state;
  const given = (text: string) => fresh(text, html`<bdi>${text}</bdi>`);
  const named = source && fresh(source, html`<bdi translate="no">${link(source, source)}</bdi>`);
  return html`
    ${embassy && html`<p>${given(embassy)}</p>`}
    ${country && html`<p>${fill(partnerContact.country, { country: given(country) })}</p>`}
    ${
      email
        ? addressView(contact, email, partnerContact.label, state)
        : html`<p>${partnerContact.noAddress}</p>
            ${note(partnerContact.label, 'label')}`
    }
    ${source && note(fill(partnerContact.source, { source: named }))}
    ${published && note(fill(partnerContact.published, { date: longDate(published, tag) }))}
    ${checkedOn && note(checkedLine(words, checkedOn))}
  `;
};

if (!customElements.get('hrd-contact-card')) {
  customElements.define('hrd-contact-card', HrdContactCard);
}

declare global {
  interface HTMLElementTagNameMap {
    'hrd-contact-card': HrdContactCard;
  }
}
