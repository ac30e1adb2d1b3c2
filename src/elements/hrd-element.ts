import {
  LitElement,
  ReactiveElement,
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Content } from '../words/types.js';
import { oneOf } from './attribute-values.js';
import { create, fromDocument, realDocument } from './document.js';
import { FragmentController } from './fragment-controller.js';
import { languages } from './languages.js';
import { PrintController } from './print-controller.js';
import { adoptStyles, elementsIn, empty, holdsOnly, showTextInside } from './render-root.js';
import { serverStyles, styles } from './styles.js';
import { heading, subheading } from './templates.js';
import { spaceAbove } from './text-inside.js';
import { translationNote } from './translation-note.js';
import { warn } from './warn.js';
import { WordsController } from './words-controller.js';

const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const headingLevels = ['1', '2', '3', '4', '5', '6'] as const;

/**
 * What all elements share: language, heading, theme, printing, the website's own help, and a life
 * cycle in which an error leaves the fallback content visible instead of a blank.
 *
 * @slot - Fallback content. Our plain text, as the builder writes it, is shown until the script runs, or
 *   if it never does. All other content stays visible, below what the element shows.
 * @slot heading - Replaces the words of the heading.
 * @slot after - The website's own help, marked as such: straight after the contact or, without a contact, before the source line.
 * @slot rest - The part of our plain text that comes below that help.
 * @csspart base - The wrapper around everything; has the theme.
 * @csspart heading - The heading, and those of the guide's sections.
 * @csspart source-line - Where the words come from, and how old they are.
 * @csspart after - The website's own help, with its heading.
 * @cssprop [--hrd-accent=inherit] - Colour of links, buttons, the contact's border, the line beside a quotation.
 * @cssprop [--hrd-text=inherit] - Colour of text.
 * @cssprop [--hrd-surface=transparent] - Background of a theme.
 * @cssprop [--hrd-tint=color-mix(in srgb, var(--hrd-accent) 6%, transparent)] - Background of the contact.
 * @cssprop [--hrd-line=#8888] - Colour of lines.
 * @cssprop [--hrd-radius=0.5em] - Corner radius.
 * @cssprop [--hrd-measure=50ch] - Maximum line length.
 * @cssprop [--hrd-font=inherit] - Font.
 * @cssprop [--hrd-heading-font=inherit] - Font of headings.
 * @cssprop [--hrd-heading-weight=700] - Weight of headings.
 * @cssprop [--hrd-heading-color=inherit] - Colour of headings.
 */
export abstract class HrdElement extends LitElement {
  static override styles = isServer ? serverStyles() : styles;

  /**
   * For a second copy of this class on a page, which cannot define the elements again. Here, because a page
   * could overwrite a global, and a bundle of an app knows nothing of a script file's.
   * @internal
   */
  static readonly languages = languages;

  // No default is set, and only a contact is reflected: a page's attributes are not ours to write.
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    hasOwnHelp: { state: true },
  };

  /**
   * Level of the element's heading, `1` to `6`; headings inside follow from it.
   * @attr heading-level
   * @default 2
   */
  declare headingLevel?: HeadingLevel | `${HeadingLevel}` | null | undefined;

  /** Background and colours: `light`, `dark`, or `auto` (to match the device). Default: the page's look. */
  declare theme?: Theme | null | undefined;

  /** Whether the website put something into the slot `after`. */
  declare private hasOwnHelp?: boolean;

  /** The elements that were rendered last. */
  private rendered: Element[] = [];

  /** The space above the text inside, in pixels. Kept above what is rendered, so that nothing moves. */
  private space = 0;

  private readonly found = new WordsController(this);

  constructor() {
    super();
    new FragmentController(this);
    new PrintController(this);
  }

  /**
   * A move into another document, such as a frame's, leaves the style sheets behind.
   * @internal
   */
  adoptedCallback() {
    adoptStyles(this.shadowRoot!, styles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A pre-rendered shadow root, which an editor may have emptied, shows until the first update.
    const isPrerendered = this.shadowRoot?.textContent;
    try {
      // Not LitElement's own: in an app with Lit's hydration support, it would hydrate that root.
      return (ReactiveElement.prototype as HrdElement).createRenderRoot.call(this);
    } catch {
      // The element may be in another document, which does not accept style sheets of this one; or
      // the page has attached a closed shadow root.
      if (this.shadowRoot) adoptStyles(this.shadowRoot, styles);
      return this.shadowRoot ?? create('div');
    } finally {
      if (this.shadowRoot && !isPrerendered) showTextInside(this.shadowRoot);
    }
  }

  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      showTextInside(this.renderRoot);
      if (this.rendered.length) {
        // A page may have removed nodes that Lit updates: render once more, from scratch.
        this.rendered = [];
        this.requestUpdate();
      } else {
        warn(`<${this.localName}> could not be rendered:`, error);
      }
    }
  }

  protected override update(changed: PropertyValues) {
    const { renderRoot, renderOptions } = this;
    if (!renderRoot.querySelector('.base')) this.space = spaceAbove(this);
    if (!holdsOnly(renderRoot, this.rendered)) {
      // The first time, after an error, or after a page has rewritten the shadow root: Lit starts
      // over at a new marker node.
      empty(renderRoot);
      const end = fromDocument('createComment').call(realDocument(), '');
      renderOptions.renderBefore = renderRoot.appendChild(end);
    }
    super.update(changed);
    this.rendered = elementsIn(renderRoot);
    const base = renderRoot.querySelector<HTMLElement>('.base');
    // Not in the template: a Content Security Policy may forbid style attributes.
    if (base && this.space) base.style.marginTop = `${this.space}px`;
  }

  protected override render(): unknown {
    const { words, slots } = this.found;
    const slot = (name: string) => html`<slot name="${name}"></slot>`;
    if (!words) return slots.map(slot);

    const { tag, dir } = words;
    const theme = oneOf(this, 'theme', this.theme, themes, '');
    // As in `fresh`, for all words at once.
    const base = keyed(
      this.textKey,
      html`<div class="base ${theme}" part="base">
        <div lang="${tag}" dir="${dir}">${this.view(this.level)}</div>
      </div>`,
    );
    return [base, slots.length ? html`<div class="others">${slots.map(slot)}</div>` : nothing];
  }

  /** Changes whenever all words do. */
  protected get textKey() {
    return this.words.tag;
  }

  /** The words in the language that applies here. */
  protected get words(): Content {
    return this.found.words!;
  }

  /** The element's own content, in `this.words`. */
  protected abstract view(level: number): unknown;

  /** The element's heading; the `heading` slot replaces its words. */
  protected mainHeading(words: string): TemplateResult {
    return heading(this.level, html`<slot name="heading">${words}</slot>`);
  }

  /** The website's own help, under a heading that says whose it is. */
  protected ownHelp(level: number): TemplateResult {
    return html`<div part="after" ?hidden="${!isServer && !this.hasOwnHelp}">
      ${subheading(level, this.words.added)}
      <slot name="after" @slotchange="${this.onHelpChange}"></slot>
    </div>`;
  }

  protected get translationNote() {
    return translationNote(this.words, this.found.isOtherScript);
  }

  private get level() {
    return Number(oneOf(this, 'heading-level', this.headingLevel, headingLevels, '2'));
  }

  private onHelpChange({ currentTarget }: Event) {
    const help = (currentTarget as HTMLSlotElement).assignedNodes({ flatten: true });
    this.hasOwnHelp = help.length > 0;
  }
}
