/** What the tests of the builder share: to open it, to choose in it, and to read its lines. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { elementLabels, tags } from '../../builder/options.js';
import type { Tag } from '../../src/elements/index.js';
import { version } from './inspect.js';
import { useBrowser } from './visit.js';

/** The script file, as the lines name it. */
export const script = `hrd-${version}/hrd.en.js`;

export function useBuilder() {
  const visit = useBrowser();
  return {
    visit,
    /** Opens the builder from disk. */
    async openBuilder(viewport = { width: 1280, height: 900 }) {
      const address = String(pathToFileURL(path.resolve('demo/index.html')));
      const visited = await visit(address, { viewport });
      await ready(visited.page);
      return visited;
    },
  };
}

export const ready = (page: Page) => page.locator('main:not([aria-busy])').waitFor();

export async function chooseElements(page: Page, chosen: readonly Tag[]) {
  const group = page.getByRole('group', { name: 'What to show' });
  for (const tag of tags) {
    await group.getByLabel(elementLabels[tag], { exact: true }).setChecked(chosen.includes(tag));
  }
}

export const titles = {
  placeholder: 'Placeholder, script and text',
  tag: 'Tag, script and text',
  script: 'Script alone, if nothing else can be pasted',
  plain: 'Plain HTML, no script',
  shadow: 'Declarative shadow root, no script',
  placeholderAndHead: 'Placeholder, and the script in the head',
  frame: 'A page of its own, in a frame',
};

type Lines = Record<keyof typeof titles, string>;

/** The first lines that the builder offers for each way. */
export async function linesOf(page: Page): Promise<Lines> {
  await ready(page);
  const found = await page
    .locator('#recommended, #others details')
    .evaluateAll((ways) =>
      ways.map((way) => [
        way.querySelector('h3')!.textContent,
        way.querySelector('code')!.textContent,
      ]),
    );
  const byTitle = Object.fromEntries(found) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(titles).map(([name, title]) => [name, byTitle[title]]),
  ) as Lines;
}
