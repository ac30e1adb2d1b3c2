/** What is found in a text of what the builder has written, before it is known what the builder can use. */
import type { HelpLine } from './help-lines.js';

/** The ways that are told apart by their lines. */
export type ReadableWay = 'tag' | 'placeholder' | 'shortcode' | 'plain';

/** More than any page has: what comes after them is not read. */
export const most = 200;

/** One element in one language. */
export interface Piece {
  way: ReadableWay;
  /** As it is written: this version may not have it. */
  tag: string;
  lang: string | undefined;
  options: ReadonlyMap<string, string>;
  /** The website's own help. */
  help: readonly HelpLine[];
  /** Of the text inside. */
  version: string | undefined;
}
