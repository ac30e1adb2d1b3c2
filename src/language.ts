import { isServer } from 'lit';

/** An element that shows text and wants to know when the language around it may have changed. */
export interface LanguageListener extends Element {
  languageMayHaveChanged(): void;
}

const listeners = new Set<LanguageListener>();
/** One for all elements. Created late, because a server has none. */
let observer: MutationObserver | undefined;

/** The element whose shadow root an element stands in. */
function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  // The type is asked first: a form of that name in a page would be `document.host`.
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}

/** The language that applies to an element, looked up outward through shadow roots; or ''. */
export function nearestLang(element: Element): string {
  // A server knows the element alone, not the page around it.
  if (isServer) return element.getAttribute('lang') ?? '';
  const speaker = element.closest('[lang]');
  // Not `speaker.getAttribute`: a field of that name would stand in its place on a form.
  if (speaker) return Element.prototype.getAttribute.call(speaker, 'lang')!;
  const host = hostAround(element);
  return host ? nearestLang(host) : '';
}

export const tellListeners = () => listeners.forEach((each) => each.languageMayHaveChanged());

/** Tells the listener whenever a `lang` changes in its document or in a shadow root around it. */
export function watchLanguage(listener: LanguageListener) {
  listeners.add(listener);
  observer ??= new MutationObserver(tellListeners);
  for (let each: Element | undefined = listener; each; each = hostAround(each)) {
    observer.observe(each.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  }
}

export function unwatchLanguage(listener: LanguageListener) {
  listeners.delete(listener);
  if (!listeners.size) observer?.disconnect();
}
