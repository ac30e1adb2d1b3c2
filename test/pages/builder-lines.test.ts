/** The snippet builder: the lines that it writes, on a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it, mock } from 'node:test';
import type { Page } from 'playwright-core';
import { options, optionsOf, tags, type Option } from '../../builder/options.js';
import { shadowSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { en } from '../../src/words/en.js';
import { element, print } from '../../src/static/html-tree.js';
import { plainText, tagWithText } from '../../src/static/static-html.js';
import { chooseElements, linesOf, script, useBuilder } from '../support/open-builder.js';
import { useServer } from '../support/visit.js';

declare const wordsOf: (node: Node) => string;

const { openBuilder } = useBuilder();
const server = useServer();

before(async () => {
  // What the elements say of wrong values is a test of its own.
  mock.method(console, 'warn', () => {});
  (await server).pages.set(`/${script}`, (response) => {
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync('dist/hrd.en.js'));
  });
});

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
  'checked-on': ['2024-03-06', 'yesterday'],
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
async function wordsOn(page: Page, selector: string) {
  await page.addScriptTag({ path: 'test/support/words-of.js' });
  return page.locator(selector).evaluateAll((nodes) => nodes.map((node) => wordsOf(node)));
}

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
      assert.ok(lines.tag.endsWith(print([element('div', {}, rendered.map(tagWithText))])));
      assert.equal(lines.plain, print(rendered.flatMap(plainText)));
      assert.equal(lines.shadow, shadowSnippet(rendered));

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

/** Opens a page of a server that has these lines, each in a box. */
async function paste(page: Page, lines: readonly string[]) {
  const { origin, pages } = await server;
  const boxes = lines.map((each) => `<div>${each}</div>`).join('');
  pages.set('/pasted', (response) => {
    response.end(`<!doctype html><html lang="en"><title>A page</title><body>${boxes}`);
  });
  await page.goto(`${origin}/pasted`);
}
