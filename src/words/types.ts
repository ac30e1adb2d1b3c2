/** Two-letter language codes; the words of each are in the file of that name. */
export const langs = ['ar', 'en', 'es', 'fr', 'pt', 'ru', 'zh'] as const;
export type Lang = (typeof langs)[number];

/** What the eleven ways of support are grouped by. */
export type Topic = 'presence' | 'reporting' | 'diplomacy' | 'visibility' | 'emergency' | 'justice';

/**
 * One of the eleven ways of support, as a sentence without a verb: it claims nothing by itself, only under
 * the words that lead into the list. The title begins it, the text goes on after a space.
 */
export interface Way {
  title: string;
  text: string;
}

/** One entry of the timeline. `date` is the ISO date or year that `shown` says in words. */
interface TimelineEntry {
  date: string;
  shown: string;
  text: string;
}

type Six<T> = readonly [T, T, T, T, T, T];
export type Eleven<T> = readonly [...Six<T>, T, T, T, T, T];

/** What a translation says of itself. */
export interface Translation {
  /** The native speaker who has read all of these words: a real person's name, or '' without one. */
  reader: string;
  /** Shown as long as there is no such reader: at most 12 words. */
  unread: string;
  /** Shown once there is one. Takes `{reader}`. */
  read: string;
  /** Of Chinese alone: tells readers of traditional characters, in these, that they get simplified ones. */
  traditional?: string;
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
  /** Title of a standalone page. It stays in the browser's history, so it gives nothing away. */
  pageTitle: string;

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
    /** Leads into the list: says who and when, and that there are more. */
    intro: string;
    /** Takes `{shown}` and `{total}`. */
    shown: string;
    /** S1 to S11. The eighth takes `{fund}`. */
    ways: Eleven<Way>;
  };

  contact: {
    heading: string;
    /** C2: the embassy and its country. */
    embassy: string;
    /** C1 */
    who: string;
    /** Who gave the address, in the past; shown under it. */
    given: string;
    copy: string;
    write: string;
    copied: string;
    /** What to do on a device with a touch screen where the address could only be selected. */
    copyByTouch: string;
    /** The same with a keyboard. */
    copyByKeys: string;
    notCopied: string;
    /** Shown with every address, whoever gave it. */
    caution: string;
    /** Goes on from there, and names the heading of the advice. */
    inDanger: string;
    notGivenHeading: string;
    /** C5 */
    notGiven: readonly string[];
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
    noAddress: string;
    /** Takes `{source}`. */
    source: string;
    /** Takes `{date}`. */
    published: string;
    /** Shown in the source line where other sections do come from the page. */
    notFromPage: string;
  };

  background: {
    heading: string;
    /** B1 */
    objective: readonly string[];
    /** C4, C4b */
    context: readonly string[];
    timelineHeading: string;
    /** B2 */
    timeline: readonly TimelineEntry[];
    quotationIntro: string;
    /** B4. In quotation marks where these are the words of the UN in this language; else without. */
    quotation: string;
    author: string;
    roleHeading: string;
    /** B3, B5: clauses that go on from their heading, and claim nothing without it. */
    role: readonly string[];
    /** B6 */
    guidelines: string;
  };

  provenance: {
    /** Takes `{title}`, `{publisher}` and `{date}`. */
    source: string;
    date: string;
    /** Fills `{publisher}` where another embassy's contact is shown. */
    unnamedPublisher: string;
    /** P3 */
    unchecked: string;
    /** Replaces it where a website has compared the address. Takes `{date}`. */
    checked: string;
    mayHaveChanged: string;
    /** N1 */
    unofficial: string;
  };

  /** Heading of what a website puts into the `after` slot. */
  added: string;
}
