/** What a visitor should see, by way and choices: the stage “Check”. */
import { headingOf, type Rendered } from '../src/static/static-html.js';
import type { WayId } from './way-titles.js';

const withScript: readonly WayId[] = ['plugin', 'placeholder', 'tag', 'package', 'modules'];

export function checksFor(way: WayId, elements: readonly Rendered[]): string[] {
  const headings = elements.map((each) => `“${headingOf(each).trim()}”`);
  const buttons = elements.flatMap(({ base }) => {
    const words = base.querySelector('button')?.textContent?.trim();
    return words ? [`“${words}”`] : [];
  });
  const hasScript = withScript.includes(way);
  return [
    'Open the page as a visitor does: logged out, in a private window, and on a phone.',
    `You should read ${listOf(headings)}, once, as a heading.`,
    ...(buttons.length && hasScript ? [`You should see the button ${listOf(buttons)}.`] : []),
    ...(buttons.length && !hasScript ? ['There is no copy button: that is right.'] : []),
    ...(elements.some(({ added }) => added) ? ['Your own help stands there. Try its links.'] : []),
  ];
}

const listOf = (words: readonly string[]) => [...new Set(words)].join(' and ');
