/** Which words apply to an element, if any. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { langs, type Content } from '../words/types.js';
import { hasArrived } from './arrival.js';
import { addEventListener, fromDocument } from './document.js';
import {
  codeOf,
  followers,
  hostAround,
  isTraditional,
  lookAgain,
  match,
  nearestLang,
  wordsIn,
} from './languages.js';
import {
  hasOthers,
  inside,
  isChanged,
  isMixed,
  isEmpty,
  isTextBehind,
  isUnclosed,
  langOf,
} from './text-inside.js';
import { warn } from './warn.js';

/** What an element is to show. */
interface Shown {
  /** Absent where the text inside, or behind, stays in their place. */
  words?: Content | undefined;
  /** Whether there is something inside beside our text and the named slots. */
  hasOthers?: boolean;
  /** What its webmaster should know. */
  warning?: string | undefined;
}

/** One for all elements. Created late, because a server has none. */
let observer: MutationObserver | undefined;

const warned = new Set<string>();

const once = { once: true };

/** Gives an element its words, and renders it again when others come to apply. */
export class WordsController implements ReactiveController {
  private shown?: Shown;

  /** The language around the element where it was first. */
  private langAround?: string;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get words() {
    return (this.shown ?? this.look()).words;
  }

  get hasOthers() {
    return this.shown?.hasOthers;
  }

  hostConnected() {
    this.langAround ??= nearestLang(this.host);
    followers.add(this);
    observer ??= new MutationObserver(lookAgain);
    // While a page is parsed, each new node may be what an element waits for.
    const { ownerDocument } = this.host;
    const childList = fromDocument('readyState', ownerDocument) === 'loading';
    if (childList) addEventListener.call(ownerDocument, 'readystatechange', this.parsed, once);
    for (let each: Element | undefined = this.host; each; each = hostAround(each)) {
      const root = each.getRootNode();
      observer.observe(root, { subtree: true, attributeFilter: ['lang'], childList });
    }
    this.lookAgain();
  }

  hostDisconnected() {
    followers.delete(this);
    if (!followers.size) observer?.disconnect();
  }

  hostUpdate() {
    this.shown = this.look();
    this.warn();
  }

  lookAgain() {
    const before = this.shown;
    if (!before) return;
    this.hostUpdate();
    const { words, hasOthers } = this.shown!;
    if (words !== before.words || hasOthers !== before.hasOthers) this.host.requestUpdate();
  }

  private look(): Shown {
    const { host } = this;
    const around = nearestLang(host);
    if (isServer) return { words: match(around) };
    const content = inside(host);
    if (!this.shown?.words && !hasArrived(host, content)) return {};
    if (isEmpty(content)) {
      if (isTextBehind(host)) return {};
      return { words: match(around), hasOthers: hasOthers(content), warning: missing(around) };
    }
    const lang = langOf(content) || around;
    const words = lang ? wordsIn(lang) : match(lang);
    if (!words) {
      const unknown = `HRD Widgets: there is no language "${lang.slice(0, 60)}".`;
      return { warning: missing(lang) ?? unknown };
    }
    const tag = host.localName;
    if (isMixed(content) || isChanged(content, words)) {
      return { warning: `<${tag}> keeps its text, which somebody has changed.` };
    }
    const wanted = host.hasAttribute('lang') || around !== this.langAround ? around : lang;
    return {
      words: wordsIn(wanted) ?? words,
      hasOthers: hasOthers(content),
      warning: isUnclosed(content)
        ? `<${tag}> holds more than its text. Is </${tag}> missing?`
        : undefined,
    };
  }

  private readonly parsed = () => {
    if (this.host.isConnected) this.hostConnected();
  };

  /** Not before the page has loaded: until then another script file may bring a language. */
  private readonly warn = () => {
    const { warning } = this.shown!;
    if (!warning || warned.has(warning)) return;
    if (fromDocument('readyState') !== 'complete') {
      addEventListener.call(window, 'load', this.warn, once);
    } else {
      warned.add(warning);
      warn(warning);
    }
  };
}

function missing(tag: string) {
  const code = codeOf(tag);
  if (wordsIn(tag) || isTraditional(tag) || !langs.some((each) => each === code)) return;
  return `HRD Widgets: the language "${code}" is missing. Add hrd.${code}.js (in an app, languages/${code}.js) or use hrd.js.`;
}
