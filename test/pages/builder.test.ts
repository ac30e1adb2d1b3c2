/** The snippet builder: what its choices lead to, and how it is to use. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it, mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { elementLabels, options, optionsOf, tags, type Option } from '../../builder/options.js';
import {
  fileFromNetwork,
  headSnippet,
  installSnippet,
  scriptName,
} from '../../builder/snippets.js';
import { plainSnippet, shadowSnippet } from '../../builder/snippets.js';
import { elements } from '../../scripts/manifest.js';
import { prerender } from '../../scripts/prerender.js';
import { en } from '../../src/words/en.js';
import { languages } from '../../src/entries/languages/all.js';
import { element, print, type HtmlElement, type HtmlNode } from '../../src/static/html-tree.js';
import { plainText, tagWithShadow, tagWithText } from '../../src/static/static-html.js';
import type { Tag } from '../../src/elements/index.js';
import { transformWithOxc } from 'vite';
import { version, violationsOn, widthNeeded } from './inspect.js';
import { useBrowser, useServer } from './visit.js';

declare const wordsOf: (node: Node) => string;

const visit = useBrowser();
const server = useServer();

const script = `hrd-${version}/hrd.en.js`;

before(async () => {
  // What the elements say of wrong values is a test of its own.
  mock.method(console, 'warn', () => {});
  (await server).pages.set(`/${script}`, (response) => {
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync('dist/hrd.en.js'));
  });
});

/** Opens the builder from disk. */
async function openBuilder(viewport = { width: 1280, height: 900 }) {
  const visited = await visit(String(pathToFileURL(path.resolve('demo/index.html'))), { viewport });
  await visited.page.addScriptTag({ path: 'test/pages/words-of.js' });
  await ready(visited.page);
  return visited;
}

const ready = (page: Page) => page.locator('main:not([aria-busy])').waitFor();

async function chooseElements(page: Page, chosen: readonly Tag[]) {
  const group = page.getByRole('group', { name: 'What to show' });
  for (const tag of tags) {
    await group.getByLabel(elementLabels[tag], { exact: true }).setChecked(chosen.includes(tag));
  }
}

/** Sets an option as a person would. */
async function choose(page: Page, option: Option, value: string) {
  const control = page.locator(`#options [name="${option.attribute}"]`);
  if (option.kind === 'flag') await control.check();
  if (option.kind === 'choice') await control.selectOption(value);
  if (option.kind === 'text') {
    await page
      .locator('#contact-group')
      .evaluate((group: HTMLDetailsElement) => (group.open = true));
    await control.fill(value);
  }
  if (option.kind === 'subset') {
    const wanted = value.split(' ');
    for (const [each] of option.values) {
      const box = page.locator(`#options [name="${option.attribute}"][value="${each}"]`);
      await box.setChecked(wanted.includes(each));
    }
    if (wanted.length < 2 || !option.isOrdered) return;
    // From the last to the first, each to the top.
    for (const each of wanted.reverse()) {
      const row = page.locator(`.row:has([value="${each}"])`);
      for (let move = 1; move < option.values.length; move++) await row.getByRole('button').click();
    }
  }
}

const titles = {
  tag: 'Tag, script and text',
  script: 'Script alone',
  plain: 'Plain HTML, no script',
  shadow: 'Declarative shadow root, no script',
  placeholder: 'Placeholder, and the script in the head',
  frame: 'A page of its own, in a frame',
};

const packageTitle = 'Package, for developers';

type Lines = Record<keyof typeof titles, string>;

