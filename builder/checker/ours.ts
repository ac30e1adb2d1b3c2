/** What of ours stands on a page: script lines, tags, placeholders, and texts without either. */
import { tags, type Tag } from '../../src/elements/tags.js';
import {
  ancestorsOf,
  attribute,
  classesOf,
  closest,
  elementsIn,
  type Page,
  type PageElement,
} from './page.js';

/** A script element that loads one of our files. */
export interface ScriptLine {
  node: PageElement;
  src: string;
  /** The file’s name, as in `hrd.fr.js`. */
  name: string;
  /** Of a file of one language. */
  lang?: string | undefined;
  /** As an address in the line says it: `hrd-0.1.0/hrd.fr.js`, `hrd.fr.js?ver=0.1.0`. */
  version?: string | undefined;
}

/** Where an element of ours is, or is to be put. */
export interface Place {
  node: PageElement;
  form: 'tag' | 'placeholder';
  tag: Tag;
  /** By the names of the element's attributes. */
  options: Readonly<Record<string, string>>;
  /** Our plain texts in it, which may be one in two parts. */
  texts: readonly PageElement[];
  /** Whether the script has put the element into the placeholder: the page was saved after that. */
  isFilled: boolean;
}

export interface Ours {
  scripts: readonly ScriptLine[];
  places: readonly Place[];
  /** Plain texts that stand by themselves. */
  texts: readonly PageElement[];
}

export const oursOn = ({ elements }: Page): Ours => ({
  scripts: elements.flatMap((node) => scriptLine(node) ?? []),
  places: elements.filter(isPlace).map(placeFrom),
  texts: elements.filter((each) => isText(each) && !closest(each, isPlace)),
});

export const isTag = ({ tagName }: PageElement) => (tags as readonly string[]).includes(tagName);

export const isPlaceholder = (element: PageElement) =>
  !isTag(element) && element.tagName !== 'script' && attribute(element, 'data-hrd') !== undefined;

/** The element that the script has put into a placeholder is no place of its own. */
const isPlace = (element: PageElement) =>
  isPlaceholder(element) || (isTag(element) && ![...ancestorsOf(element)].some(isPlaceholder));

/** By its class too: a system that takes one of them away leaves the other. */
export const isText = (element: PageElement) =>
  attribute(element, 'data-hrd-text') !== undefined || classesOf(element).includes('hrd-text');

function placeFrom(node: PageElement): Place {
  const inside = elementsIn(node);
  const isOfTag = isTag(node);
  return {
    node,
    form: isOfTag ? 'tag' : 'placeholder',
    tag: (isOfTag ? node.tagName : `hrd-${attribute(node, 'data-hrd')}`) as Tag,
    options: isOfTag ? optionsWith('', node) : optionsWith('data-hrd-', node),
    texts: inside.filter((each) => isText(each) && closest(each, isPlace) === node),
    isFilled: !isOfTag && inside.some(isTag),
  };
}

const optionsWith = (prefix: string, { attrs }: PageElement) =>
  Object.fromEntries(
    attrs
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [name.slice(prefix.length), value]),
  );

function scriptLine(node: PageElement): ScriptLine | undefined {
  const src = attribute(node, 'src');
  if (node.tagName !== 'script' || src === undefined) return undefined;
  const [, name, lang] = src.match(/(?:^|\/)(hrd(?:\.([a-z]+))?\.js)(?:[?#]|$)/) ?? [];
  if (!name) return undefined;
  const [, version] = src.match(/(?:hrd-|hrd-widgets@|[?&]ver=)(\d+\.\d+\.\d+)/) ?? [];
  return { node, src, name, lang: lang === 'module' ? undefined : lang, version };
}
