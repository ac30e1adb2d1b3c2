import { html, type PropertyDeclarations } from 'lit';
import { ContactElement } from './contact-element.js';
import { backgroundView } from './hrd-background.js';
import { contactHeading, contactView } from './hrd-contact-card.js';
import { definitionView } from './hrd-definition.js';
import { supportView } from './hrd-support-list.js';
import { sourceLine } from './source-line.js';
import { heading } from './templates.js';

export type Section = 'definition' | 'support' | 'contact' | 'background';

const sections: readonly Section[] = ['definition', 'support', 'contact', 'background'];

/**
 * All of it in one piece, with one source line: the definition, the ways of support, the contact
 * and the background.
 *
 * @tagname hrd-guide
 * @slot - Plain text, shown until, or instead of, the script.
 * @slot heading - Replaces the words of the heading.
 * @slot after - The website's own help, shown under the content and labelled as the website's.
 * @csspart base - Everything; carries the theme.
 * @csspart heading - The guide's heading and those of its sections.
 * @csspart subheading - A heading inside a section.
 * @csspart quotation - A quotation with its author.
 * @csspart way - One of the eleven ways of support.
 * @csspart address - The e-mail address.
 * @csspart button - The copy button and the mail link.
 * @csspart source - Where the words come from, and how old they are.
 * @csspart after - What the website added.
 */
export class HrdGuide extends ContactElement {
  static override properties: PropertyDeclarations = {
    sections: {},
  };

  /**
   * The sections to show and their order: `definition`, `support`, `contact`, `background`,
   * separated by spaces. Default: all, in this order.
   */
  declare sections?: string | null;

  protected override view(level: number) {
    const { words, partnerContact } = this;
    const sublevel = level + 2;
    const views: Record<Section, () => unknown> = {
      definition: () => definitionView(words, sectionHeading(words.definition.heading)),
      support: () => supportView(words, sectionHeading(words.support.heading)),
      contact: () =>
        contactView(
          words,
          sectionHeading(contactHeading(words, partnerContact)),
          sublevel,
          partnerContact,
          !this.noAdvice,
        ),
      background: () => backgroundView(words, sectionHeading(words.background.heading), sublevel),
    };
    const sectionHeading = (text: string) => heading(level + 1, text);
    const publisher = partnerContact && words.provenance.unnamedPublisher;
    return html`<div class="guide">
      ${this.mainHeading(words.guide.heading)}
      <p class="lead">${words.guide.lead}</p>
      ${this.someOf('sections', this.sections, sections).map((section) => views[section]())}
      ${sourceLine(words, publisher)}
    </div>`;
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
