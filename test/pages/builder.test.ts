/** The snippet builder: what its choices lead to. The lines that it writes have tests of their own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { options } from '../../builder/options.js';
import { plainSnippet, shadowSnippet } from '../../builder/snippets.js';
import { elements } from '../../scripts/manifest.js';
import { prerender } from '../../scripts/prerender.js';
import { en } from '../../src/words/en.js';
import { languages } from '../../src/entries/languages/all.js';
import { element, print } from '../../src/static/html-tree.js';
import { tagWithText } from '../../src/static/static-html.js';
import { version } from '../support/inspect.js';
import { linesOf, ready, script, titles, useBuilder } from '../support/open-builder.js';

const { visit, openBuilder } = useBuilder();

describe('the builder', () => {
  it('links to the documentation that a way is known by, with the day on which it was read', async () => {
    const { page } = await openBuilder();
    await page.getByLabel('Which system').selectOption('Wix');
    await ready(page);
    const known = page.locator('#recommended p', { hasText: 'By documentation' });
    assert.match(
      await known.innerText(),
      /, read on 28 November 2026\. We could not try it here\.$/,
    );
    assert.match(
      (await known.getByRole('link').getAttribute('href'))!,
      /^https:\/\/dev\.wix\.com\//,
    );
  });

  it('fills in the hash of the built file, and leaves it out for a page from disk', async () => {
    const { page } = await openBuilder();
    const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    const first = async () => (await linesOf(page)).tag.split('\n')[0];
    assert.equal(
      await first(),
      `<script src="${script}" integrity="${integrity['hrd.en.js']}" crossorigin="anonymous" async=""></script>`,
    );
    await page.locator('summary', { hasText: 'The script file' }).click();
    await page.getByLabel('The page is opened from disk').check();
    await page.getByLabel('Address of the folder on your website').fill('/files');
    assert.equal(await first(), '<script src="/files/hrd.en.js" async=""></script>');
    for (const wrong of ['https://example.org/', 'C:\\files', '/files/hrd.en.js']) {
      await page.getByLabel('Address of the folder on your website').fill(wrong);
      await page.getByText('Write the folder alone').waitFor();
    }
  });

  it('offers every attribute', () => {
    const offered = options.map(({ attribute }) => attribute);
    for (const { tagName, attributes } of elements) {
      for (const { name } of attributes)
        assert.ok(offered.includes(name), `builder/options.ts lacks ${name} of ${tagName}`);
    }
  });

  it('shows what is chosen in every language, and writes the lines for it', async () => {
    const { page, messages } = await openBuilder();
    const boxes = page.getByRole('group', { name: 'Languages' }).getByRole('checkbox');
    for (const box of await boxes.all()) await box.check();
    const rendered = languages.map(({ lang }) => prerender('hrd-guide', { lang }));
    const { tag, plain, shadow } = await linesOf(page);
    assert.match(tag, new RegExp(`src="hrd-${version}/hrd\\.js"`));
    assert.ok(tag.endsWith(print([element('div', {}, rendered.map(tagWithText))])));
    assert.equal(plain, plainSnippet(rendered));
    assert.equal(shadow, shadowSnippet(rendered));
    const shown = await page
      .locator('#stage hrd-guide')
      .evaluateAll((guides) =>
        guides.map(({ shadowRoot }) => shadowRoot!.querySelector('[lang]')!.getAttribute('lang')),
      );
    assert.deepEqual(
      shown,
      languages.map(({ tag }) => tag),
    );
    assert.deepEqual(messages, []);
  });

  it('gives the frame a title, and the height that the page needs', async () => {
    const { page } = await openBuilder();
    await page.getByText(titles.frame).click();
    const [pageLines, frameLines] = await page
      .locator('#others details[open] code')
      .evaluateAll((all) => all.map((code) => code.textContent!));
    const [, title, height] = frameLines!.match(
      /title="(.+?)" lang="en" width="100%" height="(\d+)"/,
    )!;
    assert.equal(title, en.guide.heading);
    const { page: framed } = await visit('about:blank', { viewport: { width: 320, height: 100 } });
    await framed.setContent(pageLines!);
    const needed = await framed.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(Math.abs(Number(height) - needed) <= 1, `${height} for ${needed}`);
  });

  it('shows what visitors get in the system that was chosen', async () => {
    const { page } = await openBuilder();
    const system = page.getByLabel('Which system runs your website?');
    const stage = page.locator('#stage');
    await stage.locator('hrd-guide').waitFor();
    await page.getByLabel('Visitor’s browser').selectOption('Without scripts');
    await stage.locator('> .hrd-text').waitFor();
    await system.selectOption('Squarespace');
    await ready(page);
    await stage.locator('> .hrd-text').waitFor();
    assert.equal(await page.getByLabel('Visitor’s browser').isVisible(), false);
    await system.selectOption('Wix');
    await stage.frameLocator('iframe').getByText(en.contact.caution).waitFor();
    // The frames of these systems do not let a link leave them.
    assert.match((await linesOf(page)).frame, /<base target="_blank" \/>/);
    await system.selectOption('My own server, or pages made by hand');
    assert.match((await linesOf(page)).frame, /<base target="_top" \/>/);
  });
});
