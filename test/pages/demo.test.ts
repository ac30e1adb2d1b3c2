/** The pages under demo/, as visitors see them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/words/en.js';
import { violationsOn, widthNeeded } from '../support/inspect.js';
import { useBrowser, useServer } from '../support/visit.js';
import { visibleText } from '../support/without-script.js';

const visit = useBrowser();
const server = useServer();

const open = async (name: string, options: Parameters<typeof visit>[1] = {}) =>
  visit(`${(await server).origin}/demo/${name}.html`, {
    viewport: { width: 1280, height: 800 },
    ...options,
  });

describe('the hostile page', () => {
  it('shows the elements readably, and its console stays empty', async () => {
    const { page, messages } = await open('hostile');
    const address = page.locator('hrd-contact-card #address');
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

describe('the page of a partner', () => {
  const viewport = { width: 360, height: 640 };

  for (const { scripts, address } of [
    { scripts: true, address: 'hrd-contact-card [part=address]' },
    { scripts: false, address: 'hrd-contact-card .hrd-address address' },
  ]) {
    const without = scripts ? '' : ', without scripts too';
    it(`the card comes first on a phone: the address ends at most 420 px from the top at 360 × 640${without}`, async () => {
      const { page } = await open('partner', { viewport, javaScriptEnabled: scripts });
      const { y, height } = (await page.locator(address).boundingBox())!;
      assert.ok(y + height <= 420, `${y + height} px`);
    });
  }

  it('the source line stands at most twice', async () => {
    const { page } = await open('partner', { viewport });
    await page.locator('hrd-guide [part=source-line]').waitFor();
    const text = await page.evaluate(visibleText);
    const count = text.split(en.provenance.mayHaveChanged).length - 1;
    assert.ok(count === 1 || count === 2, `${count} times`);
  });

  it('the headings of the elements look like its own', async () => {
    const { page } = await open('partner');
    const looks = await page.locator('h1, hrd-guide [part=heading]').evaluateAll((headings) =>
      headings.map((heading) => {
        const { color, fontFamily, fontWeight } = getComputedStyle(heading);
        return [color, fontFamily, fontWeight].join();
      }),
    );
    assert.equal(looks.length, 5);
    assert.equal(new Set(looks).size, 1);
  });
});

// The builder has tests of its own.
describe('every other demo page', () => {
  for (const name of ['partner', 'looks']) {
    for (const width of [1280, 320]) {
      it(`${name}.html is accessible and needs no sideways scrolling at ${width} pixels`, async () => {
        const { page } = await open(name, { viewport: { width, height: 800 } });
        await page.locator('[part=heading]').first().waitFor();
        assert.deepEqual(await violationsOn(page), []);
        assert.equal(await widthNeeded(page), width);
      });
    }

    it(`${name}.html is accessible on a dark device`, async () => {
      const { page } = await open(name, { colorScheme: 'dark' });
      await page.locator('[part=heading]').first().waitFor();
      assert.deepEqual(await violationsOn(page), []);
    });
  }
});
