/** The kinds of options that the elements have. */

interface OptionBase {
  attribute: string;
  label: string;
  help?: string;
}

/** There or not. */
interface Flag extends OptionBase {
  kind: 'flag';
}

/** One of several values; the first stands for the attribute's absence. */
export interface Choice extends OptionBase {
  kind: 'choice';
  values: readonly (readonly [value: string, label: string])[];
  /** What may be written in place of the first, and is the same. */
  byDefault?: string;
}

/** Some of several values; all of them stand for the attribute's absence. */
export interface Subset extends OptionBase {
  kind: 'subset';
  values: readonly (readonly [value: string, label: string])[];
  isOrdered?: boolean;
}

/** Text of the website's own. */
export interface OwnText extends OptionBase {
  kind: 'text';
  /** What may be shown of the text, beside a contact that was published then, or `undefined`. */
  check: (value: string, published?: string) => string | undefined;
  problem: string;
}

export type Option = Flag | Choice | Subset | OwnText;
