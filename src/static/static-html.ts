import { element, type HtmlElement, type HtmlNode } from './html-tree.js';
import { plainHtml } from './plain-html.js';

/** An element as a website wrote it, and what it rendered. */
export interface Rendered {
  tag: string;
  attributes: Record<string, string>;
  /** The rendered part `base`. */
  base: Element;
  /** The title of a page with nothing else on it, in the language of the words. */
  pageTitle: string;
  /** What the website put into the slot `after`. */
  added?: HtmlNode[] | undefined;
}

/** The words of its main heading. */
export const headingOf = ({ base }: Rendered) => base.querySelector('h2')!.textContent!;

/** The language and the direction of its words, as they are marked. */
export function languageOf({ base }: Rendered) {
  const words = base.querySelector('[lang]')!;
  return { lang: words.getAttribute('lang')!, dir: words.getAttribute('dir')! };
}

/** The plain text, and in it the website's own help. */
export const plainText = ({ tag, base, added }: Rendered) => plainHtml(tag, base, added);

/** The tag with its plain text inside. */
export const tagWithText = (rendered: Rendered): HtmlElement =>
  element(rendered.tag, rendered.attributes, plainText(rendered));
