import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { topicOfWay, topics } from '../content/topics.js';
import type { Content, Way } from '../content/types.js';
import { addEventListener, fromDocument, removeEventListener } from '../document.js';
import { HrdElement } from './hrd-element.js';
import { sourceLine } from './source-line.js';
import { fill } from './templates.js';

export type Layout = 'list' | 'details';

const layouts: readonly Layout[] = ['list', 'details'];
const printEvents = ['beforeprint', 'afterprint'];

/**
 * The eleven ways in which the U.S. Department of State said it supports defenders.
 *
 * @tagname hrd-support-list
 * @csspart way - One of the eleven ways.
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
  declare topics?: string | null;

  /**
   * `list` shows all text; `details` shows titles that open.
   * @default 'list'
   */
  declare layout?: Layout | null;

  private printing = false;
  private folded?: NodeListOf<HTMLDetailsElement> | undefined;

  /** The window that may be printed: another than the script's, in the document of a frame. */
  private printed?: Window;

  override connectedCallback() {
    super.connectedCallback();
    this.printed = fromDocument('defaultView', this.ownerDocument)!;
    for (const type of printEvents) addEventListener.call(this.printed, type, this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of printEvents) removeEventListener.call(this.printed!, type, this);
  }

  /**
   * Unfolds everything while the page is printed.
   * @internal
   */
  handleEvent({ type }: Event) {
    this.printing = type === 'beforeprint';
    this.folded ??= this.renderRoot.querySelectorAll('details:not([open])');
    this.folded.forEach((details) => (details.open = this.printing));
    if (!this.printing) this.folded = undefined;
  }

  protected override updated() {
    // The page may have changed an attribute for printing, which rendered everything anew.
    if (this.printing) {
      this.folded = this.renderRoot.querySelectorAll('details');
      this.folded.forEach((details) => (details.open = true));
    }
  }

  protected override view() {
    const heading = this.mainHeading(this.words.support.heading);
    const layout = this.oneOf('layout', this.layout, layouts, 'list');
    const chosen = this.someOf('topics', this.topics, topics);
    return html`${supportView(this.words, heading, chosen, layout)} ${sourceLine(this.words)}`;
  }
}

export const supportView = (
  { support }: Content,
  heading: TemplateResult,
  chosen = topics,
  layout: Layout = 'list',
) => {
  const shown = support.ways.filter((_, index) => chosen.includes(topicOfWay[index]!));
  const total = support.ways.length;
  return html`<section>
    ${heading}
    <p>${support.intro}</p>
    ${
      shown.length < total
        ? html`<p class="label">${fill(support.shown, { shown: shown.length, total })}</p>`
        : nothing
    }
    <ul class="ways ${layout}" role="list">
      ${shown.map((way) => html`<li part="way">${(layout === 'details' ? detailsView : listView)(way)}</li>`)}
    </ul>
  </section>`;
};

const listView = ({ title, text }: Way) =>
  html`<strong>${title}</strong>
    <p>${text}</p>`;

const detailsView = ({ title, text }: Way) =>
  html`<details>
    <summary>${title}</summary>
    <p>${text}</p>
  </details>`;

if (!customElements.get('hrd-support-list')) {
  customElements.define('hrd-support-list', HrdSupportList);
}

declare global {
  interface HTMLElementTagNameMap {
    'hrd-support-list': HrdSupportList;
  }
}
