/** Which name somebody may have meant who wrote another. */

/** Names longer than that are no slips. */
const longest = 40;

/** With more letters wrong, it is another name. */
const mostEdits = 2;

/** The name that was meant by one with a slip, if any. */
export function nameWithSlip(name: string, names: readonly string[]) {
  const found = nearest(name, names);
  return found && found.edits <= mostEdits ? found.each : undefined;
}

/** The name that was most likely meant: one of which a part was left out or added, or the nearest. */
export function likeliestName(name: string, names: readonly string[]) {
  if (name.length > longest) return undefined;
  return names.find((each) => isAlmost(name, each)) ?? nearest(name, names)?.each;
}

const isAlmost = (name: string, other: string) =>
  name.length > 3 && (other.includes(name) || name.includes(other));

function nearest(name: string, names: readonly string[]) {
  if (name.length > longest) return undefined;
  const [first] = names
    .map((each) => ({ each, edits: editsBetween(name, each) }))
    .sort((a, b) => a.edits - b.edits);
  return first;
}

/** How many letters must be written otherwise, added or left out (Levenshtein). */
function editsBetween(a: string, b: string) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + Number(letter !== b[j - 1]);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
