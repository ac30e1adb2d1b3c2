/** How it is known that a way works in a system, in words. */
import { dayInWords } from './comparison.js';
import type { Evidence } from './systems/types.js';
import { trial } from './trials.js';

/** One plain sentence or two; the address of what was read stands in them once. */
export function howKnown(evidence: Evidence) {
  if ('tested' in evidence) {
    const names = evidence.tested.map((id) => trial(id).name);
    return `Tried with ${names.join(', and with ')}, by this project’s tests.`;
  }
  if ('driven' in evidence) {
    return `Tried in ${evidence.driven}, by this project’s tests.`;
  }
  if ('example' in evidence) {
    return `Tried with the app in the folder examples/${evidence.example} of this project, which is built and opened.`;
  }
  const { documented, on, byOthers } = evidence;
  const source = byOthers ? 'what others write, not the maker' : 'the maker’s documentation';
  return `We could not try it. The steps follow ${source}: ${documented}, read on ${dayInWords(on)}.`;
}
