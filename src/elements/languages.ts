/** Which languages the elements have, and which of them applies to an element. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Content } from '../words/types.js';

const registered = new Map<string, Content>();

/** Gives the elements a language; those already on the page follow. */
export function register(words: Content) {
  registered.set(words.lang, words);
  lookAgain();
}

export const registeredLanguages = () => [...registered.keys()];

/**
 * The words for a language tag (`en`, `pt-BR`, `pt_BR`, `AR`…). For one that is not registered they
 * are English, or where English is not registered either, those of the first that was.
 */
export function match(tag: string): Content | undefined {
  const [lang] = tag.toLowerCase().split(/[-_]/);
  return registered.get(lang!) ?? registered.get('en') ?? [...registered.values()][0];
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

/** The element whose shadow root an element stands in. */
function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  // The type is asked first: a form of that name in a page would be `document.host`.
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}

const controllers = new Set<LanguageController>();

const lookAgain = () => controllers.forEach((each) => each.lookAgain());

/** One for all elements. Created late, because a server has none. */
let observer: MutationObserver | undefined;

/** Gives an element its words, and renders it again when others come to apply. */
export class LanguageController implements ReactiveController {
  private rendered?: Content | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get words(): Content {
    const words = this.find();
    if (!words) throw Error('no language was imported');
    return words;
  }

  hostConnected() {
    controllers.add(this);
    observer ??= new MutationObserver(lookAgain);
    for (let each: Element | undefined = this.host; each; each = hostAround(each)) {
      observer.observe(each.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    }
    this.lookAgain();
  }

  hostDisconnected() {
    controllers.delete(this);
    if (!controllers.size) observer?.disconnect();
  }

  hostUpdate() {
    this.rendered = this.find();
  }

  lookAgain() {
    if (this.find() !== this.rendered) this.host.requestUpdate();
  }

  private find() {
    return match(nearestLang(this.host));
  }
}
