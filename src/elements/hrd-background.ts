import { html, type TemplateResult } from 'lit';
import type { Content } from '../words/types.js';
import { HrdElement } from './hrd-element.js';
import { sourceLine } from './source-line.js';
import { list, paragraphs, quotation, subheading } from './templates.js';

/**
 * Why the page says defenders are supported: the objective, what defenders face, a timeline from 1948
 * to 2004, an article of the UN Declaration on Human Rights Defenders, and the Guidelines for U.S.
 * missions.
 *
 * @tagname hrd-background
 * @csspart subheading - A heading inside.
 * @csspart quotation - The quotation with its author.
 * @csspart author - The quotation's author.
 * @csspart date - A date of the timeline.
 */
export class HrdBackground extends HrdElement {
  protected override view(level: number): unknown {
    const { words } = this;
    const opening = [this.mainHeading(words.background.heading), this.translationNote];
    return html`${backgroundView(words, opening, level + 1)} ${this.ownHelp(level + 1)}
    ${sourceLine(words)}`;
  }
}

export const backgroundView = (
  { background }: Content,
  opening: unknown,
  sublevel: number,
): TemplateResult =>
  html`<section>
    ${opening} ${paragraphs(background.objective)} ${paragraphs(background.context)}
    ${subheading(sublevel, background.timelineHeading)}
    <ol class="timeline" role="list">
      ${background.timeline.map(
        ({ date, shown, text }) =>
          html`<li>
            <strong part="date"><time datetime="${date}">${shown}</time></strong>
            <p>${text}</p>
          </li>`,
      )}
    </ol>
    <p>${background.quotationIntro}</p>
    ${quotation(background.quotation, background.author)}
    ${subheading(sublevel, background.roleHeading)} ${list(background.role)}
    <p>${background.guidelines}</p>
  </section>`;

if (!customElements.get('hrd-background')) {
  customElements.define('hrd-background', HrdBackground);
}

declare global {
  interface HTMLElementTagNameMap {
    'hrd-background': HrdBackground;
  }
}
