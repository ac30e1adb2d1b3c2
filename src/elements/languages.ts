/**
 * Which languages the elements have, and what language surrounds an element. None is imported here: a
 * bundler could not leave it out.
 */
import { isServer } from 'lit';
import type { Content } from '../words/types.js';
import { attribute } from './document.js';
import { codeOf, isTraditional } from './language-tag.js';
import { tags } from './tags.js';
import { version } from './version.js';
import { warn } from './warn.js';

const registered = new Map<string, Content>();

/** Told when a language is registered, or a `lang` changes on the page. */
export const followers = new Set<{ lookAgain(): void }>();

export const lookAgain = () => followers.forEach((each) => each.lookAgain());

/** What the class of an element offers to another copy of this module on the page. */
export const languages = { version, add };

function add(words: Content) {
  if (registered.has(words.lang)) return;
  registered.set(words.lang, words);
  lookAgain();
}

/** Gives the elements a language; those already on the page follow. */
export function register(words: Content) {
  add(words);
  if (isServer) return;
  // If another copy has defined an element first, or will, it needs the language too.
  for (const tag of tags) {
    if (customElements.get(tag)) share(words, tag);
    // WebKit resolves this late, even for an element that is defined already.
    else void customElements.whenDefined(tag).then(() => share(words, tag));
  }
}

let hasWarned = false;

function share(words: Content, tag: string) {
  const { languages: others } = customElements.get(tag) as { languages?: typeof languages };
  if (others?.version === version) {
    others.add(words);
  } else if (others?.add && !hasWarned) {
    hasWarned = true;
    warn(`HRD Widgets: versions ${others.version} and ${version} are on one page.`);
  }
}

/** The words in the language of a tag, if they were registered. */
export const wordsIn = (tag: string): Content | undefined =>
  isTraditional(tag) ? undefined : registered.get(codeOf(tag));

/**
 * The words in the language of a tag; else the nearest that there are: the simplified characters for
 * traditional ones, English, or where English is not registered either, those of the first that was.
 */
export const match = (tag: string): Content | undefined =>
  registered.get(codeOf(tag)) ?? registered.get('en') ?? [...registered.values()][0];

/** The language that applies to an element, looked up outward through shadow roots; or ''. */
export function nearestLang(element: Element): string {
  // A server knows the element alone, not the page around it.
  if (isServer) return element.getAttribute('lang') ?? '';
  const speaker = element.closest('[lang]');
  if (speaker) return attribute(speaker, 'lang')!;
  const host = hostAround(element);
  return host ? nearestLang(host) : '';
}

/** The element in whose shadow root an element is. */
export function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  // Only of a shadow root: in a document, `host` could be a form of that name.
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}
