import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fund } from '../words/source.js';
import { topicOfWay, topics } from '../words/topics.js';
import type { Content, Topic, Way } from '../words/types.js';
import { oneOf, someOf, type WordList } from './attribute-values.js';
import { HrdElement } from './hrd-element.js';
import { sourceLine } from './source-line.js';
import { fill, fresh, note } from './templates.js';

const layouts = ['list', 'details'] as const;
export type Layout = (typeof layouts)[number];

/**
 * The eleven ways in which the U.S. Department of State said it supports defenders.
 *
 * @tagname hrd-support-list
 * @csspart way - One of the eleven ways.
 * @csspart title - The title of a way.
 * @csspart summary - A title that opens and closes its text.
 */
export class HrdSupportList extends HrdElement {
  static override properties: PropertyDeclarations = {
    topics: {},
    layout: {},
  };

  /**
   * Shows only the ways of these topics: `presence`, `reporting`, `diplomacy`, `visibility`,
   * `emergency`, `justice`, separated by spaces. Default: all eleven.
   */
  declare topics?: WordList<Topic> | null | undefined;

  /**
   * `list` shows all text; `details` shows titles that open and close their text.
   * @default 'list'
   */
  declare layout?: Layout | null | undefined;

  protected override view(level: number): unknown {
    const { words } = this;
    const opening = [this.mainHeading(words.support.heading), this.translationNote];
    const layout = oneOf(this, 'layout', this.layout, layouts, 'list');
    const chosen = someOf(this, 'topics', this.topics, topics);
    return html`${supportView(words, opening, chosen, layout)} ${this.ownHelp(level + 1)}
    ${sourceLine(words)}`;
  }
}

export const supportView = (
  { support }: Content,
  opening: unknown,
  chosen = topics,
  layout: Layout = 'list',
): TemplateResult => {
  const total = support.ways.length;
  const shown = topicOfWay.filter((topic) => chosen.includes(topic)).length;
  const view = layout === 'details' ? foldedView : openView;
  return html`<section>
    ${opening}
    <p>${support.intro}</p>
    ${shown < total ? note(fill(support.shown, { shown: fresh(shown), total })) : nothing}
    <ul class="ways ${layout}" role="list">
      ${support.ways.map((way, index) => (chosen.includes(topicOfWay[index]!) ? view(way) : nothing))}
    </ul>
  </section>`;
};

const openView = ({ title, text }: Way) =>
  html`<li part="way"><strong part="title">${title}</strong> ${fill(text, facts)}</li>`;

const foldedView = ({ title, text }: Way) =>
  html`<li part="way">
    <details>
      <summary part="summary">${title}</summary>
      <p>${fill(text, facts)}</p>
    </details>
  </li>`;

const facts = { fund: html`<span lang="en" dir="ltr" translate="no">${fund}</span>` };

if (!customElements.get('hrd-support-list')) {
  customElements.define('hrd-support-list', HrdSupportList);
}

declare global {
  interface HTMLElementTagNameMap {
    'hrd-support-list': HrdSupportList;
  }
}
