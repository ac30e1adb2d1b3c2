/** The facts by their codes, and where in the words each is said. */
import type { Content } from '../../src/words/types.js';
import { texts } from '../support/texts.js';

const whereSaid = {
  'D1 quoted': ({ definition }) => definition.quotation,
  D1: ({ definition }) => [definition.intro, definition.author],
  D2: ({ definition }) => definition.who,
  D3: ({ definition }) => definition.who,
  D4: ({ definition }) => [definition.how, definition.examplesIntro],
  'D5.1': ({ definition }) => definition.examples[0],
  'D5.2': ({ definition }) => definition.examples[1],
  'D5.3': ({ definition }) => definition.examples[2],
  'D5.4': ({ definition }) => definition.examples[3],
  'D5.5': ({ definition }) => definition.examples[4],
  'D5.6': ({ definition }) => definition.examples[5],
  S: ({ support }) => support.intro,
  S1: ({ support }) => support.ways[0],
  S2: ({ support }) => support.ways[1],
  S3: ({ support }) => support.ways[2],
  S4: ({ support }) => support.ways[3],
  S5: ({ support }) => support.ways[4],
  S6: ({ support }) => support.ways[5],
  S7: ({ support }) => support.ways[6],
  S8a: ({ support }) => support.ways[7],
  S8b: ({ support }) => support.ways[7],
  S9: ({ support }) => support.ways[8],
  S10: ({ support }) => support.ways[9],
  S11: ({ support }) => support.ways[10],
  C1: ({ contact }) => contact.who,
  C2: ({ contact }) => [contact.embassy, contact.given],
  C4: ({ background }) => background.context[0]!,
  C4b: ({ background }) => background.context[1]!,
  C5: ({ contact }) => [contact.notGivenHeading, contact.notGiven],
  B1: ({ background }) => background.objective,
  'B2 1948': ({ background }) => background.timeline[0]!.text,
  'B2 1967': ({ background }) => background.timeline[1]!,
  'B2 1998': ({ background }) => background.timeline[2]!.text,
  'B2 2004': ({ background }) => background.timeline[3]!,
  B3: ({ background }) => [background.roleHeading, background.role.slice(0, 2)],
  B4: ({ background }) => [background.quotationIntro, background.author],
  'B4 quoted': ({ background }) => background.quotation,
  B5: ({ background }) => background.role.slice(2),
  B6: ({ background }) => background.guidelines,
  P1: ({ provenance }) => [provenance.date, provenance.source],
  P2: ({ provenance }) => provenance.source,
  P3: ({ provenance }) => [provenance.unchecked, provenance.mayHaveChanged],
  checked: ({ provenance }) => provenance.checked,
  N1: ({ provenance }) => provenance.unofficial,
  embassy: ({ embassy }) => embassy,
  caution: ({ contact }) => [contact.caution, contact.inDanger],
  advice: ({ contact }) => [contact.adviceBy, contact.advice],
} satisfies Record<string, (content: Content) => unknown>;

export type Code = keyof typeof whereSaid;
export const codes = Object.keys(whereSaid) as Code[];

/** What must not get lost where a fact is said; and how the language writes a day. */
export type Qualifiers = Record<Code, readonly RegExp[]> & { 'March 5, 2024': string };

/** The words in which a fact is said, on one line. */
export const saidOf = (code: Code, content: Content) =>
  texts(whereSaid[code](content)).join(' ').replace(/\s+/g, ' ');
