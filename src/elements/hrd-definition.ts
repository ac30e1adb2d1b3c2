import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { englishDefinition } from '../words/source.js';
import type { Content } from '../words/types.js';
import { flag } from './attribute-values.js';
import { HrdElement } from './hrd-element.js';
import { sourceLine } from './source-line.js';
import { blockquote, list, quotation } from './templates.js';

/**
 * Who counts as a human rights defender: the definition of the U.S. Department of State, word for
 * word in English, and shown beside any translation; who can be one; six examples of what
 * defenders do.
 *
 * @tagname hrd-definition
 * @csspart quotation - The quotation with its author.
 * @csspart author - The quotation's author.
 * @csspart summary - A title that opens and closes its text.
 */
export class HrdDefinition extends HrdElement {
  static override properties: PropertyDeclarations = {
    noExamples: { attribute: 'no-examples', converter: flag },
  };

  /**
   * Leaves the six examples out. Default: they are shown.
   * @attr no-examples
   */
  declare noExamples?: boolean | null | undefined;

  protected override view(level: number): unknown {
    const { words } = this;
    const opening = [this.mainHeading(words.definition.heading), this.translationNote];
    return html`${definitionView(words, opening, !this.noExamples)} ${this.ownHelp(level + 1)}
    ${sourceLine(words)}`;
  }
}

export const definitionView = (
  { definition, translation }: Content,
  opening: unknown,
  withExamples = true,
): TemplateResult =>
  html`<section>
    ${opening}
    <p>${definition.intro}</p>
    ${quotation(definition.quotation, definition.author)}
    ${
      translation &&
      html`<details>
        <summary part="summary">${translation.original}</summary>
        <div lang="en" dir="ltr" translate="no">${blockquote(englishDefinition)}</div>
      </details>`
    }
    <p>${definition.who}</p>
    <p>${definition.how} ${withExamples ? definition.examplesIntro : nothing}</p>
    ${withExamples ? list(definition.examples) : nothing}
  </section>`;

if (!customElements.get('hrd-definition')) {
  customElements.define('hrd-definition', HrdDefinition);
}

declare global {
  interface HTMLElementTagNameMap {
    'hrd-definition': HrdDefinition;
  }
}
