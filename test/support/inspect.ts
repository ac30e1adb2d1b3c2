/** What is asked of whole pages in more than one test file. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds on a page, also by rules that it leaves out by itself: the rule, and the first place. */
export async function violationsOn(page: Page, ...moreRules: string[]) {
  await page.evaluate(axeSource);
  return page.evaluate(async (more) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const rules = Object.fromEntries(more.map((rule) => [rule, { enabled: true }]));
    const { violations } = await axe.run({ rules, resultTypes: ['violations'], iframes: false });
    return violations.map(({ id, nodes }) => [id, nodes[0]!.html]);
  }, moreRules);
}

export const widthNeeded = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth);

/** How many sheets of A4 a page prints on. */
export async function sheetsOf(page: Page) {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length;
}
