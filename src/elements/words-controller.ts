/** Which words apply to an element, if any. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { langs, type Content } from '../words/types.js';
import { hasArrived } from './arrival.js';
import { isMonrovias } from './contact-rules.js';
import { addEventListener, fromDocument, removeEventListener } from './document.js';
import { codeOf, isTraditional } from './language-tag.js';
import { followers, hostAround, lookAgain, match, nearestLang, wordsIn } from './languages.js';
import { isTextBehind } from './text-behind.js';
import {
  isChanged,
  isEmpty,
  isMixed,
  isOfPartner,
  isUnclosed,
  langOf,
  lookInside,
  slotsForAll,
  slotsForOthers,
} from './text-inside.js';
import { warn } from './warn.js';

/** What an element is to show. */
interface Shown {
  /** Absent where the text inside or behind the element stays. */
  words?: Content | undefined;
  /** Whether the page asked for traditional Chinese, which our words do not have. */
  isOtherScript?: boolean;
  /** Slots that show the content inside, apart from the slots among the words. */
  slots?: readonly string[];
  /** What the makers of the page should know. */
  warning?: string | undefined;
  /** Whether the parser may still bring the text inside. */
  isWaiting?: boolean;
}

/** Watches every `lang` around the elements. Created late, because a server has no observers. */
let langObserver: MutationObserver | undefined;

const warned = new Set<string>();

/** Gives an element its words, and renders it again when others apply. */
export class WordsController implements ReactiveController {
  private shown?: Shown;

  /** The language around the element when it was first connected. */
  private langAround?: string;

  /** Watches the content of the element. */
  private observer?: MutationObserver;

  private page?: Document;

  private frame = 0;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get words() {
    return (this.shown ?? this.look()).words;
  }

  get slots() {
    return this.shown?.slots ?? [];
  }

  get isOtherScript() {
    return (this.shown ?? this.look()).isOtherScript ?? false;
  }

  hostConnected() {
    const { host } = this;
    this.langAround ??= nearestLang(host);
    followers.add(this);
    langObserver ??= new MutationObserver(lookAgain);
    for (let each: Element | undefined = host; each; each = hostAround(each)) {
      langObserver.observe(each.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    }
    this.observer ??= new MutationObserver(this.lookSoon);
    this.observer.observe(host, { subtree: true, childList: true, characterData: true });
    this.page = host.ownerDocument;
    addEventListener.call(this.page, 'readystatechange', this.lookAgain);
    this.lookAgain();
  }

  hostDisconnected() {
    followers.delete(this);
    if (!followers.size) langObserver?.disconnect();
    this.observer?.disconnect();
    removeEventListener.call(this.page!, 'readystatechange', this.lookAgain);
  }

  hostUpdate() {
    this.shown = this.look();
    const { isWaiting, warning } = this.shown;
    if (isWaiting) this.lookSoon();
    // Not before the page has loaded: until then another script file may bring a language.
    if (!warning || warned.has(warning) || fromDocument('readyState') !== 'complete') return;
    warned.add(warning);
    warn(warning);
  }

  readonly lookAgain = () => {
    const before = this.shown;
    if (!before) return;
    this.hostUpdate();
    const { words, isOtherScript, slots } = this.shown!;
    const isSame =
      words === before.words &&
      isOtherScript === before.isOtherScript &&
      slots?.length === before.slots?.length &&
      String(slots) === String(before.slots);
    if (!isSame) this.host.requestUpdate();
  };

  /** At most once per frame: a page may change much at a time. */
  private readonly lookSoon = () => {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (this.host.isConnected) this.lookAgain();
    });
  };

  private look(): Shown {
    const { host } = this;
    const around = nearestLang(host);
    const isOtherScript = isTraditional(around);
    if (isServer) return { words: match(around), isOtherScript };
    const content = lookInside(host);
    const keep = (warning?: string): Shown => ({ slots: slotsForAll(content), warning });
    if (!this.shown?.words && !hasArrived(host, content)) return { ...keep(), isWaiting: true };
    const slots = slotsForOthers(content);
    if (isEmpty(content)) {
      if (isTextBehind(host, around)) return keep();
      return { slots, words: match(around), isOtherScript, warning: missing(around) };
    }
    const lang = langOf(content) || around;
    const words = lang ? wordsIn(lang) : match(lang);
    if (!words) {
      const unknown = `HRD Widgets: there is no language "${lang.slice(0, 60)}".`;
      return keep((isTraditional(lang) ? undefined : missing(lang)) ?? unknown);
    }
    const tag = host.localName;
    if (isMixed(content) || isChanged(content, words)) {
      return keep(`<${tag}> keeps its text, which somebody has changed.`);
    }
    if (isOfPartner(content, words) && isMonrovias((field) => host.getAttribute(field))) {
      return keep(`<${tag}> keeps its text, which has a contact that its attributes lack.`);
    }
    const wanted = host.hasAttribute('lang') || around !== this.langAround ? around : lang;
    const unclosed = isUnclosed(content)
      ? `<${tag}> holds more than its text. Is </${tag}> missing?`
      : undefined;
    const warning = missing(wanted) ?? unclosed;
    return { slots, words: wordsIn(wanted) ?? words, isOtherScript, warning };
  }
}

function missing(tag: string) {
  const code = codeOf(tag);
  if (match(tag)?.lang === code || !langs.some((each) => each === code)) return;
  return `HRD Widgets: the language "${code}" is missing. Add hrd.${code}.js (in an app, languages/${code}.js) or use hrd.js.`;
}
