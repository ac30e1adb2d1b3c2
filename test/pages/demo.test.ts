/** The pages under demo/, as visitors see them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violationsOn, widthNeeded } from '../support/inspect.js';
import { useBrowser, useServer } from '../support/visit.js';

const visit = useBrowser();
const server = useServer();

const open = async (name: string, viewport = { width: 1280, height: 800 }) =>
  visit(`${(await server).origin}/demo/${name}.html`, { viewport });

describe('the hostile page', () => {
  it('shows the elements readably, and its console stays empty', async () => {
    const { page, messages } = await open('hostile');
    const address = page.locator('hrd-contact-card address');
    await address.waitFor();
    const style = await address.evaluate((node) => {
      const { fontSize, letterSpacing, textTransform, visibility } = getComputedStyle(node);
      return { fontSize, letterSpacing, textTransform, visibility };
    });
    assert.deepEqual(style, {
      fontSize: '20px',
      letterSpacing: 'normal',
      textTransform: 'none',
      visibility: 'visible',
    });
    assert.ok(await page.locator('hrd-definition blockquote').isVisible());
    assert.equal(await widthNeeded(page), 1280);
    assert.deepEqual(messages, []);
  });
});

// The builder has tests of its own.
describe('every other demo page', () => {
  for (const name of ['partner', 'looks']) {
    for (const width of [1280, 320]) {
      it(`${name}.html is accessible and needs no sideways scrolling at ${width} pixels`, async () => {
        const { page } = await open(name, { width, height: 800 });
        await page.locator('[part=heading]').first().waitFor();
        assert.deepEqual(await violationsOn(page), []);
        assert.equal(await widthNeeded(page), width);
      });
    }
  }
});
