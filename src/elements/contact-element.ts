import type { PropertyDeclarations, PropertyValues } from 'lit';
import { isMonroviaElsewhere, monrovia, type Contact } from '../words/contacts.js';
import { warnOnce } from './attribute-values.js';
import {
  contactFields,
  contactRules,
  isMonrovias,
  pastDay,
  type ContactField,
} from './contact-rules.js';
import { copyText, type CopyOutcome } from './copy-text.js';
import { HrdElement } from './hrd-element.js';

/** What the views need to know about a contact. */
export interface ContactState {
  /** The valid parts of a contact that the website set, in place of the page's own. */
  partner: Partial<Contact> | undefined;
  /** The day on which, the website says, it compared the address. */
  checkedOn: string | undefined;
  copyAddress: () => void;
  /** The result of copying, in words. */
  copyStatus: string | undefined;
}

/** What the card and the guide share: whose contact is shown, and the button that copies it. */
export abstract class ContactElement extends HrdElement {
  static override properties: PropertyDeclarations = {
    embassy: {},
    country: {},
    email: {},
    source: {},
    published: {},
    checkedOn: { attribute: 'checked-on' },
    copyOutcome: { state: true },
  };

  /** Name of another embassy, at most 120 characters. Default: U.S. Embassy Monrovia. */
  declare embassy?: string | null | undefined;

  /** Country of that embassy, at most 120 characters. Default: Liberia. */
  declare country?: string | null | undefined;

  /** Email address of that embassy. Default: HRDSupportMonrovia@state.gov. */
  declare email?: string | null | undefined;

  /** `https:` address of the page that names the contact. Default: the page quoted. */
  declare source?: string | null | undefined;

  /** Date of that page, as `YYYY-MM-DD`. Default: 2023-09-12. */
  declare published?: string | null | undefined;

  /**
   * Day on which the website compared the address with the embassy's own website, as `YYYY-MM-DD`; shown
   * as the website's claim. Default: none.
   * @attr checked-on
   */
  declare checkedOn?: string | null | undefined;

  /** The result of the last press of the copy button. */
  declare private copyOutcome?: CopyOutcome | undefined;

  /**
   * Reflects a contact at once, not with the update as Lit would: a copy that a page makes of an
   * element has its attributes only, and must not show Monrovia's address in place of another.
   */
  override requestUpdate(...change: Parameters<HrdElement['requestUpdate']>) {
    const field = contactFields.find((each) => each === change[0]);
    if (field) this.reflect(field);
    super.requestUpdate(...change);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    // The result of copying one address says nothing about the next.
    if (contactFields.some((field) => changed.has(field))) this.copyOutcome = undefined;
  }

  /** A partner's contact has other words than Monrovia's. */
  protected override get textKey() {
    return `${super.textKey} ${isMonrovias((field) => this[field])}`;
  }

  protected contact(): ContactState {
    // Lit calls a listener on the element, so the method needs no binding.
    const { copyAddress, copyOutcome } = this;
    const partner = this.partnerContact();
    return {
      partner,
      checkedOn: this.checkedDay(partner ?? monrovia),
      copyAddress,
      copyStatus: copyOutcome && this.words.contact[copyOutcome],
    };
  }

  private reflect(field: ContactField) {
    try {
      const value = this[field];
      if (value == null) this.removeAttribute(field);
      else if (this.getAttribute(field) !== String(value)) this.setAttribute(field, String(value));
    } catch {
      // A value whose toString throws cannot be rendered either: the update warns of it.
    }
  }

  /**
   * The valid parts of the contact that the website set; `undefined` for the page's own.
   *
   * One value that differs makes the whole contact the website's, so that nobody is shown the
   * name of one embassy with the address of another.
   */
  private partnerContact(): Partial<Contact> | undefined {
    if (isMonrovias((field) => this[field])) return;
    const contact: Partial<Contact> = {};
    for (const field of contactFields) contact[field] = this.checked(field);
    if (isMonroviaElsewhere(contact.email, this)) {
      warnOnce(this, 'email', this.email, 'the address of the embassy that is named');
      delete contact.email;
    }
    return contact;
  }

  private checked(field: ContactField) {
    const value = this[field];
    if (value == null) return;
    const { check, accepted } = contactRules[field];
    const valid = check(String(value));
    if (valid !== String(value).trim()) warnOnce(this, field, value, accepted);
    return valid;
  }

  private checkedDay({ email, published = monrovia.published }: Partial<Contact>) {
    const { checkedOn } = this;
    if (checkedOn == null || !email) return;
    const day = pastDay(String(checkedOn), published);
    const accepted = `a date as YYYY-MM-DD, from ${published} to today`;
    if (!day) warnOnce(this, 'checked-on', checkedOn, accepted);
    return day;
  }

  private async copyAddress() {
    const address = this.renderRoot.querySelector<HTMLElement>('#address');
    if (!address) return;
    const copying = copyText(address);
    // Emptied for a moment: a screen reader drops a message that equals the last one.
    this.copyOutcome = undefined;
    // No pause where a page has replaced setTimeout by one that throws.
    await new Promise((resolve) => setTimeout(resolve, 100)).catch(() => {});
    const outcome = await copying;
    // If the contact has changed meanwhile, another address is in its place.
    if (address.isConnected) this.copyOutcome = outcome;
  }
}
