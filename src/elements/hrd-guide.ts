import { html, nothing, type PropertyDeclarations } from 'lit';
import { someOf, type WordList } from './attribute-values.js';
import { ContactElement, type ContactState } from './contact-element.js';
import { backgroundView } from './hrd-background.js';
import { contactView } from './hrd-contact-card.js';
import { definitionView } from './hrd-definition.js';
import { supportView } from './hrd-support-list.js';
import { sourceLine, unofficialLine } from './source-line.js';
import { heading } from './templates.js';

const sections = ['contact', 'definition', 'support', 'background'] as const;
export type Section = (typeof sections)[number];

/**
 * The contact, the definition, the ways of support and the background in one element, with one source
 * line.
 *
 * @tagname hrd-guide
 * @csspart subheading - A heading inside a section.
 * @csspart contact - The box with the contact.
 * @csspart address - The email address.
 * @csspart label - Who gave the contact.
 * @csspart caution - The warning that mail to the address may go unread.
 * @csspart button - The copy button and the mail link.
 * @csspart copy - The copy button alone.
 * @csspart write - The mail link alone.
 * @csspart status - The message after copying.
 * @csspart quotation - A quotation with its author.
 * @csspart author - A quotation's author.
 * @csspart summary - A title that opens and closes its text.
 * @csspart way - One of the eleven ways of support.
 * @csspart title - The title of a way.
 * @csspart date - A date of the timeline.
 */
export class HrdGuide extends ContactElement {
  static override properties: PropertyDeclarations = {
    sections: {},
  };

  /**
   * The sections to show and their order: `contact`, `definition`, `support`, `background`,
   * separated by spaces. Default: all, in this order.
   */
  declare sections?: WordList<Section> | null | undefined;

  protected override view(level: number): unknown {
    const { words } = this;
    const contact = this.contact();
    const { partner } = contact;
    const chosen = someOf(this, 'sections', this.sections, sections);
    const onlyPartner = partner && String(chosen) === 'contact';
    const note = this.translationNote;
    const hasContact = chosen.includes('contact');
    const isContactFirst = chosen[0] === 'contact';
    // The level of “Before you write”, which follows: under a higher one, our advice would seem the website's.
    const afterBox = [isContactFirst ? note : nothing, this.ownHelp(level + 2)];
    return html`<div class="guide">
      ${this.mainHeading(words.guide.heading)}
      ${onlyPartner ? nothing : html`<p>${words.guide.lead}</p>`} ${isContactFirst ? nothing : note}
      ${chosen.map((section) => this.section(section, level + 1, contact, afterBox))}
      ${hasContact ? nothing : this.ownHelp(level + 1)}
      ${onlyPartner ? unofficialLine(words) : sourceLine(words, hasContact ? contact : { partner })}
    </div>`;
  }

  private section(section: Section, level: number, contact: ContactState, afterBox: unknown) {
    const { words } = this;
    const sublevel = level + 1;
    const headed = (text: string) => heading(level, text);
    switch (section) {
      case 'definition':
        return definitionView(words, headed(words.definition.heading));
      case 'support':
        return supportView(words, headed(words.support.heading));
      case 'contact':
        return contactView(words, headed, sublevel, contact, afterBox);
      case 'background':
        return backgroundView(words, headed(words.background.heading), sublevel);
    }
  }
}

if (!customElements.get('hrd-guide')) {
  customElements.define('hrd-guide', HrdGuide);
}

declare global {
  interface HTMLElementTagNameMap {
    'hrd-guide': HrdGuide;
  }
}
