/** What is asked of whole pages in more than one test file. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds on a page: the rule, and the first place. */
export async function violationsOn(page: Page) {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run({ resultTypes: ['violations'], iframes: false })).violations.map(
      ({ id, nodes }) => [id, nodes[0]!.html],
    );
  });
}

export const widthNeeded = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth);

/** How many sheets of A4 a page prints on. */
export async function sheetsOf(page: Page) {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length;
}
