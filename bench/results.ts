/** What is measured, and how a figure comes of many runs. */
import type { Embed } from './embeds.js';
import type { Cost, Screen, Times, Wire } from './load.js';
import type { Many, Side } from './many.js';
import type { Part } from './parts.js';

export interface EmbedResult extends Omit<Embed, 'head' | 'body' | 'ready'> {
  wire: Wire;
  times: Times;
  cost: Cost;
  layoutShift: number;
  wordsWithoutScript: number;
}

export interface ManyResult {
  tag: string;
  /** By how many there are. */
  sizes: Record<number, Record<Side, Many>>;
  /** How many of 1,000 render again when one has an attribute changed. */
  renderedAgain: number;
}

export interface Results {
  machine: Record<string, string>;
  versions: Record<string, string>;
  runs: number;
  guides: EmbedResult[];
  cards: EmbedResult[];
  others: EmbedResult[];
  /** Of each way of placing, for each element. */
  layoutShifts: { title: string; shifts: Record<string, Record<Screen, number>> }[];
  many: ManyResult[];
  /** Bytes, brotli. */
  scripts: Record<string, number>;
  parts: Record<Part, number>;
}

function median(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of each figure; `null` where one run has none. */
export const medians = <Figures extends Record<keyof Figures, number | null>>(
  all: readonly Figures[],
) =>
  Object.fromEntries(
    Object.keys(all[0]!).map((name) => {
      const values = all.map((each) => each[name as keyof Figures]);
      return [name, values.includes(null as never) ? null : median(values as number[])];
    }),
  ) as Figures;
