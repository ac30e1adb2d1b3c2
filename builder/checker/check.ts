/** The check: from the text of a page, or of some lines, to what is right and wrong with it. */
import { finding, type Finding } from './findings.js';
import type { Knowledge } from './knowledge.js';
import { severities } from './messages/message.js';
import { oursOn } from './ours.js';
import { readPage } from './page.js';
import { onAddresses } from './on-addresses.js';
import { onLanguages } from './on-languages.js';
import { onOptions } from './on-options.js';
import { onPage } from './on-page.js';
import { onPlaces } from './on-places.js';
import { onScripts } from './on-scripts.js';
import { onTexts } from './on-texts.js';
import type { Rule } from './rule.js';

/** How long it may take, while a browser does nothing else; in milliseconds. */
const usualTime = 4000;

/** The rules need the rest: they walk over all that was read. */
const partToRead = 0.6;

/** What takes most from visitors is first, and what takes longest is last. */
const rules: readonly Rule[] = [
  onAddresses,
  onPage,
  onScripts,
  onPlaces,
  onOptions,
  onLanguages,
  onTexts,
];

/** What is wrong stands first. What `mostTime` does not suffice for is said to be unchecked. */
export async function check(
  text: string,
  knowledge: Knowledge,
  mostTime = usualTime,
): Promise<Finding[]> {
  const start = Date.now();
  const isPast = (time: number) => Date.now() - start > time;
  const page = readPage(text, () => isPast(mostTime * partToRead));
  if (page.isCut) return [finding('too-large')];
  let isCut = false;
  const isOver = () => (isCut ||= isPast(mostTime));
  const checked = { page, ours: oursOn(page), knowledge, isOver };
  const found: Finding[] = [];
  for (const rule of rules) if (!isOver()) found.push(...(await rule(checked)));
  if (isCut) found.push(finding('too-large'));
  return severities.flatMap((each) => found.filter(({ severity }) => severity === each));
}
