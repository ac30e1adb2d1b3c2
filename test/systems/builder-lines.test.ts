/** The snippet builder: the lines that it writes, on a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it, mock } from 'node:test';
import type { Page } from 'playwright-core';
import type { Option } from '../../builder/option-types.js';
import { checkedOn, options, optionsOf } from '../../builder/options.js';
import { singleTags } from '../../builder/presets.js';
import { systems } from '../../builder/systems/index.js';
import { wayTitles } from '../../builder/way-titles.js';
import { prerender } from '../../scripts/prerender.js';
import { en } from '../../src/words/en.js';
import { element, print } from '../../src/static/html-tree.js';
import { plainText, tagWithText } from '../../src/static/static-html.js';
import { version } from '../support/inspect.js';
import { isNightly } from '../support/nightly.js';
import {
  chooseParts,
  choosePreset,
  chooseSystem,
  linesOf,
  otherLines,
  preview,
  unfold,
  useBuilder,
} from '../support/open-builder.js';
import { useServer } from '../support/visit.js';

declare const wordsOf: (node: Node) => string;

const { openBuilder } = useBuilder();
const server = useServer();

before(async () => {
  // What the elements say of wrong values is a test of its own.
  mock.method(console, 'warn', () => {});
  (await server).pages.set(`/hrd-${version}/hrd.en.js`, (response) => {
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync('dist/hrd.en.js'));
  });
});

/** Sets an option as a person would. */
async function choose(page: Page, option: Option, value: string) {
  const control = page.locator(`#choices [name="${option.attribute}"]`);
  if (option.kind === 'flag') await control.check();
  if (option.kind === 'choice') await control.selectOption(value);
  if (option.kind === 'text') {
    await control.fill(value);
  }
  if (option.kind === 'subset') {
    const wanted = value.split(' ');
    for (const [each] of option.values) {
      const box = page.locator(`#choices [name="${option.attribute}"][value="${each}"]`);
      await box.setChecked(wanted.includes(each));
    }
    if (wanted.length < 2 || !option.isOrdered) return;
    for (const [place, each] of wanted.entries()) {
      const row = page.locator(`.row:has([value="${each}"])`);
      const placeNow = () =>
        row.evaluate((node) => [...node.parentElement!.querySelectorAll('.row')].indexOf(node));
      while ((await placeNow()) > place) await row.locator('.up').click();
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
};

const help = ['Come to our <office> & ring.', 'Or call us.'];

/** What is a field, not a question. */
const fields = options.filter((option) => option !== checkedOn);

/** Choices that together hold every value of every option, or by day one value. */
const choices: Record<string, string>[] = [{}];
const turns = Math.max(...fields.map((option) => valuesOf(option).length));
for (let turn = 0; turn < (isNightly ? turns : 1); turn++) {
  const choice = fields.map((option) => {
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
    for (const preset of ['Everything', 'Choose'] as const) {
      const withHelp = index % 2 === 1;
      const values = Object.entries(choice).map(([name, value]) => `${name}=${value}`);
      const name = `${preset}, ${values.join(', ') || 'no option'}`;
      it(`say what the preview shows, with ${name}`, async () => {
        const { page } = await openBuilder();
        await chooseSystem(page, 'own');
        if (preset === 'Choose') await chooseParts(page, singleTags);
        else await choosePreset(page, preset);
        const tags = preset === 'Choose' ? singleTags : (['hrd-guide'] as const);
        const applying = tags.flatMap((tag) => optionsOf(tag));
        for (const title of ['Not in Liberia? Name another embassy', 'Shorten or rearrange']) {
          await unfold(page, title);
        }
        for (const option of fields) {
          const value = choice[option.attribute];
          if (value !== undefined && applying.includes(option)) await choose(page, option, value);
        }
        if (withHelp) await page.getByLabel('Street address').fill(help.join('\n'));
        const { 'Copy the snippet': tag } = await linesOf(page);
        const { 'Copy the snippet': placeholder } = await otherLines(page, wayTitles.placeholder);
        const { 'Copy the snippet': plain } = await otherLines(page, wayTitles.plain);
        const shown = await wordsInPreview(page);

        // The live elements give the same lines as those that a server renders.
        const added = withHelp
          ? help.map((text) => element('p', { dir: 'auto' }, [text]))
          : undefined;
        const rendered = tags.map((tag) => {
          const own = optionsOf(tag)
            .filter(({ attribute }) => attribute in choice)
            .map(({ attribute }) => [attribute, choice[attribute]!]);
          const isWithHelp = tag === 'hrd-guide' || tag === 'hrd-contact-card';
          return prerender(
            tag,
            { lang: 'en', ...Object.fromEntries(own) },
            isWithHelp ? added : undefined,
          );
        });
        assert.ok(tag!.endsWith(print([element('div', {}, rendered.map(tagWithText))])));
        assert.equal(plain, print(rendered.flatMap(plainText)));

        await paste(page, [tag!, placeholder!, plain!]);
        for (const said of await wordsOn(page, 'body > div')) assert.equal(said, shown);
      });
    }
  }

  /** A shortcode and a component name what a server or an app writes; words alone are no HTML. */
  const withoutHtml = ['plugin', 'package', 'words'];

  for (const { id, name } of systems.filter(({ ways }) => !withoutHtml.includes(ways[0].id))) {
    it(`say what the preview shows, in: ${name}`, async () => {
      const { page } = await openBuilder();
      await chooseSystem(page, id);
      const shown = await wordsInPreview(page);
      assert.ok(shown.includes(en.contact.caution.replace(/\s/g, '')));
      const lines = Object.values(await linesOf(page)).join('');
      await paste(page, [lines]);
      const [said] = await wordsOn(page, 'body > div');
      assert.equal(said, shown);
    });
  }
});

async function wordsInPreview(page: Page) {
  const inside = preview(page).locator('body');
  await inside.locator(':is(h1, h2)').filter({ visible: true }).first().waitFor();
  const frame = await (await page.locator('#frame iframe').elementHandle())!.contentFrame();
  await frame!.evaluate(readFileSync('test/support/words-of.js', 'utf8'));
  return inside.evaluate((node) => wordsOf(node));
}

/** Opens a page of a server that has these lines, each in a box. */
async function paste(page: Page, lines: readonly string[]) {
  const { origin, pages } = await server;
  const boxes = lines.map((each) => `<div>${each}</div>`).join('');
  pages.set('/pasted', (response) => {
    response.end(`<!doctype html><html lang="en"><title>A page</title><body>${boxes}`);
  });
  await page.goto(`${origin}/pasted`);
}
