/** The pages under demo/, as visitors see them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser, useServer } from './visit.js';

const visit = useBrowser();
// Late enough for the plain text to be painted before.
const server = useServer({ scriptDelay: 400 });

const open = async (name: string, viewport = { width: 1280, height: 800 }) =>
  visit(`${(await server).origin}/demo/${name}.html`, { viewport });

describe('the partner’s page', () => {
  for (const viewport of [
    { width: 360, height: 800 },
    { width: 1280, height: 800 },
  ]) {
    it(`hardly shifts when the elements take over, at ${viewport.width} × ${viewport.height}`, async () => {
      const { page, messages } = await open('partner', viewport);
      await page.locator('hrd-background [part=heading]').waitFor();
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                total += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => setTimeout(() => resolve(total), 200));
          }),
      );
      assert.ok(shift <= 0.05, `layout shift ${shift}`);
      assert.deepEqual(messages, []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
    });
  }
});

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
      fontSize: '18px',
      letterSpacing: 'normal',
      textTransform: 'none',
      visibility: 'visible',
    });
    assert.ok(await page.locator('hrd-definition blockquote').isVisible());
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 1280);
    assert.deepEqual(messages, []);
  });
});

describe('every demo page but the hostile one', () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

  for (const name of ['index', 'partner', 'looks']) {
    for (const width of [1280, 320]) {
      it(`${name}.html is accessible and needs no sideways scrolling at ${width} pixels`, async () => {
        const { page } = await open(name, { width, height: 800 });
        await page.locator('[part=heading]').first().waitFor();
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]!.html]);
        });
        assert.deepEqual(violations, []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      });
    }
  }
});

describe('the preview', () => {
  it('shows what is chosen, and the lines to copy', async () => {
    const { page, messages } = await open('index');
    await page.getByLabel('hrd-support-list').check();
    await page.getByLabel('topics').fill('justice');
    await page.getByLabel('layout').selectOption('details');
    await page.getByLabel('Width').selectOption('320');
    await page.getByLabel('Language and direction').selectOption('ar rtl');
    await page.locator('#stage hrd-support-list summary').first().waitFor();
    assert.equal(await page.locator('#stage summary').count(), 2);
    assert.equal(await page.locator('#stage').getAttribute('dir'), 'rtl');
    assert.equal((await page.locator('#stage').boundingBox())!.width, 320);
    const snippet = await page.locator('#snippet').innerText();
    assert.match(
      snippet,
      /^<script src="hrd\.en\.js" async><\/script>\n<hrd-support-list topics="justice" layout="details">\n/,
    );
    assert.deepEqual(messages, []);
  });
});
