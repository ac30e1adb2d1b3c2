/** Lines of ours that stand where browsers do not take them for HTML, and words without any mark. */
import { source } from '../../src/words/source.js';
import { tags } from '../../src/elements/tags.js';
import { finding, type Finding, type Position } from './findings.js';
import { ownWords } from './own-words.js';
import {
  attribute,
  isElement,
  isInertTemplate,
  nearest,
  type Page,
  type PageElement,
  type TextNode,
} from './page.js';

/** A line as the builder writes it, in text. */
const line = new RegExp(
  `<(?:[a-z]+[^<>]*\\sdata-hrd=|(?:${tags.join('|')})\\b|script[^<>]*\\bhrd(?:\\.[a-z]+)?\\.js)`,
  'i',
);

const shortcode = /\[hrd_widgets[\s\]/]/;

/** Where a shortcode or line begins in the source, whatever its signs are written as. */
const beginning =
  /(?:<|&lt;|&#0*60;|&#x0*3c;)(?:script|hrd-|[a-z]+[^<>]*\sdata-hrd=)|\[hrd_widgets/i;

/** Elements whose content browsers show as it is, or not at all. */
const closedTags = 'iframe noembed noframes noscript plaintext style textarea title xmp'.split(' ');

/** `isElsewhere`: the same lines work in another place. */
export function* traces(page: Page, isElsewhere: boolean): Generator<Finding> {
  const { textNodes, comments, elements } = page;
  const asText = textNodes.find((node) => isShown(node) && line.test(node.value));
  if (asText) {
    const code = isElsewhere ? 'lines-as-text-too' : 'lines-as-text';
    yield finding(code, positionIn(page, asText));
  }
  const asShortcode = textNodes.find((node) => isShown(node) && shortcode.test(node.value));
  if (asShortcode && page.isWhole) {
    yield finding('shortcode-as-text', positionIn(page, asShortcode));
  }
  const comment = comments.find(({ data }) => line.test(data));
  if (comment) {
    const code = isElsewhere ? 'lines-in-comment-too' : 'lines-in-comment';
    yield finding(code, positionIn(page, comment));
  }
  const closed = closedText(page) ?? closedTemplate(page);
  if (closed) {
    const code = isElsewhere ? 'lines-in-element-too' : 'lines-in-element';
    yield finding(code, positionIn(page, closed.node), { element: closed.tagName });
  }
  const omitted = comments.find(({ data }) => data.trim() === 'raw HTML omitted');
  if (omitted && !isElsewhere) yield finding('lines-omitted', positionIn(page, omitted));
  const inert = elements.find((each) => attribute(each, 'data-no-hrd') !== undefined);
  if (inert) yield finding('lines-switched-off', inert);
}

const parentName = ({ parentNode }: TextNode) => parentNode?.nodeName ?? '';

const isShown = (node: TextNode) => !['script', ...closedTags].includes(parentName(node));

function closedText({ textNodes }: Page) {
  const node = textNodes.find(
    (each) => closedTags.includes(parentName(each)) && line.test(each.value),
  );
  return node && { node, tagName: parentName(node) };
}

/** Of templates inside each other, the outermost has all. */
function closedTemplate({ elements, text }: Page) {
  const inert = nearest(elements, isInertTemplate);
  const node = elements.find(
    (each) =>
      isInertTemplate(each) &&
      !(each.parentNode && inert.has(each.parentNode)) &&
      line.test(sourceOf(text, each)),
  );
  return node && { node, tagName: 'template' };
}

/** As far as a line can be told by it. */
const sourceOf = (text: string, { sourceCodeLocation: location }: PageElement) =>
  location
    ? text.slice(location.startOffset, Math.min(location.endOffset, location.startOffset + 5000))
    : '';

function positionIn(
  { text }: Page,
  { sourceCodeLocation: location }: Pick<TextNode | PageElement, 'sourceCodeLocation'>,
): Position | undefined {
  if (!location) return undefined;
  const raw = text.slice(location.startOffset, location.endOffset);
  const before = raw.slice(0, Math.max(0, raw.search(beginning))).split('\n');
  const last = before[before.length - 1]!.length + 1;
  return {
    line: location.startLine + before.length - 1,
    column: before.length > 1 ? last : location.startCol + last - 1,
  };
}

/** Sentences that stand in our texts only. */
const ownSentences = ownWords.flatMap(({ unofficial, contact, partnerContact }) => [
  unofficial,
  partnerContact.label,
  contact.adviceBy,
]);

export function wordsWithoutMarks({ text, textNodes, elements }: Page): Finding[] {
  const words = textNodes.find(({ value }) => {
    const plain = value.replace(/\s+/g, ' ');
    return ownSentences.some((sentence) => plain.includes(sentence));
  });
  const link = elements.find((each) => attribute(each, 'href') === source.url);
  const at = words?.parentNode && isElement(words.parentNode) ? words.parentNode : link;
  return at || text.includes(source.url) ? [finding('words-without-marks', at)] : [];
}

/** The builder calls its pages so; Firefox puts four letters behind the name. */
const ourPage = /(?:^|\/)contacts(?:\.[a-z-]+)?(?:\.\d+)?(?:_[\w-]{4})?\.html(?:[?#]|$)/i;

const addressInside = (each: PageElement) =>
  attribute(each, each.tagName === 'object' ? 'data' : 'src') ?? '';

const framesOn = ({ elements }: Page) =>
  elements.filter(({ tagName }) => ['iframe', 'frame', 'object', 'embed'].includes(tagName));

/** Nobody reads on after that many. */
const mostFrames = 20;

export const framesOfOurs = (page: Page): Finding[] =>
  framesOn(page)
    .filter((each) => ourPage.test(addressInside(each)))
    .slice(0, mostFrames)
    .map((each) => finding('frame-of-ours', each, { page: addressInside(each) }));

/** Where nothing is found, it may stand in what cannot be read from here. */
export function whereElse(page: Page): Finding {
  const frame = framesOn(page).find((each) => line.test(attribute(each, 'srcdoc') ?? ''));
  if (frame) return finding('lines-in-frame', frame);
  const [other] = framesOn(page);
  if (other) return finding('nothing-but-frame', other);
  const picture = page.elements.find(({ tagName }) => tagName === 'img');
  const hasText = page.textNodes.some((node) => isShown(node) && node.value.trim());
  return picture && !hasText ? finding('nothing-but-picture', picture) : finding('nothing-of-ours');
}
