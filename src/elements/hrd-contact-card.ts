import { html, nothing, type TemplateResult } from 'lit';
import { monrovia, type Contact } from '../words/contacts.js';
import type { Content } from '../words/types.js';
import { mailto } from './address.js';
import { ContactElement, type ContactState } from './contact-element.js';
import { sourceLine, unofficialLine } from './source-line.js';
import { fill, link, list, paragraphs, subheading } from './templates.js';

/**
 * How to reach the embassy: who was asked to write, to whom, the address to read, select, copy or
 * open in a mail program; what the page does not give; advice on writing more safely.
 *
 * @tagname hrd-contact-card
 * @csspart subheading - A heading inside.
 * @csspart address - The email address.
 * @csspart button - The copy button and the mail link.
 */
export class HrdContactCard extends ContactElement {
  protected override view(level: number) {
    const { words } = this;
    const contact = this.contact();
    const headed = (text: string) => this.mainHeading(text);
    return html`${contactView(words, headed, level + 1, contact)}
    ${contact.partner ? unofficialLine(words) : sourceLine(words)}`;
  }
}

export const contactView = (
  words: Content,
  headed: (text: string) => TemplateResult,
  sublevel: number,
  state: ContactState,
) => {
  const { contact } = words;
  const { partner, withAdvice } = state;
  const advice = withAdvice
    ? html`${subheading(sublevel, contact.adviceHeading)}
        <p class="label">${contact.adviceBy}</p>
        ${list(contact.advice)}`
    : nothing;
  return html`<section>
    ${headed((partner ? words.partnerContact : contact).heading)}
    ${
      partner
        ? html`${partnerView(words, partner, state)} ${advice}`
        : html`<p>${contact.who}</p>
            <p>${fill(contact.whom, { embassy: words.embassy })}</p>
            ${addressView(contact, monrovia.email, state)} ${paragraphs(contact.notGiven)} ${advice}
            ${subheading(sublevel, contact.contextHeading)} ${paragraphs(contact.context)}`
    }
  </section>`;
};

/** Shows what the website gave and nothing that the page said of its own contact. */
const partnerView = (
  { contact, tag, partnerContact: words }: Content,
  { embassy, country, email, source, published }: Partial<Contact>,
  state: ContactState,
) => html`
  <p class="label">${words.label}</p>
  ${
    embassy &&
    html`<p>
      <strong><bdi>${embassy}</bdi></strong>
    </p>`
  }
  ${country && html`<p>${fill(words.country, { country: html`<bdi>${country}</bdi>` })}</p>`}
  <p>${email ? words.address : words.noAddress}</p>
  ${email && addressView(contact, email, state)}
  ${source && html`<p>${fill(words.source, { source: html`<bdi translate="no">${link(source, source)}</bdi>` })}</p>`}
  ${published && html`<p>${fill(words.published, { date: longDate(published, tag) })}</p>`}
`;

const longDate = (date: string, tag: string) => {
  const format = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  // In Arabic, browsers differ in the digits; ours are those of the words. Of the two names that a
  // month has in the words, browsers know one.
  const shown = new Date(date).toLocaleDateString(`${tag}-u-nu-latn`, format);
  return html`<time datetime="${date}">${shown}</time>`;
};

const addressView = (
  words: Content['contact'],
  email: string,
  { copyAddress, copyStatus }: ContactState,
) => {
  const [name, domain] = email.split('@');
  return html`<div class="contact">
    <address part="address" dir="ltr" translate="no">${name}@<wbr />${domain}</address>
    <p class="actions">
      <a part="button" href="${mailto(email)}">${words.write}</a>
      <button type="button" part="button" @click="${copyAddress}">${words.copy}</button>
    </p>
    <p class="note" role="status">${copyStatus}</p>
    <p class="caution">${words.caution}</p>
    <p class="note">${words.writeNote}</p>
  </div>`;
};

if (!customElements.get('hrd-contact-card')) {
  customElements.define('hrd-contact-card', HrdContactCard);
}

declare global {
  interface HTMLElementTagNameMap {
    'hrd-contact-card': HrdContactCard;
  }
}
