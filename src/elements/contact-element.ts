import { plainDate, plainEmail, plainHttps, plainText } from '../address.js';
import { isMonroviaElsewhere, monrovia, type Contact } from '../content/contacts.js';
import { addEventListener, fromDocument } from '../document.js';
import { HrdElement, type Flag, type Properties } from './hrd-element.js';

const nameRule = { check: plainText, accepted: 'up to 120 characters' };

/** How each attribute is checked, and what the warning says is accepted. */
const rules = {
  embassy: nameRule,
  country: nameRule,
  email: { check: plainEmail, accepted: 'a plain email address' },
  source: { check: plainHttps, accepted: 'a plain https:// address' },
  published: { check: plainDate, accepted: 'a date as YYYY-MM-DD' },
};

type Field = keyof typeof rules;
const fields = Object.keys(rules) as Field[];

/** What the card and the guide share: whose contact is shown, and the button that copies it. */
export abstract class ContactElement extends HrdElement {
  static override properties: Properties = {
    embassy: {},
    country: {},
    email: {},
    source: {},
    published: {},
    noAdvice: { attribute: 'no-advice' },
  };

  /** Name of another embassy, at most 120 characters. Default: U.S. Embassy Monrovia. */
  declare embassy?: string | null | undefined;

  /** Country of that embassy, at most 120 characters. Default: Liberia. */
  declare country?: string | null | undefined;

  /** E-mail address of that embassy. Default: HRDSupportMonrovia@state.gov. */
  declare email?: string | null | undefined;

  /** `https:` address of the page that names the contact. Default: the page quoted. */
  declare source?: string | null | undefined;

  /** Date of that page, as `YYYY-MM-DD`. Default: 2023-09-12. */
  declare published?: string | null | undefined;

  /** Leaves out the advice on writing more safely. Default: it is shown. */
  declare noAdvice?: Flag;

  override requestUpdate(...change: Parameters<HrdElement['requestUpdate']>) {
    const field = fields.find((each) => each === change[0]);
    if (field) this.reflect(field);
    super.requestUpdate(...change);
  }

  /** A copy that a page makes of an element has its attributes only, and must show the same contact. */
  private reflect(field: Field) {
    try {
      const value = this[field];
      if (value == null) this.removeAttribute(field);
      else if (this.getAttribute(field) !== String(value)) this.setAttribute(field, String(value));
    } catch {
      // A value that cannot be written as text cannot be shown either, which the console says then.
    }
  }

  protected get withAdvice() {
    return !this.isOn(this.noAdvice);
  }

  /**
   * What may be shown of the contact that the website set; `undefined` for the page's own.
   *
   * One value that differs makes the whole contact the website's, so that nobody is shown the
   * name of one embassy with the address of another.
   */
  protected partnerContact(): Partial<Contact> | undefined {
    if (fields.every((field) => this[field] == null || this[field] === monrovia[field])) return;
    const contact: Partial<Contact> = {};
    for (const field of fields) contact[field] = this.checked(field);
    if (isMonroviaElsewhere(contact.email, this)) {
      this.warn('email', this.email, 'the address of the embassy that is named');
      delete contact.email;
    }
    return contact;
  }

  protected override updated() {
    super.updated();
    const button = this.renderRoot.querySelector('button');
    if (button) addEventListener.call(button, 'click', this.copyAddress);
  }

  /** Copies the address; where that is not possible, selects it. Says truthfully which. */
  private copyAddress = async () => {
    const { contact } = this.words;
    const address = this.renderRoot.querySelector('address')!;
    const status = this.renderRoot.querySelector('[role=status]')!;
    // Emptied for a moment, so that a screen reader speaks again when the outcome is the same.
    status.textContent = '';
    try {
      await new Promise(requestAnimationFrame);
      await navigator.clipboard.writeText(address.textContent!);
      status.textContent = contact.copied;
    } catch {
      status.textContent = contact.selected;
      const { ownerDocument } = address;
      fromDocument('getSelection', ownerDocument).call(ownerDocument)!.selectAllChildren(address);
    }
  };

  private checked(field: Field) {
    const value = this[field];
    if (value == null) return;
    const { check, accepted } = rules[field];
    const valid = check(String(value));
    if (valid !== String(value).trim()) this.warn(field, value, accepted);
    return valid;
  }
}
