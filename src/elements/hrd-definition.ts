import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Content } from '../content/types.js';
import { HrdElement } from './hrd-element.js';
import { sourceLine } from './source-line.js';
import { list, quotation } from './templates.js';

/**
 * Who counts as a human rights defender: the definition of the U.S. Department of State, word for
 * word; who can be one; six examples of what defenders do.
 *
 * @tagname hrd-definition
 * @slot - Plain text, shown until, or instead of, the script.
 * @slot heading - Replaces the words of the heading.
 * @slot after - The website's own help, shown under the content and labelled as the website's.
 * @csspart base - Everything; carries the theme.
 * @csspart heading - The heading.
 * @csspart quotation - The quotation with its author.
 * @csspart source - Where the words come from, and how old they are.
 * @csspart after - What the website added.
 */
export class HrdDefinition extends HrdElement {
  static override properties: PropertyDeclarations = {
    noExamples: { attribute: 'no-examples', type: Boolean },
  };

  /** Leaves the six examples out. Default: they are shown. */
  declare noExamples?: boolean;

  protected override view() {
    const heading = this.mainHeading(this.words.definition.heading);
    return html`${definitionView(this.words, heading, !this.noExamples)} ${sourceLine(this.words)}`;
  }
}

export const definitionView = (
  { definition }: Content,
  heading: TemplateResult,
  withExamples = true,
) =>
  html`<section>
    ${heading}
    <p>${definition.intro}</p>
    ${quotation(definition.quotation, definition.author)}
    <p>${definition.who}</p>
    <p>${definition.how}</p>
    ${
      withExamples
        ? html`<p>${definition.examplesIntro}</p>
            ${list(definition.examples)}`
        : nothing
    }
  </section>`;

if (!customElements.get('hrd-definition')) {
  customElements.define('hrd-definition', HrdDefinition);
}

declare global {
  interface HTMLElementTagNameMap {
    'hrd-definition': HrdDefinition;
  }
}
