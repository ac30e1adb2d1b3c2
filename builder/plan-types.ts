/** What the stages “Copy and paste” and “Check” show. */
import type { Put } from './questions.js';
import type { Step } from './systems/types.js';

/** Something to copy. */
export interface Block {
  id: string;
  /** What it is, as its copy button says: “Copy the shortcode”. */
  label: string;
  code: string;
  about?: string;
  /** Name of the file that the code is offered as. */
  file?: string;
  /** The same as HTML, for a place that takes formatted text. */
  formatted?: string;
}

export interface OtherWay {
  title: string;
  about: string;
  evidence: string;
  blocks: readonly Block[];
}

export interface Plan {
  steps: readonly (Omit<Step, 'block'> & { block?: Block })[];
  whatIf: readonly { seen: string; do: string }[];
  /** What a visitor should see. */
  check: readonly string[];
  /** What the three questions are asked of. */
  put: Put;
  others: readonly OtherWay[];
  evidence: string;
  /** Whether this project has tried it: else a person should know before. */
  isTried: boolean;
  update: string;
  remove: string;
}
