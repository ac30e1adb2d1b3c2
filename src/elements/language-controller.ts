import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { match } from './languages.js';
import type { Content } from '../words/types.js';

type Host = ReactiveControllerHost & Element;

const controllers = new Set<LanguageController>();

/** One for all elements. Created late, because a server has none. */
let observer: MutationObserver | undefined;

/** Gives an element its words, and renders it again when a `lang` around it changes them. */
export class LanguageController implements ReactiveController {
  private rendered?: Content | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The words in the language that applies now; none where no language is known. */
  get words(): Content | undefined {
    return match(nearestLang(this.host));
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
    this.rendered = this.words;
  }

  lookAgain() {
    if (this.words !== this.rendered) this.host.requestUpdate();
  }
}

/** For when a language has come. */
export const lookAgain = () => controllers.forEach((each) => each.lookAgain());

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
