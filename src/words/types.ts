/** Two-letter language codes, the file names of their words. */
export const langs = ['ar', 'en', 'es', 'fr', 'pt', 'ru', 'zh'] as const;
export type Lang = (typeof langs)[number];

/** What the eleven ways of support are grouped by. */
export type Topic = 'presence' | 'reporting' | 'diplomacy' | 'visibility' | 'emergency' | 'justice';

/** One of the eleven ways of support. */
export interface Way {
  title: string;
  text: string;
}

/** One entry of the timeline. `date` is the ISO date or year that `shown` says in words. */
export interface TimelineEntry {
  date: string;
  shown: string;
  text: string;
}

type Six<T> = readonly [T, T, T, T, T, T];
export type Eleven<T> = readonly [...Six<T>, T, T, T, T, T];

/** What a translation says of itself. */
export interface Translation {
  /** The native reader who has read all of these words: a real person's name, or '' without one. */
  reader: string;
  /** Shown as long as there is no such reader. */
  unread: string;
  /** Shown once there is one. Takes `{reader}`. */
  read: string;
  /** Title of the English definition. */
  original: string;
}

/**
 * All words of one language, complete. Plain text without HTML.
 *
 * `{name}` is filled in when shown; phrase the sentence so that it reads well whatever fills it.
 * The codes in the comments are those of the facts in `test/words/words.test.ts`, which says what
 * must not get lost.
 */
export interface Content {
  lang: Lang;
  /** The language as it is marked: with the script or the country where they matter (`zh-Hans`). */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** `null` in English, the language of the source. */
  translation: Translation | null;
  /** C2, P2: the name of U.S. Embassy Monrovia, as `{embassy}` and `{publisher}` need it. */
  embassy: string;

  guide: {
    heading: string;
    lead: string;
  };

  definition: {
    heading: string;
    /** Leads into the quotation; says who and when. */
    intro: string;
    /** D1. Word for word, in quotation marks, in English alone; elsewhere translated, without. */
    quotation: string;
    author: string;
    /** D2, D3 */
    who: string;
    /** D4 */
    how: string;
    examplesIntro: string;
    /** D5 */
    examples: Six<string>;
  };

  support: {
    heading: string;
    intro: string;
    /** Takes `{shown}` and `{total}`. */
    shown: string;
    /** S1 to S11. The eighth takes `{fund}`. */
    ways: Eleven<Way>;
  };

  contact: {
    heading: string;
    /** C1 */
    who: string;
    /** C2, leads into the address. Takes `{embassy}`. */
    whom: string;
    copy: string;
    write: string;
    writeNote: string;
    copied: string;
    selected: string;
    /** Stands with every address, whoever gave it. */
    caution: string;
    /** C5 */
    notGiven: readonly string[];
    contextHeading: string;
    /** C4, C4b */
    context: readonly string[];
    adviceHeading: string;
    /** Says that the advice is ours. */
    adviceBy: string;
    advice: readonly string[];
  };

  /** A contact that the website set, in place of the one on the page quoted. */
  partnerContact: {
    heading: string;
    label: string;
    /** Takes `{country}`. */
    country: string;
    address: string;
    noAddress: string;
    /** Takes `{source}`. */
    source: string;
    /** Takes `{date}`. */
    published: string;
    /** Stands in the source line where other sections do come from the page. */
    notFromPage: string;
  };

  background: {
    heading: string;
    /** B1 */
    objective: readonly string[];
    timelineHeading: string;
    /** B2 */
    timeline: readonly TimelineEntry[];
    quotationIntro: string;
    /** B4. In quotation marks where these are the words of the UN in this language; else without. */
    quotation: string;
    author: string;
    roleHeading: string;
    /** B3, B5, B6 */
    role: readonly string[];
  };

  provenance: {
    /** Takes `{title}`, `{publisher}` and `{date}`. */
    source: string;
    date: string;
    /** Fills `{publisher}` where another embassy's contact is shown. */
    unnamedPublisher: string;
    /** N1 */
    unofficial: string;
    /** P3 */
    dated: string;
  };

  /** Stands above what a website puts into the `after` slot. */
  added: string;
}
