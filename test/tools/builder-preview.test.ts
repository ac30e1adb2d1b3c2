/** The builder: the preview. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { en } from '../../src/words/en.js';
import {
  choosePreset,
  chooseSystem,
  preview,
  someSystems,
  unfold,
  useBuilder,
} from '../support/open-builder.js';

const { openBuilder } = useBuilder();

/** The element has the text that it has taken in, too. */
const cautionIn = (page: Page) =>
  preview(page).getByText(en.contact.caution).filter({ visible: true });

describe('the preview', () => {
  it('is a frame into which nothing of the builder’s style reaches', async () => {
    const { page } = await openBuilder();
    await page.addStyleTag({ content: '* { color: red !important }' });
    const caution = cautionIn(page);
    const color = await caution.evaluate((node) => getComputedStyle(node).color);
    assert.equal(color, 'rgb(0, 0, 0)');
  });

  it('has the width of a phone, a sidebar or a page', async () => {
    const { page } = await openBuilder();
    const width = () =>
      preview(page)
        .locator('html')
        .evaluate(() => innerWidth);
    for (const [name, expected] of Object.entries({ Phone: 360, Sidebar: 280, Page: 760 })) {
      await page.getByRole('radio', { name, exact: true }).check();
      await cautionIn(page).waitFor();
      assert.equal(await width(), expected);
    }
  });

  it('shows what visitors see with and without the script', async () => {
    const { page } = await openBuilder();
    const copy = preview(page).getByRole('button', { name: en.contact.copy });
    await copy.waitFor();
    await page.getByLabel('Preview with JavaScript').uncheck();
    await copy.waitFor({ state: 'detached' });
    await cautionIn(page).waitFor();
  });

  it('has the style that a step of the system adds', async () => {
    const { page } = await openBuilder();
    const borderOf = (selector: string) =>
      preview(page)
        .locator(selector)
        .evaluate((node) => getComputedStyle(node).borderTopWidth);
    await chooseSystem(page, 'squarespace');
    await cautionIn(page).waitFor();
    assert.equal(await borderOf('.hrd-address'), '0px');
    await chooseSystem(page, 'ghost');
    await cautionIn(page).waitFor();
    assert.equal(await borderOf('.hrd-address'), '2px');
  });

  it('shows what visitors get in the system that was chosen', async () => {
    const { page } = await openBuilder();
    const withScript = page.getByLabel('Preview with JavaScript');
    for (const { id, ways } of someSystems) {
      await chooseSystem(page, id);
      await cautionIn(page).waitFor();
      const runsNone = ['plain', 'words', 'frame'].includes(ways[0].id);
      assert.equal(await withScript.isVisible(), !runsNone, id);
      const buttons = await preview(page).getByRole('button').count();
      assert.equal(buttons > 0, !runsNone, id);
    }
  });

  it('follows what is edited', async () => {
    const { page } = await openBuilder();
    const isInView = (text: string) =>
      preview(page)
        .getByText(text)
        .filter({ visible: true })
        .evaluate((node) => {
          const { top } = node.getBoundingClientRect();
          return top >= 0 && top < innerHeight;
        });
    await choosePreset(page, 'Everything');
    await page.getByRole('textbox', { name: 'Phone' }).fill('+231 77 000 0000');
    await preview(page).getByText('+231 77 000 0000').waitFor();
    assert.equal(await isInView('+231 77 000 0000'), true);
    await unfold(page, 'Shorten or rearrange');
    await page.getByRole('checkbox', { name: 'Definition' }).focus();
    assert.equal(await isInView(en.definition.heading), true);
    assert.equal(await isInView('+231 77 000 0000'), false);
  });

  it('stands beside the choices where there is room, else folded after the look', async () => {
    const { page } = await openBuilder({ width: 360, height: 740 });
    const region = page.getByRole('region', { name: 'Preview' });
    assert.equal(await page.getByLabel('Preview with JavaScript').isVisible(), false);
    await region.getByText('Preview', { exact: true }).click();
    await cautionIn(page).waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
    await cautionIn(page).waitFor();
    const [choices, beside] = await Promise.all([
      page.locator('main').boundingBox(),
      region.boundingBox(),
    ]);
    assert.ok(beside!.x >= choices!.x + choices!.width);
  });
});
