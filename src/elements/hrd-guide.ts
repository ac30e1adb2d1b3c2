import { html, nothing } from 'lit';
import type { Contact } from '../content/contacts.js';
import { ContactElement } from './contact-element.js';
import { backgroundView } from './hrd-background.js';
import { contactView } from './hrd-contact-card.js';
import { definitionView } from './hrd-definition.js';
import { supportView } from './hrd-support-list.js';
import type { Properties, WordList } from './hrd-element.js';
import { sourceLine, unofficialLine } from './source-line.js';
import { heading } from './templates.js';

export type Section = 'definition' | 'support' | 'contact' | 'background';

const sections: readonly Section[] = ['definition', 'support', 'contact', 'background'];

/**
 * All of it in one piece, with one source line: the definition, the ways of support, the contact
 * and the background.
 *
 * @tagname hrd-guide
 * @csspart subheading - A heading inside a section.
 * @csspart quotation - A quotation with its author.
 * @csspart way - One of the eleven ways of support.
 * @csspart address - The email address.
 * @csspart button - The copy button and the mail link.
 */
export class HrdGuide extends ContactElement {
  static override properties: Properties = {
    sections: {},
  };

  /**
   * The sections to show and their order: `definition`, `support`, `contact`, `background`,
   * separated by spaces. Default: all, in this order.
   */
  declare sections?: WordList<Section> | null | undefined;

  protected override view(level: number) {
    const { words } = this;
    const partner = this.partnerContact();
    const chosen = this.someOf('sections', this.sections, sections);
    const onlyPartner = partner && String(chosen) === 'contact';
    return html`<div class="guide">
      ${this.mainHeading(words.guide.heading)}
      ${onlyPartner ? nothing : html`<p>${words.guide.lead}</p>`}
      ${chosen.map((section) => this.section(section, level + 1, partner))}
      ${onlyPartner ? unofficialLine(words) : sourceLine(words, partner)}
    </div>`;
  }

  private section(section: Section, level: number, partner?: Partial<Contact>) {
    const { words, withAdvice } = this;
    const sublevel = level + 1;
    const headed = (text: string) => heading(level, text);
    switch (section) {
      case 'definition':
        return definitionView(words, headed(words.definition.heading));
      case 'support':
        return supportView(words, headed(words.support.heading));
      case 'contact':
        return contactView(words, headed, sublevel, { partner, withAdvice });
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
