/** What the tests of the builder share: to open it, to choose in it, and to read its lines. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { elementLabels } from '../../builder/options.js';
import { singleTags } from '../../builder/presets.js';
import { systems, type SystemId } from '../../builder/systems/index.js';
import type { Tag } from '../../src/elements/index.js';
import { isNightly } from './nightly.js';
import { useBrowser } from './visit.js';

export const builderAddress = String(pathToFileURL(path.resolve('builder/index.html')));

export function useBuilder() {
  const visit = useBrowser();
  return {
    visit,
    /** Opens the builder from disk. */
    async openBuilder(viewport = { width: 1280, height: 900 }) {
      const visited = await visit(builderAddress, { viewport });
      await ready(visited.page);
      return visited;
    },
  };
}

/** One of each family. */
export const someSystems = systems.filter(
  ({ id }) => isNightly || ['wordpress', 'hugo', 'wix', 'app', 'words'].includes(id),
);

/** Once what was chosen last is shown. */
export const ready = (page: Page) => page.locator('#choices:not([aria-busy])').waitFor();

export async function chooseSystem(page: Page, id: SystemId) {
  await page.getByLabel('What runs your website?').selectOption(id);
  await ready(page);
}

export const choosePreset = (page: Page, name: 'Contact' | 'Everything' | 'Choose') =>
  page.getByRole('group', { name: 'Texts' }).getByRole('radio', { name }).check();

export async function chooseParts(page: Page, chosen: readonly Tag[]) {
  await choosePreset(page, 'Choose');
  const parts = page.getByRole('group', { name: 'Parts' });
  for (const tag of singleTags) {
    await parts.getByLabel(elementLabels[tag], { exact: true }).setChecked(chosen.includes(tag));
  }
}

/** Opens what is folded, by its title. */
export const unfold = (page: Page, title: string) =>
  page
    .locator('details', { has: page.locator(`summary:text-is("${title}")`) })
    .last()
    .evaluate((details: HTMLDetailsElement) => (details.open = true));

/** Opens all that is folded. */
export const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** The lines that the steps have, by the name of the button that copies them. */
export async function linesOf(page: Page): Promise<Record<string, string>> {
  await ready(page);
  return codesIn(page, '#steps .block');
}

/** The lines of another way, by its title. */
export async function otherLines(page: Page, title: string) {
  await ready(page);
  return codesIn(page, `#others details:has(> summary:text-is("${title}")) .block`);
}

const codesIn = async (page: Page, blocks: string) =>
  Object.fromEntries(
    await page
      .locator(blocks)
      .evaluateAll((all) =>
        all.map((block) => [
          block.querySelector('button')!.textContent,
          block.querySelector('textarea')!.value,
        ]),
      ),
  ) as Record<string, string>;

/** What the preview shows, once it has loaded. */
export const preview = (page: Page) => page.frameLocator('#frame iframe:only-child');
