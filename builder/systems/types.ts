/** What is known of a system, and what a plan is made of. */
import type { TrialId } from '../trials.js';
import type { WayId } from '../way-titles.js';

/** How it is known that a way works in a system. */
export type Evidence =
  | { tested: readonly TrialId[] }
  /** The whole system, which `test/wordpress/` drives in a browser. */
  | { driven: string }
  /** The folder in `examples/` whose app shows it, which `npm run examples` builds and opens. */
  | { example: string }
  /** What was read, and when; `byOthers` where it is not the maker's own page. */
  | { documented: string; on: string; byOthers?: true };

export type SystemWay = { id: WayId } & Evidence;

/** Something to do, in the labels that a person sees; and what one sees then. */
export interface Step {
  do: string;
  see?: string;
  /** The block to copy in this step, by its id. */
  block?: string;
}

export interface SystemBase {
  id: string;
  name: string;
  /** Under what it stands in the list. */
  group: string;
  /** The one to recommend first. What does not stand here is not offered. */
  ways: readonly [SystemWay, ...SystemWay[]];
  /** Where the script file is expected; absent where none is needed. */
  folder?: string;
  /** Whether its boxes for frames tell their size in pixels. */
  tellsSize?: true;
  /** Where links of a page open that the system shows in a frame of its own. */
  linkTarget?: '_blank';
  /** Whether it removes what groups blocks: `<div>`, `<section>`. */
  onlyBlocks?: true;
  /** Whether a page takes the style of the text among its words, as an element. */
  takesStyle?: true;
  steps: readonly Step[];
  /** What goes wrong most, and what to do then. */
  whatIf: readonly { seen: string; do: string }[];
  update: string;
  remove: string;
}
