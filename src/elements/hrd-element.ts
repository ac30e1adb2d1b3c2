import {
  LitElement,
  ReactiveElement,
  html,
  isServer,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { known, match } from '../content/index.js';
import type { Content } from '../content/types.js';
import { addEventListener, create, fromDocument } from '../document.js';
import { nearestLang, unwatchLanguage, watchLanguage } from '../language.js';
import { draw } from './draw.js';
import { unwatchPrinting, watchPrinting } from './printing.js';
import { heading } from './templates.js';
import { styles } from './styles.js';
import { warn, warnOfValue } from '../warn.js';

/** What the script files keep of Lit's ways to declare a property. */
export type Properties = Record<string, { attribute?: string }>;

export type Theme = 'light' | 'dark' | 'auto';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** On as soon as it is there, as a boolean attribute is; but `false` is off. */
export type Flag = boolean | string | null | undefined;

/** One or more of the words, separated by spaces. The types know the first of them. */
export type WordList<Word extends string> = Word | `${Word} ${string}`;

const themes: readonly Theme[] = ['light', 'dark', 'auto'];
const headingLevels = ['1', '2', '3', '4', '5', '6'];

/**
 * What all elements share: language, heading, theme, printing, the partner's own help, and a life
 * cycle in which an error shows the plain text inside the element in place of a blank.
 *
 * @slot - Plain text, shown until, or instead of, the script.
 * @slot heading - Replaces the words of the heading.
 * @slot after - The website's own help, shown under the content and labelled as the website's.
 * @csspart base - Everything; carries the theme.
 * @csspart heading - The heading, and those of the guide's sections.
 * @csspart source - Where the words come from, and how old they are.
 * @csspart after - What the website added.
 * @cssprop [--hrd-accent=inherit] - Links, buttons, the line beside a quotation.
 * @cssprop [--hrd-text=inherit] - Text.
 * @cssprop [--hrd-surface=transparent] - Background of a theme.
 * @cssprop [--hrd-line=#8888] - Lines.
 * @cssprop [--hrd-radius=0.5em] - Rounded corners.
 * @cssprop [--hrd-font=inherit] - Font.
 * @cssprop [--hrd-heading-font=inherit] - Font of headings.
 */
export abstract class HrdElement extends LitElement {
  static override styles = styles;

  /**
   * For a second script file on a page, which cannot define the elements again.
   * @internal
   */
  static get languages() {
    return known.map(({ lang }) => lang);
  }

  static override properties: Properties = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  /**
   * Level of the element's heading, `1` to `6`; headings inside follow from it.
   * @default 2
   */
  declare headingLevel?: HeadingLevel | `${HeadingLevel}` | null | undefined;

  /** A surface of its own: `light`, `dark`, or `auto` (as the device). Default: the page's look. */
  declare theme?: Theme | null | undefined;

  /** The words in the language that applies here. */
  protected words!: Content;

  private failed = false;

  /** The nodes that `render` puts in place. */
  private drawn?: Node;

  /** The window it is in: another than the script's, in the document of a frame; or none. */
  private window: Window | null = null;
  private printing = false;
  private folded?: NodeListOf<HTMLDetailsElement> | undefined;

  /** The last value of each attribute that was warned of. */
  private warned?: Record<string, unknown>;

  override connectedCallback() {
    super.connectedCallback();
    watchLanguage(this);
    this.window = fromDocument('defaultView', this.ownerDocument);
    if (this.window) watchPrinting(this, this.window);
    if (this.hasUpdated) this.languageMayHaveChanged();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    unwatchLanguage(this);
    if (this.window) unwatchPrinting(this, this.window);
    if (this.printing) this.unfold(false);
  }

  /**
   * The label "Added by this website" is there only if the website added something.
   * @internal
   */
  handleEvent() {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('[part=after] slot');
    if (slot) slot.parentElement!.hidden = !slot.assignedNodes({ flatten: true }).length;
  }

  /**
   * Unfolds everything while the page is printed.
   * @internal
   */
  unfold(printing: boolean) {
    this.printing = printing;
    this.folded ??= this.renderRoot.querySelectorAll('details:not([open])');
    this.folded.forEach((details) => (details.open = printing));
    if (!printing) this.folded = undefined;
  }

  protected override updated() {
    // The page may have changed an attribute for printing, which rendered everything anew.
    if (this.printing) this.unfold(true);
  }

  /** @internal */
  languageMayHaveChanged() {
    if (match(nearestLang(this)) !== this.words) this.requestUpdate();
  }

  /**
   * A move into another document, such as a frame's, leaves the style sheet behind.
   * @internal
   */
  adoptedCallback() {
    try {
      const view = this.ownerDocument.defaultView as Window & typeof globalThis;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(styles.cssText);
      this.shadowRoot!.adoptedStyleSheets = [sheet];
    } catch {
      // Where style sheets cannot be adopted it reads well too.
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A pre-rendered shadow root may be older than this script or than the attributes.
    if (this.shadowRoot) this.shadowRoot.textContent = '';
    let root;
    try {
      // Not Lit's own: that would render before its `<style>`, which old browsers have; and where an
      // app has Lit's support of hydration, it would expect what was thrown away, and show nothing.
      root = (ReactiveElement.prototype as HrdElement).createRenderRoot.call(this);
    } catch {
      // A style sheet of this document does not fit another, where the element may have been put;
      // nor can a shadow root be attached where the page has attached a closed one.
      root = this.shadowRoot ?? create('div');
      this.adoptedCallback();
    }
    return root;
  }

  protected override willUpdate(changed: PropertyValues) {
    const words = match(nearestLang(this));
    if (!words) throw Error('setLanguages() was not called');
    const onlyTheme = changed.has('theme') && changed.size === 1;
    const isAnew = this.failed || words !== this.words || !onlyTheme;
    this.words = words;
    if (isServer) return;
    if (isAnew) this.startAnew();
    else this.renderRoot.querySelector('.base')?.setAttribute('class', this.baseClass);
  }

  /**
   * All but the theme is rendered anew on every change: a page translator may have replaced the
   * text nodes that Lit would change, and an old address must not stay above a new link.
   */
  private startAnew() {
    const renderRoot = create('div');
    for (const child of [...this.shadowRoot!.children]) {
      if (child.localName !== 'style') child.remove();
    }
    this.shadowRoot!.appendChild(renderRoot);
    addEventListener.call(renderRoot, 'slotchange', this);
    Object.assign(this, { renderRoot, failed: false, folded: undefined });
    this.drawn = draw(this.localName, this.template());
  }

  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this.failed = true;
      this.renderRoot.textContent = '';
      for (const name of ['heading', '', 'after']) {
        this.renderRoot.appendChild(create('slot')).setAttribute('name', name);
      }
      warn(`<${this.localName}> could not be drawn:`, error);
    }
  }

  protected override render() {
    return isServer ? this.template() : this.drawn;
  }

  private template() {
    const { tag, dir, added } = this.words;
    return html`<div class=${this.baseClass} part="base">
      <div lang=${tag} dir=${dir}>${this.view(this.level)}</div>
      <div part="after" hidden>
        <p class="label" lang=${tag} dir=${dir}>${added}</p>
        <slot name="after"></slot>
      </div>
    </div>`;
  }

  private get baseClass() {
    return `base ${this.oneOf('theme', this.theme, themes, '')}`;
  }

  /** The element's own content, in `this.words`. */
  protected abstract view(level: number): unknown;

  /** The element's heading; the `heading` slot replaces its words. */
  protected mainHeading(words: string): TemplateResult {
    return heading(this.level, html`<slot name="heading">${words}</slot>`);
  }

  private get level() {
    return Number(this.oneOf('heading-level', this.headingLevel, headingLevels, '2'));
  }

  /** Some frameworks write `false` into the attribute. */
  protected isOn(flag: Flag) {
    return flag != null && String(flag) !== 'false';
  }

  /** The value if it is one of those accepted; else the default, with a warning unless absent. */
  protected oneOf<T extends string, D extends string>(
    attribute: string,
    value: unknown,
    accepted: readonly T[],
    byDefault: D,
  ): T | D {
    if (value == null) return byDefault;
    const found = accepted.find((each) => each === String(value));
    if (!found) this.warn(attribute, value, accepted.join(', '));
    return found ?? byDefault;
  }

  /** Those of the space-separated words that are accepted, in the order given; all if none is. */
  protected someOf<T extends string>(
    attribute: string,
    value: unknown,
    accepted: readonly T[],
  ): readonly T[] {
    if (value == null) return accepted;
    const given = String(value).slice(0, 500).trim().split(/\s+/);
    const found = accepted.filter((each) => given.includes(each));
    found.sort((a, b) => given.indexOf(a) - given.indexOf(b));
    if (given.some((each) => !accepted.includes(each as T))) {
      this.warn(attribute, value, `one or more of ${accepted.join(', ')}`);
    }
    return found.length ? found : accepted;
  }

  /** Warns of a value, once. */
  protected warn(attribute: string, value: unknown, accepted: string) {
    const warned = (this.warned ??= {});
    if (warned[attribute] === value) return;
    warned[attribute] = value;
    warnOfValue(`<${this.localName}>`, attribute, value, accepted);
  }
}
