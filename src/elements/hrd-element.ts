import {
  LitElement,
  html,
  nothing,
  render,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { match } from '../content/index.js';
import type { Content } from '../content/types.js';
import { nearestLang, unwatchLanguage, watchLanguage } from '../language.js';
import { heading } from './templates.js';
import { styles } from './styles.js';

export type Theme = 'light' | 'dark' | 'auto';

const themes: readonly Theme[] = ['light', 'dark', 'auto'];
const headingLevels = ['1', '2', '3', '4', '5', '6'];

/**
 * What all elements share: language, heading, theme, the partner's own help, and a life cycle in
 * which an error shows the plain text inside the element in place of a blank.
 */
export abstract class HrdElement extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  /** Level of the element's heading, `1` to `6`; headings inside follow from it. Default: `2`. */
  declare headingLevel?: string | number | null;

  /** A surface of its own: `light`, `dark`, or `auto` (as the device). Default: the page's look. */
  declare theme?: Theme | null;

  /** The words in the language that applies here. */
  protected words!: Content;

  private warned?: Set<string>;

  override connectedCallback() {
    super.connectedCallback();
    watchLanguage(this);
    if (this.hasUpdated) this.languageMayHaveChanged();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    unwatchLanguage(this);
  }

  languageMayHaveChanged() {
    if (match(nearestLang(this)) !== this.words) this.requestUpdate();
  }

  protected override createRenderRoot() {
    // A pre-rendered shadow root may be older than this script or than the attributes.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate() {
    this.words = match(nearestLang(this));
    if (this.hasUpdated) {
      // Everything is rendered anew: a page translator may have replaced the text nodes that Lit
      // would change, and an old address must not stay on screen with a new target under it.
      render(nothing, this.renderRoot as ShadowRoot, this.renderOptions);
    }
  }

  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      console.warn(`<${this.localName}> shows its plain text, because of an error:`, error);
      this.renderRoot.textContent = '';
      this.renderRoot.appendChild(document.createElement('slot'));
    }
  }

  protected override render() {
    const { lang, dir, added } = this.words;
    const theme = this.oneOf('theme', this.theme, themes, '');
    return html`<div class="base ${theme}" part="base">
      <div lang=${lang} dir=${dir}>${this.view(this.level)}</div>
      <div class="after" part="after" hidden>
        <p class="label" lang=${lang} dir=${dir}>${added}</p>
        <slot name="after" @slotchange=${showIfFilled}></slot>
      </div>
    </div>`;
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
    const given = String(value).slice(0, 500).split(/\s+/);
    const found = accepted.filter((each) => given.includes(each));
    found.sort((a, b) => given.indexOf(a) - given.indexOf(b));
    if (given.some((each) => !accepted.includes(each as T))) {
      this.warn(attribute, value, `one or more of ${accepted.join(', ')}`);
    }
    return found.length ? found : accepted;
  }

  /** Says once in the console which value is not understood, and what is accepted. */
  protected warn(attribute: string, value: unknown, accepted: string) {
    const shown = JSON.stringify(String(value).slice(0, 60));
    const message = `<${this.localName}> does not understand ${attribute}=${shown}. Accepted: ${accepted}.`;
    if (this.warned?.has(message)) return;
    (this.warned ??= new Set()).add(message);
    console.warn(message);
  }
}

/** The label "Added by this website" is there only if the website added something. */
function showIfFilled({ target }: Event) {
  const slot = target as HTMLSlotElement;
  slot.parentElement!.hidden = !slot.assignedNodes().length;
}
