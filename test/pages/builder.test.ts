/** The snippet builder: what its choices lead to, and how it is to use. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import {
  contactOptions,
  contentOptions,
  elementLabels,
  lookOptions,
  type Option,
} from '../../demo/options.js';
import { prerender } from '../../scripts/prerender.js';
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
      for (const _ of option.values) await row.getByRole('button').click();
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
function* choicesFor(tag: Tag): Generator<Record<string, string>> {
  const own = options.filter(({ on }) => on.includes(tag));
  const count = Math.max(...own.map((option) => valuesOf(option).length));
  yield {};
  for (let turn = 0; turn < count; turn++) {
    yield Object.fromEntries(
      own.map((option) => {
        const values = valuesOf(option);
        return [option.attribute, values[turn % values.length]!];
      }),
    );
  }
}

/** What the elements and texts on a page say, once they are drawn. */
const wordsOn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((nodes) => nodes.map((node) => wordsOf(node)));

describe('the lines', () => {
  for (const tag of tags) {
    it(`for ${tag} say what the preview shows, with every option`, async () => {
      const { page: builder } = await openBuilder();
      const { page } = await visit('about:blank');
      let withHelp = false;
      for (const choice of choicesFor(tag)) {
        await builder.reload();
        await builder.addScriptTag({ path: 'test/pages/words-of.js' });
        await chooseElements(builder, [tag]);
        for (const option of options) {
          const value = choice[option.attribute];
          if (value !== undefined) await choose(builder, option, value);
        }
        if (withHelp) await builder.getByLabel('Your own help').fill(help.join('\n\n'));
        const lines = await linesOf(builder);
        const [preview] = await wordsOn(builder, `#stage ${tag}`);
        const message = JSON.stringify(choice);

        // The live element gives the same lines as the one that a server renders.
        const added = withHelp ? help.map((text) => element('p', {}, [text])) : undefined;
        const rendered = prerender(tag, { lang: 'en', ...choice }, added);
        assert.ok(lines.tag.endsWith(print([tagWithText(rendered)])), message);
        assert.equal(lines.plain, print(plainText(rendered)), message);
        assert.equal(lines.shadow, print([tagWithShadow(rendered)]), message);

        // The script alone takes no help of the website's own.
        const { script: alone, ...others } = lines;
        await paste(page, [...Object.values(others), alone]);
        const said = await wordsOn(page, 'body > div');
        const saidAlone = said.pop()!;
        for (const each of said) assert.equal(each, preview, message);
        assert.ok(withHelp ? preview!.startsWith(saidAlone) : saidAlone === preview, message);
        withHelp = !withHelp;
      }
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
