/** What a visitor should see, by way and choices: the stage “Check”. */
import { headingOf, type Rendered } from '../src/static/static-html.js';
import { isGiven, linesOf, type Help } from './own-help.js';
import { waysWithoutScript, type WayId } from './way-titles.js';

export function checksFor(way: WayId, elements: readonly Rendered[], help: Help): string[] {
  const headings = elements.map((each) => headingOf(each).trim());
  const addresses = textsOf(elements, 'address strong');
  const buttons = textsOf(elements, 'button');
  const hasScript = !waysWithoutScript.includes(way);
  return [
    'Open the page as a visitor would: in a private window, and on a phone.',
    `You should see ${quoted(headings)}, ${headings.length > 1 ? 'each ' : ''}once${way === 'words' ? '' : ' as a heading'}.`,
    ...(addresses.length ? [`Compare the address, letter by letter: ${listOf(addresses)}.`] : []),
    ...(isGiven(help) ? [`You should see your own help: ${linesOf(help).join(', ')}.`] : []),
    ...(buttons.length && hasScript
      ? [
          `You should see the button ${quoted(buttons)}. Without JavaScript, visitors read the same text, without the button.`,
        ]
      : []),
    ...(buttons.length && !hasScript ? ['There is no copy button: that is as it should be.'] : []),
    ...(way === 'frame'
      ? [`Scroll to the end. The last words should be ${quoted(elements.map(lastWords))}`]
      : []),
  ];
}

const textsOf = (elements: readonly Rendered[], selector: string) =>
  elements.flatMap(({ base }) => base.querySelector(selector)?.textContent?.trim() || []);

/** What is cut off first. */
const lastWords = ({ base }: Rendered) =>
  [...base.querySelectorAll('[part=source-line] p')].at(-1)!.textContent!.trim();

const quoted = (words: readonly string[]) => listOf(words.map((each) => `“${each}”`));

const listOf = (words: readonly string[]) => [...new Set(words)].join(' and ');
