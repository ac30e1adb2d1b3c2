/** The check: from the text of a page, or of some lines, to what is right and wrong with it. */
import type { Finding } from './findings.js';
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

/** How long it may take to read a page; in milliseconds. */
const mostTime = 4000;

const onAnyPage: readonly Rule[] = [onPage, onScripts];

/** Of a page that was not read to its end, they would say what is not so. */
const onReadPage: readonly Rule[] = [onPlaces, onOptions, onTexts, onAddresses, onLanguages];

/** What is wrong stands first. */
export async function check(text: string, knowledge: Knowledge): Promise<Finding[]> {
  const end = Date.now() + mostTime;
  const page = readPage(text, () => Date.now() > end);
  const checked = { page, ours: oursOn(page), knowledge };
  const rules = page.isCut ? onAnyPage : [...onAnyPage, ...onReadPage];
  const found = await Promise.all(rules.map((rule) => rule(checked)));
  return severities.flatMap((each) => found.flat().filter(({ severity }) => severity === each));
}
