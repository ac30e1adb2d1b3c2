/** An element that shows text and wants to know when the language around it may have changed. */
export interface LanguageListener extends Element {
  languageMayHaveChanged(): void;
}

const listeners = new Set<LanguageListener>();
/** One for all elements. Created late, because a server has none. */
let observer: MutationObserver | undefined;

const parentOf = (node: Node): Node | null => node.parentNode || (node as ShadowRoot).host;

/** The language that applies to an element, looked up outward through shadow roots; or ''. */
export function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang != null) return lang;
  }
  return '';
}

/** Tells the listener whenever a `lang` changes in its document or in a shadow root around it. */
export function watchLanguage(listener: LanguageListener) {
  listeners.add(listener);
  observer ??= new MutationObserver(() =>
    listeners.forEach((each) => each.languageMayHaveChanged()),
  );
  for (
    let root: Node | undefined = listener.getRootNode();
    root;
    root = (root as ShadowRoot).host?.getRootNode()
  ) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
}

export function unwatchLanguage(listener: LanguageListener) {
  listeners.delete(listener);
  if (!listeners.size) observer?.disconnect();
}
