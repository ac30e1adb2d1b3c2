/** How it is known that a way works in a system, in words. */
import { dayInWords } from './comparison.js';
import type { Evidence } from './systems/types.js';
import { trial } from './trials.js';

/** One plain sentence or two; the address of what was read stands in them once. */
export function howKnown(evidence: Evidence) {
  if ('tested' in evidence) {
    const names = evidence.tested.map((id) => trial(id).name);
    return `Tested with ${names.join(', and with ')}.`;
  }
  if ('driven' in evidence) {
    return `Tested in ${evidence.driven}.`;
  }
  if ('example' in evidence) {
    return `Tested with the example app in examples/${evidence.example}.`;
  }
  const { documented, on, byOthers } = evidence;
  const source = byOthers
    ? 'what others, not the maker, have written'
    : 'the maker’s documentation';
  return `We could not test this. The steps follow ${source}: ${documented}, read on ${dayInWords(on)}.`;
}