/** The first lines that the builder offers for each way. */
async function linesOf(page: Page): Promise<Lines> {
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

/** Values that an option can have, each at least once. */
function valuesOf(option: Option): readonly string[] {
  switch (option.kind) {
    case 'flag':
      return [''];
    case 'choice':
      return option.values.map(([value]) => value).filter(Boolean);
    case 'subset': {
      const values = option.values.map(([value]) => value);
      const [first, , , fourth] = values;
      return [...values, option.isOrdered ? `${fourth} ${first}` : `${first} ${fourth}`];
    }
    case 'text':
      return texts[option.attribute]!;
  }
}

const texts: Record<string, string[]> = {
  embassy: ['U.S. Embassy <b>“Exampleville” & "Co"', 'U.S. Embassy Monrovia'],
  country: ['Exampleland {x}'],
  email: ['name@example.org', 'no address', 'name@example.org'],
  source: ['https://example.org/a?b=1&c=2', 'javascript:alert(1)'],
  published: ['2024-03-05', 'yesterday'],
};

const help = ['Come to our office <on> Sample Street & ring.', 'Or call us.'];

/** Choices that together hold every value of every option. */
const choices: Record<string, string>[] = [{}];
for (let turn = 0; turn < Math.max(...options.map((option) => valuesOf(option).length)); turn++) {
  const choice = options.map((option) => {
    const values = valuesOf(option);
    return [option.attribute, values[turn % values.length]!];
  });
  choices.push(Object.fromEntries(choice));
}

/** What the elements and texts on a page say, once they are drawn. */
const wordsOn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((nodes) => nodes.map((node) => wordsOf(node)));

describe('the lines', () => {
  for (const [index, choice] of choices.entries()) {
    const withHelp = index % 2 === 1;
    const name = Object.entries(choice).map(([name, value]) => `${name}=${value}`);
    it(`say what the preview shows, with ${name.join(', ') || 'no option'}`, async () => {
      const { page } = await openBuilder();
      await chooseElements(page, tags);
      for (const option of options) {
        const value = choice[option.attribute];
        if (value !== undefined) await choose(page, option, value);
      }
      if (withHelp) await page.getByLabel('Your own help').fill(help.join('\n'));
      const { script: alone, frame, ...lines } = await linesOf(page);
      const preview = await wordsOn(page, '#stage > *');

      // The live elements give the same lines as those that a server renders.
      const added = withHelp
        ? help.map((text) => element('p', { dir: 'auto' }, [text]))
        : undefined;
      const rendered = tags.map((tag) => {
        const own = optionsOf(tag)
          .filter(({ attribute }) => attribute in choice)
          .map(({ attribute }) => [attribute, choice[attribute]!]);
        return prerender(tag, { lang: 'en', ...Object.fromEntries(own) }, added);
      });
      assert.ok(lines.tag.endsWith(print(rendered.map(tagWithText))));
      assert.equal(lines.plain, print(rendered.flatMap(plainText)));
      assert.equal(lines.shadow, print(rendered.map(tagWithShadow)));

      await paste(page, [...Object.values(lines), alone, frame]);
      const said = await wordsOn(page, 'body > div');
      // The lines with a frame come after those of the first page.
      assert.equal(said.pop(), preview[0]);
      const saidAlone = said.pop()!;
      for (const each of said) assert.equal(each, preview.join(''));
      // The script alone takes no help of the website's own.
      const helpWords = withHelp ? en.added + help.join('') : '';
      assert.equal(saidAlone, preview.join('').split(helpWords.replace(/\s/g, '')).join(''));
    });
  }
});

describe('the builder', () => {
  const titleOf = (page: Page) => page.locator('#recommended h3').innerText();

  it('recommends for each system what works there, with steps, and how to update and remove', async () => {
    const { page } = await openBuilder();
    const system = page.getByLabel('Which system runs your website?');
    const expected = {
      'My own server, or pages made by hand': titles.tag,
      'WordPress, as administrator or editor': titles.tag,
      'WordPress, in another role or in a network of websites': titles.placeholder,
      'Drupal, with the text format Full HTML': titles.tag,
      'Drupal, with the text format Basic HTML': titles.plain,
      Wix: titles.frame,
      Squarespace: titles.plain,
      'Google Sites': titles.frame,
      React: packageTitle,
      Vue: packageTitle,
      Svelte: packageTitle,
      Angular: packageTitle,
      Solid: packageTitle,
      Preact: packageTitle,
      Astro: packageTitle,
      'Another system, or I do not know': titles.plain,
    };
    assert.deepEqual(await system.locator('option').allInnerTexts(), Object.keys(expected));
    for (const [name, title] of Object.entries(expected)) {
      await system.selectOption(name);
      await ready(page);
      assert.equal(await titleOf(page), title, name);
      assert.ok((await page.locator('#steps li').count()) > 0);
      for (const id of ['update', 'remove'])
        assert.match(await page.locator(`#${id}`).innerText(), /\w/);
      assert.equal(await page.locator('#others details').count(), 6);
    }
  });

  it('fills in the hash of the built file, and leaves it out for a page from disk', async () => {
    const { page } = await openBuilder();
    const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    const first = async () => (await linesOf(page)).tag.split('\n')[0];
    assert.equal(
      await first(),
      `<script src="${script}" integrity="${integrity['hrd.en.js']}" crossorigin="anonymous" async></script>`,
    );
    await page.locator('summary', { hasText: 'The script file' }).click();
    await page.getByLabel('The page is opened from disk').check();
    await page.getByLabel('Address of the folder on your website').fill('/files');
    assert.equal(await first(), '<script src="/files/hrd.en.js" async></script>');
    for (const wrong of ['https://example.org/', 'C:\\files', '/files/hrd.en.js']) {
      await page.getByLabel('Address of the folder on your website').fill(wrong);
      await page.getByText('Write the folder alone').waitFor();
    }
  });

  it('offers every attribute', () => {
    const offered = options.map(({ attribute }) => attribute);
    for (const { tagName, attributes } of elements) {
      for (const { name } of attributes) assert.ok(offered.includes(name), `${tagName} ${name}`);
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
    assert.ok(tag.endsWith(print(rendered.map(tagWithText))));
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

  it('names no place to install the package from before it is published', async () => {
    const { page } = await openBuilder();
    const text = await page.locator('body').evaluate((body) => body.textContent!);
    assert.match(text, new RegExp(`npm install \\./hrd-widgets-${version}\\.tgz`));
    assert.doesNotMatch(text, /jsdelivr|unpkg|cdn|npm install hrd/i);
    assert.equal(installSnippet('1.2.3', true), 'npm install hrd-widgets@1.2.3');
    assert.equal(
      headSnippet(fileFromNetwork('hrd.en.js', '1.2.3', 'sha384-x')),
      '<script src="https://cdn.jsdelivr.net/npm/hrd-widgets@1.2.3/dist/hrd.en.js" integrity="sha384-x" crossorigin="anonymous" async></script>',
    );
  });

  it('writes lines that a React component compiles to the same element', async () => {
    const { page } = await openBuilder();
    await page.getByLabel('Which system').selectOption('React');
    await page.getByLabel('Your own help').fill('Mind the {braces} & "quotes"');
    await ready(page);
    const component = page.locator('#recommended code').last();
    const { code } = await transformWithOxc((await component.textContent())!, 'Help.tsx', {
      jsx: { runtime: 'classic', pragma: 'h' },
    });
    const [, returned] = code.match(/return ([^]*);\n\}/)!;
    const h = (tag: string, attributes: object | null, ...children: HtmlNode[]) =>
      element(tag, { ...attributes } as Record<string, string>, children);
    const made = new Function('h', `return ${returned}`)(h) as HtmlElement;
    const { tag } = await linesOf(page);
    assert.equal(print([made]).replace(/className=/g, 'class='), tag.replace(/^<script.+\n/, ''));

    await chooseElements(page, tags);
    await ready(page);
    await transformWithOxc((await component.textContent())!, 'Help.tsx');
  });

  it('copies and offers for download what it shows', async () => {
    const { page } = await openBuilder();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#recommended').getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { tag, frame } = await linesOf(page);
    assert.equal(copied, tag);

    await page.getByText(titles.frame).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download hrd-guide.en.html' }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'hrd-guide.en.html');
    assert.equal(readFileSync(await download.path(), 'utf8'), `\uFEFF${frame}`);
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
    assert.match((await linesOf(page)).frame, /<base target="_blank">/);
    await system.selectOption('My own server, or pages made by hand');
    assert.match((await linesOf(page)).frame, /<base target="_top">/);
  });

  it('makes links of the addresses in a website’s own help', async () => {
    const { page } = await openBuilder();
    const lines =
      'Write to help@example.org.\nSee https://example.org/a?b=1&c=2 (javascript:alert(1))';
    await page.getByLabel('Your own help').fill(lines);
    const { plain } = await linesOf(page);
    assert.ok(
      plain.includes(
        '<p dir="auto">Write to <a href="mailto:help@example.org">help@example.org</a>.</p>',
      ),
    );
    assert.ok(
      plain.includes(
        '<p dir="auto">See <a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">https://example.org/a?b=1&amp;c=2</a> (javascript:alert(1))</p>',
      ),
    );
  });

  it('says what is wrong with a contact, beside the field', async () => {
    const { page } = await openBuilder();
    await page.getByText('Another embassy’s contact').click();
    const email = page.getByLabel('Email address');
    await email.fill('not an address');
    await page.getByText('This is not a plain email address.').waitFor();
    assert.equal(await email.getAttribute('aria-invalid'), 'true');
    await email.fill('hrdsupportmonrovia@state.gov');
    await page.getByLabel('Embassy', { exact: true }).fill('U.S. Embassy Exampleville');
    await page.getByText('This is the address of U.S. Embassy Monrovia.').waitFor();
    assert.equal(await page.getByText('This is not a plain email address.').isVisible(), false);
  });

  it('asks for something to show when nothing is chosen', async () => {
    const { page } = await openBuilder();
    await page.getByLabel(elementLabels['hrd-guide']).uncheck();
    await page.getByText('Choose at least one text').waitFor();
    await page.locator('main').waitFor({ state: 'hidden' });
    await page.getByLabel(elementLabels['hrd-definition']).check();
    await page.locator('main').waitFor();
    assert.match((await linesOf(page)).tag, /<hrd-definition/);
  });

  it('sends nothing, keeps nothing, and leaves the address as it is', async () => {
    const { page, requests, messages } = await openBuilder();
    const address = page.url();
    const historyLength = await page.evaluate(() => history.length);
    await chooseElements(page, tags);
    await page.getByLabel('Your own help').fill('Secret help');
    await page.getByLabel('Your own help').press('Enter');
    await page.getByLabel('Background of your page').selectOption('dark');
    await page.getByLabel('Visitor’s browser').selectOption('off');
    await ready(page);
    const own = ['index.html', 'builder.css', 'hrd.js', 'builder.js'];
    const asked = requests.filter((each) => !each.startsWith('data:'));
    assert.deepEqual(
      asked.map((each) => path.basename(each)).filter((name) => name !== 'srcdoc'),
      own,
    );
    assert.deepEqual(messages, []);
    assert.equal(page.url(), address);
    const kept = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
    ]);
    assert.deepEqual(kept, ['', 0, 0, historyLength]);
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await openBuilder();
    /** Goes on with the tab key to a field, button or title. */
    const tabTo = async (name: string) => {
      for (let count = 0; count < 60; count++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement: node } = document;
          const label = (node as HTMLInputElement).labels?.[0];
          return node!.getAttribute('aria-label') ?? (label ?? node!).textContent!;
        });
        if (focused === name) return;
      }
      assert.fail(`The tab key does not lead to: ${name}`);
    };
    await tabTo('Which system runs your website?');
    await page.keyboard.press('ArrowDown');
    await tabTo(elementLabels['hrd-background']);
    await page.keyboard.press('Space');
    await tabTo('Move up: Support');
    await page.keyboard.press('Enter');
    await ready(page);
    assert.match(
      (await linesOf(page)).tag,
      /src="\/hrd[^]*<hrd-guide lang="en" sections="support definition contact background">[^]*<hrd-background/,
    );
    await tabTo('Lines for the page');
    await tabTo('Copy');
    await page.keyboard.press('Enter');
    await page.locator('#recommended [role=status]:not(:empty)').waitFor();
    await tabTo('Script alone');
    await page.keyboard.press('Enter');
    await page.locator('#others').getByText('Only where nothing but a script').waitFor();
  });

  it('never shows older lines as finished when a change comes while it draws', async () => {
    const { page } = await openBuilder();
    const lines = await page.evaluate<string>(`new Promise((resolve) => {
      const main = document.querySelector('main');
      const look = document.getElementById('theme');
      const choose = (theme) => {
        look.value = theme;
        look.dispatchEvent(new Event('input', { bubbles: true }));
      };
      new MutationObserver((_, drawing) => {
        drawing.disconnect();
        choose('dark');
      }).observe(document.getElementById('workshop'), { childList: true });
      new MutationObserver(() => {
        if (!main.ariaBusy) resolve(document.querySelector('#recommended code').textContent);
      }).observe(main, { attributeFilter: ['aria-busy'] });
      choose('light');
    })`);
    assert.match(lines, /theme="dark"/);
  });

  for (const width of [1280, 320]) {
    it(`is accessible with everything open, at ${width} pixels`, async () => {
      const { page } = await openBuilder({ width, height: 900 });
      await chooseElements(page, tags);
      await page.getByLabel('Which system').selectOption('Wix');
      await ready(page);
      await page
        .locator('details')
        .evaluateAll((all) =>
          all.forEach((details) => ((details as HTMLDetailsElement).open = true)),
        );
      assert.deepEqual(await violationsOn(page), []);
      assert.equal(await widthNeeded(page), width);
    });
  }
});

/** Opens a page of a server that has these lines, each in a box. */
async function paste(page: Page, lines: readonly string[]) {
  const { origin, pages } = await server;
  const boxes = lines.map((each) => `<div>${each}</div>`).join('');
  pages.set('/pasted', (response) => {
    response.end(`<!doctype html><html lang="en"><title>A page</title><body>${boxes}`);
  });
  await page.goto(`${origin}/pasted`);
  await page.addScriptTag({ path: 'test/pages/words-of.js' });
}
