/** What kind of text was given, and so what cannot be seen in it. */
import { finding, type Finding } from './findings.js';
import type { Ours, Place } from './ours.js';
import { savedFrom } from './own-address.js';
import { attribute, type Page } from './page.js';
import { isSavedAddress } from '../script-file.js';

/** Firefox writes this into the head, and leaves what the page says itself. */
const savedByFirefox =
  /<head[^>]*>\r?\n<meta http-equiv="content-type" content="text\/html; charset=UTF-8">/;

export const isFirefoxSave = ({ text }: Page) => savedByFirefox.test(text.slice(0, 5000));

/** Whether a browser has put its own addresses into it, so that the page works from disk. */
const isRewritten = ({ elements }: Page) =>
  elements.some((each) =>
    ['src', 'href'].some((name) => isSavedAddress(attribute(each, name) ?? '')),
  );

export function given(page: Page, ours: Ours): Finding[] {
  const { scripts, places, texts } = ours;
  if (/^\s*(?:<!-- wp:shortcode -->\s*)?\[hrd_widgets\s/.test(page.text)) {
    return [finding('given-shortcode')];
  }
  if (!page.isWhole) {
    return scripts.length + places.length + texts.length ? [finding('given-lines')] : [];
  }
  return [finding(kindOf(page)), ...aboutRun(page, ours)];
}

function kindOf(page: Page) {
  if (page.comments.some(({ data }) => /^\s*Page saved with SingleFile/.test(data))) {
    return 'given-single-file';
  }
  if (isRewritten(page)) return 'given-complete-save';
  return savedFrom(page) || isFirefoxSave(page) ? 'given-save' : 'given-source';
}

/** Browsers save a page as it is after its scripts; only Chromium saves what a tag shows. */
function aboutRun(page: Page, { scripts, places }: Ours): Finding[] {
  const isFromChromium = savedFrom(page) !== undefined;
  const isDrawnByLit = page.comments.some(({ data }) => /^\?lit\$\d/.test(data));
  const drawn = places.find((each) => each.isFilled || (isDrawnByLit && hasShadow(each)));
  if (drawn) return [finding('script-ran', drawn.node)];
  const isSaved = isFromChromium || isRewritten(page);
  const still = places.find(({ form }) => isFromChromium || form === 'placeholder');
  return isSaved && still && scripts.length ? [finding('script-not-run', still.node)] : [];
}

/** What Chromium saves of an element, and what the builder writes for servers. */
export const hasShadow = ({ node }: Place) =>
  node.childNodes.some(
    (child) => 'attrs' in child && attribute(child, 'shadowrootmode') !== undefined,
  );
