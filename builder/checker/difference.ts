/** Where two texts differ, in few words. */
import { lettersIn, type Word } from './words.js';

/** Some words of one text in place of some of the other; either may be none. */
export interface Difference {
  missing: readonly Word[];
  added: readonly Word[];
  /** The word of the text that was found before which it is. */
  before: number;
}

/** A text with more has little in common: to name its words would help nobody. */
const mostEdits = (words: number) => Math.min(300, Math.max(40, words / 2));

/**
 * By the shortest way from one to the other (E. W. Myers, “An O(ND) Difference Algorithm”, 1986), or
 * `undefined` where it is long.
 */
export function differences(
  expected: readonly Word[],
  found: readonly Word[],
): Difference[] | undefined {
  const start = equalAtStart(expected, found);
  const end = equalAtStart(expected.slice(start).reverse(), found.slice(start).reverse());
  const [from, to] = [
    expected.slice(start, expected.length - end),
    found.slice(start, found.length - end),
  ];
  const edits = from.length && to.length ? editsBetween(from, to) : whole(from, to);
  return edits && asDifferences(edits, from, to, start).filter(isReal);
}

const equalAtStart = (some: readonly Word[], others: readonly Word[]) => {
  let count = 0;
  while (count < some.length && some[count]?.letters === others[count]?.letters) count++;
  return count;
};

/** Words that are divided otherwise are the same. */
const isReal = ({ missing, added }: Difference) => lettersIn(missing) !== lettersIn(added);

/** How far a way has come in each text; on one word of either, it is an edit. */
type Step = readonly [x: number, y: number];

const whole = (from: readonly Word[], to: readonly Word[]): Step[] => [
  [0, 0],
  [from.length, to.length],
];

/** The corners of the shortest way: between two, words of one text or of both are left out. */
function editsBetween(from: readonly Word[], to: readonly Word[]): Step[] | undefined {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= mostEdits(from.length); edits++) {
    trace.push(new Map(reached));
    for (let k = -edits; k <= edits; k += 2) {
      let x = furthest(reached, k, edits);
      let y = x - k;
      while (x < from.length && from[x]?.letters === to[y]?.letters) [x, y] = [x + 1, y + 1];
      reached.set(k, x);
      if (x >= from.length && y >= to.length) return wayBack(trace, from.length, to.length);
    }
  }
  return undefined;
}

const goesDown = (reached: ReadonlyMap<number, number>, k: number, edits: number) =>
  k === -edits || (k !== edits && reached.get(k - 1)! < reached.get(k + 1)!);

const furthest = (reached: ReadonlyMap<number, number>, k: number, edits: number) =>
  goesDown(reached, k, edits) ? reached.get(k + 1)! : reached.get(k - 1)! + 1;

function wayBack(trace: readonly ReadonlyMap<number, number>[], x: number, y: number): Step[] {
  const steps: Step[] = [];
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const k = x - y;
    const down = goesDown(trace[edits]!, k, edits);
    const before = trace[edits]!.get(down ? k + 1 : k - 1)!;
    const start = down ? [before, before - k - 1] : [before, before - k + 1];
    const end = furthest(trace[edits]!, k, edits);
    steps.unshift([start[0]!, start[1]!], [end, end - k]);
    [x, y] = [start[0]!, start[1]!];
  }
  return steps;
}

/** Edits with a word or two between them are read as one. */
const near = 2;

function asDifferences(
  steps: readonly Step[],
  from: readonly Word[],
  to: readonly Word[],
  start: number,
): Difference[] {
  const spans: [Step, Step][] = [];
  for (let index = 0; index < steps.length; index += 2) {
    const [begin, end] = [steps[index]!, steps[index + 1]!];
    const last = spans.at(-1);
    if (last && begin[0] - last[1][0] <= near) last[1] = end;
    else spans.push([begin, end]);
  }
  return spans.map(([[x, y], [endX, endY]]) => ({
    missing: from.slice(x, endX),
    added: to.slice(y, endY),
    before: start + endY,
  }));
}
