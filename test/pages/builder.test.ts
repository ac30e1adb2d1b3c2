/** The snippet builder: what its choices lead to, and how it is to use. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it, mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import {
  contactOptions,
  contentOptions,
  elementLabels,
  lookOptions,
  type Option,
} from '../../demo/options.js';
import { installSnippet, scriptName } from '../../demo/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { en } from '../../src/content/en.js';
import { element, print } from '../../src/plain-html.js';
import { plainText, tagWithShadow, tagWithText } from '../../src/static-html.js';
import { tags, type Tag } from '../../src/tags.js';
import { useBrowser, useServer } from './visit.js';

declare const wordsOf: (node: Node) => string;

const visit = useBrowser();
const server = useServer();

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const script = `hrd-${version}/hrd.en.js`;

const options = [...lookOptions, ...contentOptions, ...contactOptions];

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
  if (option.kind === 'some') {
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
    case 'some': {
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
      if (withHelp) await page.getByLabel('Your own help').fill(help.join('\n\n'));
      const { script: alone, frame, ...lines } = await linesOf(page);
      const preview = await wordsOn(page, '#stage > *');

      // The live elements give the same lines as those that a server renders.
      const added = withHelp ? help.map((text) => element('p', {}, [text])) : undefined;
      const rendered = tags.map((tag) => {
        const own = options
          .filter(({ on, attribute }) => on.includes(tag) && attribute in choice)
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
      React: 'Package, for developers',
      Vue: 'Package, for developers',
      'Another system, or I do not know': titles.plain,
    };
    assert.deepEqual(await system.locator('option').allInnerTexts(), Object.keys(expected));
    for (const [name, title] of Object.entries(expected)) {
      await system.selectOption(name);
      await ready(page);
      assert.equal(await titleOf(page), title, name);
      assert.ok((await page.locator('#steps li').count()) > 0);
      const end = (await page.locator('#result').innerText()).slice(-600);
      assert.match(end, /To update: .+\s+To remove: .+/);
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
  });

  it('names one file for one language, and another for several', () => {
    assert.equal(scriptName(['fr']), 'hrd.fr.js');
    assert.equal(scriptName(['fr', 'ar']), 'hrd.js');
  });

  it('names no place to install the package from before it is published', async () => {
    const { page } = await openBuilder();
    const text = await page.locator('body').evaluate((body) => body.textContent!);
    assert.match(text, new RegExp(`npm install \\./hrd-widgets-${version}\\.tgz`));
    assert.doesNotMatch(text, /jsdelivr|unpkg|cdn|npm install hrd/i);
    assert.equal(installSnippet('1.2.3', true), 'npm install hrd-widgets@1.2.3');
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
    assert.equal(readFileSync(await download.path(), 'utf8'), frame);
  });

  it('gives the frame a title, and the height that the page needs', async () => {
    const { page } = await openBuilder();
    await page.getByText(titles.frame).click();
    const [pageLines, frameLines] = await page
      .locator('#others details[open] code')
      .evaluateAll((all) => all.map((code) => code.textContent!));
    const [, title, height] = frameLines!.match(/title="(.+?)" width="100%" height="(\d+)"/)!;
    assert.equal(title, en.guide.heading);
    const { page: framed } = await visit('about:blank', { viewport: { width: 360, height: 100 } });
    await framed.setContent(pageLines!);
    const needed = await framed.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(Math.abs(Number(height) - needed) <= 1, `${height} for ${needed}`);
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
    await page.getByText('Choose at least one thing to show.').waitFor();
  });

  it('sends nothing, keeps nothing, and leaves the address as it is', async () => {
    const { page, requests, messages } = await openBuilder();
    const address = page.url();
    const historyLength = await page.evaluate(() => history.length);
    await chooseElements(page, tags);
    await page.getByLabel('Your own help').fill('Secret help');
    await page.getByLabel('Your own help').press('Enter');
    await page.getByLabel('Ground', { exact: true }).selectOption('dark');
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
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: node } = document;
        return (
          (node as HTMLInputElement).name || node!.getAttribute('aria-label') || node!.textContent!
        );
      });
    const visited: string[] = [];
    for (let count = 0; count < 80 && !visited.includes('Script alone'); count++) {
      await page.keyboard.press('Tab');
      visited.push(await focused());
      if (visited.at(-1) === 'Copy') {
        await page.keyboard.press('Enter');
        await page.locator('#recommended [role=status]:not(:empty)').waitFor();
      }
    }
    for (const stop of ['system', 'element', 'theme', 'sections', 'Move up: Support', 'after']) {
      assert.ok(visited.includes(stop), stop);
    }
    for (const stop of ['width', 'Lines for the page', 'Copy', 'Script alone']) {
      assert.ok(visited.includes(stop), stop);
    }
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
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]!.html]);
      });
      assert.deepEqual(violations, []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
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
