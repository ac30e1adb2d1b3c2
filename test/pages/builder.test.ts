/** The snippet builder: what its choices lead to. The lines that it writes have tests of their own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { transformWithOxc } from 'vite';
import { options, tags } from '../../builder/options.js';
import {
  blocksSnippet,
  fileFromNetwork,
  headSnippet,
  installSnippet,
  scriptName,
} from '../../builder/snippets.js';
import { plainSnippet, shadowSnippet } from '../../builder/snippets.js';
import { frameworkIds } from '../../builder/components.js';
import { howKnown } from '../../builder/evidence.js';
import { systems } from '../../builder/systems.js';
import { wayTitles } from '../../builder/way-titles.js';
import { elements } from '../../scripts/manifest.js';
import { prerender } from '../../scripts/prerender.js';
import { en } from '../../src/words/en.js';
import { languages } from '../../src/entries/languages/all.js';
import { element, print, type HtmlElement, type HtmlNode } from '../../src/static/html-tree.js';
import { tagWithText } from '../../src/static/static-html.js';
import { version } from '../support/inspect.js';
import {
  chooseElements,
  linesOf,
  ready,
  script,
  titles,
  useBuilder,
} from '../support/open-builder.js';

const { visit, openBuilder } = useBuilder();

const packageTitle = 'Package, for developers';
const pluginTitle = 'WordPress plugin, words by the server';

describe('the builder', () => {
  const titleOf = (page: Page) => page.locator('#recommended h3').innerText();

  it('offers in each system what is known to work there, with steps, and how to update and remove', async () => {
    const { page } = await openBuilder();
    // Less to draw than the guide.
    await chooseElements(page, ['hrd-definition']);
    const system = page.getByLabel('Which system runs your website?');
    const expected: Record<string, string> = {
      'My own server, or pages made by hand': titles.tag,
      WordPress: pluginTitle,
      'WordPress without the plugin, as administrator or editor': titles.placeholder,
      'WordPress without the plugin, in another role or in a network of websites':
        titles.placeholderAndHead,
      'Drupal, with the text format Full HTML': titles.placeholder,
      'Drupal, with the text format Basic HTML': titles.plain,
      Joomla: titles.plain,
      'Jekyll, GitHub Pages': titles.placeholder,
      Hugo: titles.placeholder,
      'MkDocs, Pelican': titles.placeholder,
      'Eleventy, and others with markdown-it': titles.placeholder,
      Wix: titles.frame,
      Squarespace: titles.plain,
      'Google Sites': titles.frame,
      'React, Next.js, Gatsby, Docusaurus': packageTitle,
      'Vue, Nuxt, VitePress': packageTitle,
      Svelte: packageTitle,
      Angular: packageTitle,
      Solid: packageTitle,
      Preact: packageTitle,
      Astro: packageTitle,
      'Another system, or I do not know': titles.plain,
    };
    assert.deepEqual(await system.locator('option').allInnerTexts(), Object.keys(expected));
    for (const { name, ways } of systems) {
      await system.selectOption(name);
      await ready(page);
      assert.equal(await titleOf(page), expected[name], name);
      assert.ok((await page.locator('#steps li').count()) > 0);
      for (const id of ['update', 'remove'])
        assert.match(await page.locator(`#${id}`).innerText(), /\w/);
      const offered = await page
        .locator('#recommended, #others details')
        .evaluateAll((all) => all.map(({ textContent }) => textContent!));
      assert.equal(offered.length, ways.length + 1, name);
      for (const [index, way] of ways.entries()) {
        assert.ok(offered[index]!.startsWith(wayTitles[way.id]), name);
        assert.ok(offered[index]!.includes(howKnown(way)), `${name}, ${way.id}`);
      }
      assert.ok(offered.at(-1)!.startsWith(titles.script));
      assert.match(offered.at(-1)!, /not proved that this works in your system/);
      assert.equal(await page.locator('#others details[open]').count(), 0);
    }
  });

  it('writes blocks that say their own language where a system removes what groups them', async () => {
    const { page } = await openBuilder();
    await page.getByLabel('Which system').selectOption('drupal-basic');
    const rendered = [prerender('hrd-guide', { lang: 'en' })];
    const { plain } = await linesOf(page);
    assert.equal(plain, blocksSnippet(rendered));
    assert.doesNotMatch(plain, /<(div|section|address|span)/);
    assert.match(plain, /<h2 lang="en" dir="ltr">/);
  });

  it('writes a shortcode for each text and language where WordPress has the plugin', async () => {
    const { page } = await openBuilder();
    await page.getByLabel('Which system').selectOption('WordPress');
    await chooseElements(page, ['hrd-definition', 'hrd-contact-card']);
    await page.getByLabel('French').check();
    await page.getByLabel('Look').selectOption('light');
    await page.getByLabel('Leave out the six examples').check();
    const shortcodes = async () => {
      await ready(page);
      return page.locator('#recommended code').innerText();
    };
    assert.equal(
      await shortcodes(),
      `[hrd_widgets element="definition" lang="en" theme="light" no-examples="true" /]

[hrd_widgets element="contact-card" lang="en" theme="light" /]

[hrd_widgets element="definition" lang="fr" theme="light" no-examples="true" /]

[hrd_widgets element="contact-card" lang="fr" theme="light" /]`,
    );
    await chooseElements(page, ['hrd-guide']);
    await page.getByLabel('French').uncheck();
    await page.getByLabel('Your own help').fill('Call us.\nOr come.');
    assert.equal(
      await shortcodes(),
      `[hrd_widgets element="guide" lang="en" theme="light"]
<p dir="auto">Call us.</p>
<p dir="auto">Or come.</p>
[/hrd_widgets]`,
    );
  });

  it('never offers an app that builds its pages something that changes them before it', () => {
    for (const { id, ways } of systems) {
      if ((frameworkIds as string[]).includes(id))
        assert.deepEqual(
          ways.map((way) => way.id),
          ['package'],
        );
    }
  });

  it('names UTF-8 as a step where the lines need it', async () => {
    const { page } = await openBuilder();
    const step = page.locator('#steps').getByText('UTF-8');
    await page.getByLabel('French').check();
    await ready(page);
    assert.equal(await step.count(), 0);
    await page.getByLabel('Arabic').check();
    await ready(page);
    assert.equal(await step.count(), 1);
    for (const id of ['vue', 'wix', 'wordpress']) {
      await page.getByLabel('Which system').selectOption(id);
      await ready(page);
      assert.equal(await step.count(), 0, id);
    }
  });

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

  it('names one file for one language, and another for several', () => {
    assert.equal(scriptName(['fr']), 'hrd.fr.js');
    assert.equal(scriptName(['fr', 'ar']), 'hrd.js');
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

  it('installs the package from the archive, and names no network, before it is published', async () => {
    const { private: unpublished } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { page } = await openBuilder();
    const text = await page.locator('body').evaluate((body) => body.textContent!);
    assert.ok(text.includes(installSnippet(version, !unpublished)));
    assert.equal(/jsdelivr|unpkg|cdn/i.test(text), !unpublished);
    assert.equal(installSnippet('1.2.3', false), 'npm install ./hrd-widgets-1.2.3.tgz');
    assert.equal(installSnippet('1.2.3', true), 'npm install hrd-widgets@1.2.3');
    assert.equal(
      headSnippet(fileFromNetwork('hrd.en.js', '1.2.3', 'sha384-x')),
      '<script src="https://cdn.jsdelivr.net/npm/hrd-widgets&#64;1.2.3/dist/hrd.en.js" integrity="sha384-x" crossorigin="anonymous" async=""></script>',
    );
  });

  it('writes lines that a React component compiles to the same element', async () => {
    const { page } = await openBuilder();
    await page.getByLabel('Your own help').fill('Mind the {braces} & "quotes", help@example.org');
    const { tag } = await linesOf(page);
    await page.getByLabel('Which system').selectOption('react');
    await ready(page);
    const component = page.locator('#recommended code').last();
    const { code } = await transformWithOxc((await component.textContent())!, 'Help.tsx', {
      jsx: { runtime: 'classic', pragma: 'h' },
    });
    const [, returned] = code.match(/return ([^]*);\n\}/)!;
    const h = (tag: string, attributes: object | null, ...children: HtmlNode[]) =>
      element(tag, { ...attributes } as Record<string, string>, children);
    const made = new Function('h', `return ${returned}`)(h) as HtmlElement;
    const inDiv = print([element('div', {}, [made])]).replace(/className=/g, 'class=');
    // JSX has no comments.
    const lines = tag.replace(/^<script.+\n/, '').replace(/<!--\/?email_off-->/g, '');
    assert.equal(inDiv, lines);

    await chooseElements(page, tags);
    await ready(page);
    await transformWithOxc((await component.textContent())!, 'Help.tsx');
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

  it('makes links of the addresses in a website’s own help', async () => {
    const { page } = await openBuilder();
    const lines =
      'Write to help@example.org.\nSee https://example.org/a?b=1&c=2 (javascript:alert(1))';
    await page.getByLabel('Your own help').fill(lines);
    const { plain } = await linesOf(page);
    assert.ok(
      plain.includes(
        '<p dir="auto">Write to <!--email_off--><a href="mailto:help&#64;example.org">help&#64;example.org</a><!--/email_off-->.</p>',
      ),
    );
    assert.ok(
      plain.includes(
        '<p dir="auto">See <a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">https://example.org/a?b=1&amp;c=2</a> (javascript:alert(1))</p>',
      ),
    );
  });
});
