/** What happens where the script finds text that stood there before it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fillTags } from '../../scripts/fill-tags.js';
import { prerender } from '../../scripts/prerender.js';
import { en } from '../../src/words/en.js';
import { monrovia } from '../../src/words/contacts.js';
import { print } from '../../src/static/html-tree.js';
import { tagWithShadow, tagWithText } from '../../src/static/static-html.js';
import { tags } from '../../scripts/manifest.js';
import { widthNeeded } from '../support/inspect.js';
import { useBrowser, useServer } from '../support/visit.js';
import { visibleText } from '../support/without-script.js';

const visit = useBrowser();
const server = useServer();

const forms = [
  { name: 'the plain text', form: tagWithText, shift: 0.05 },
  { name: 'the declarative shadow root', form: tagWithShadow, shift: 0 },
];

/** Asks the server for the script that it holds back, once the page has been painted. */
const askWhenPainted = `<script>
  requestAnimationFrame(() => requestAnimationFrame(() => fetch('/painted')));
</script>`;

/** Opens a page whose script file does not arrive before the page has been painted. */
async function open(html: string, options?: Parameters<typeof visit>[1]) {
  const { origin, pages } = await server;
  const painted = new Promise<void>((resolve) => {
    pages.set('/painted', (response) => {
      response.end();
      resolve();
    });
  });
  pages.set('/dist/hrd.en.js', async (response) => {
    await painted;
    response.end(readFileSync('dist/hrd.en.js'));
  });
  pages.set('/demo/page', (response) => {
    response.end(html + askWhenPainted);
  });
  return visit(`${origin}/demo/page`, options);
}

/**
 * How much a page has shifted until now. It is shifted once more on purpose, which shows that
 * shifts are seen, and that all before have been reported.
 */
const shiftOf = (page: Page) =>
  page.evaluate<number>(`new Promise((resolve) => {
    let until = Infinity;
    let total = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, value } of list.getEntries()) {
        if (startTime > until) resolve(total);
        else total += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => {
      until = performance.now();
      document.querySelector('main').style.paddingTop = '300px';
    }));
  })`);

const partnerPage = readFileSync('demo/partner.html', 'utf8');

for (const { name, form, shift } of forms) {
  describe(`where ${name} stands before the script runs`, () => {
    for (const viewport of [
      { width: 360, height: 800 },
      { width: 1280, height: 800 },
    ]) {
      it(`the page shifts by ${shift} at most, at ${viewport.width} × ${viewport.height}`, async () => {
        const { page, messages } = await open(fillTags(partnerPage, form), { viewport });
        await page.evaluate(() => customElements.whenDefined('hrd-guide'));
        const total = await shiftOf(page);
        assert.ok(total <= shift, `layout shift ${total}`);
        assert.deepEqual(messages, []);
        assert.equal(await widthNeeded(page), viewport.width);
      });
    }

    it('every frame that is painted shows the text once', async () => {
      const guide = print([form(prerender('hrd-guide', {}))]);
      const { page } = await open(`<!doctype html><html lang="en"><title>A page</title>
        <script src="/dist/hrd.en.js" async></script>${guide}
        <script>
          const guide = document.querySelector('hrd-guide');
          const counts = new Set();
          requestAnimationFrame(function look() {
            const drawn = guide.shadowRoot?.querySelector('.base')?.innerText;
            const count = (guide.innerText + drawn).split('${en.support.heading}').length - 1;
            counts.add((guide.matches(':defined') ? 'after' : 'before') + ' the script: ' + count);
            requestAnimationFrame(look);
          });
        </script>`);
      await page.waitForFunction('counts.size > 1');
      const counts = await page.evaluate('[...counts]');
      assert.deepEqual(counts, ['before the script: 1', 'after the script: 1']);
    });

    it('an address that the website changed later wins over the one in the text', async () => {
      const old = print([form(prerender('hrd-contact-card', {}))]);
      const changed = old.replace(
        '<hrd-contact-card',
        '<hrd-contact-card embassy="U.S. Embassy Exampleville" country="Exampleland" email="new@example.org"',
      );
      const { page } = await open(
        `<!doctype html><html lang="en"><title>A page</title>${changed}<script src="/dist/hrd.en.js" async></script>`,
      );
      await page.locator('hrd-contact-card button').waitFor();
      const text = await page.evaluate(visibleText);
      assert.match(text, /new@example\.org/);
      assert.match(text, /Exampleville/);
      assert.doesNotMatch(text, /Monrovia/);
      const hrefs = await page
        .locator('hrd-contact-card')
        .evaluate(({ shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('a')].map(({ href }) => href).join(),
        );
      assert.ok(old.includes(`mailto:${monrovia.email}`));
      assert.equal(hrefs, 'mailto:new@example.org');
    });
  });
}

describe('a declarative shadow root', () => {
  for (const width of [320, 360, 768, 1280]) {
    it(`is as high as the element that the script draws, at ${width} pixels`, async () => {
      const elements = tags.map((tag) =>
        print([tagWithShadow(prerender(tag, { theme: 'light' }))]),
      );
      const { page } = await open(
        `<!doctype html><html lang="en"><title>A page</title>
        <meta name="viewport" content="width=device-width">
        <script src="/dist/hrd.en.js" async></script>${elements.join('')}
        <script>
          const heights = () => [...document.querySelectorAll('body > :not(script)')].map((each) => each.offsetHeight);
          const before = heights();
        </script>`,
        { viewport: { width, height: 800 } },
      );
      await page.locator('hrd-background [part=source]').waitFor();
      assert.deepEqual(await page.evaluate('heights()'), await page.evaluate('before'));
      assert.equal(await page.locator('button').count(), 2);
    });
  }
});
