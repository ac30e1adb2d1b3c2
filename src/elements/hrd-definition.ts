import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { englishDefinition } from '../words/source.js';
import type { Content } from '../words/types.js';
import { flag } from './attribute-values.js';
import { HrdElement } from './hrd-element.js';
import { sourceLine } from './source-line.js';
import { blockquote, list, quotation } from './templates.js';

/**
 * Who counts as a human rights defender: the definition of the U.S. Department of State, word for
 * word in English, which a translation has beside it; who can be one; six examples of what
 * defenders do.
 *
 * @tagname hrd-definition
 * @csspart quotation - The quotation with its author.
 */
export class HrdDefinition extends HrdElement {
  static override properties: PropertyDeclarations = {
    noExamples: { attribute: 'no-examples', converter: flag },
  };

  /** Leaves the six examples out. Default: they are shown. */
  declare noExamples?: boolean | null | undefined;

  protected override view() {
    const heading = this.mainHeading(this.words.definition.heading);
    return html`${definitionView(this.words, heading, !this.noExamples)} ${sourceLine(this.words)}`;
  }
}

export const definitionView = (
  { definition, translation }: Content,
  heading: TemplateResult,
  withExamples = true,
) =>
  html`<section>
    ${heading}
    <p>${definition.intro}</p>
    ${quotation(definition.quotation, definition.author)}
    ${
      translation &&
      html`<details>
        <summary>${translation.original}</summary>
        <div lang="en" dir="ltr" translate="no">${blockquote(englishDefinition)}</div>
      </details>`
    }
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
