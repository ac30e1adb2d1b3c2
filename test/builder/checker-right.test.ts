/** What the builder writes is right: the check finds nothing wrong with the page or the script line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Choices } from '../../builder/choices.js';
import { messagesOnFiles } from '../../builder/checker/messages/files.js';
import { messagesOnPage } from '../../builder/checker/messages/page.js';
import { messagesOnScripts } from '../../builder/checker/messages/scripts.js';
import { messagesOnTraces } from '../../builder/checker/messages/traces.js';
import { planFor } from '../../builder/plan.js';
import type { Block } from '../../builder/plan-types.js';
import { systems } from '../../builder/systems/index.js';
import { someLangs } from '../support/nightly.js';
import { findingsOn, knowledge, pageWith, usualHead } from './checking.js';
import { defaultChoices, draw, release } from './draw.js';

const codes = { ...messagesOnPage, ...messagesOnTraces, ...messagesOnScripts, ...messagesOnFiles };

const known = { ...knowledge, integrity: release.integrity };

/** What is pasted into a page; a shortcode is replaced by the plugin, and a component by its app. */
const pasted = ['lines', 'frame', 'words'];

const isPage = ({ id }: Block) => id.startsWith('page');

/** Each way, as its blocks. */
function waysIn(choices: Choices, drawn: ReturnType<typeof draw>): (readonly Block[])[] {
  const { steps, others } = planFor(choices, drawn, release);
  return [steps.flatMap(({ block }) => block ?? []), ...others.map(({ blocks }) => blocks)];
}

/** As they are pasted: alone, and in a page. */
function textsOf(blocks: readonly Block[]): string[] {
  const head = blocks.find(({ id }) => id === 'head')?.code ?? '';
  const inPage = blocks.filter(({ id }) => pasted.includes(id));
  return [
    ...blocks.filter((block) => isPage(block) || block.id === 'shortcode').map(({ code }) => code),
    ...inPage.flatMap(({ code, formatted = code }) => [
      code,
      pageWith(`<p>Before.</p>\n${formatted}\n<p>After.</p>`, usualHead + head),
    ]),
  ];
}

const wrongOn = async (text: string) =>
  (await findingsOn(text, known)).filter(
    ({ code, severity }) => code in codes && severity === 'wrong',
  );

describe('nothing is wrong with the lines', () => {
  for (const lang of someLangs) {
    it(`of each way and system in the language “${lang}”`, async () => {
      const choices = { ...defaultChoices('own'), languages: [lang] };
      const drawn = draw(choices);
      const texts = systems.flatMap(({ id, folder = '' }) =>
        waysIn({ ...choices, system: id, folder }, drawn).flatMap(textsOf),
      );
      const all = [...new Set(texts)];
      assert.ok(all.length > 10);
      for (const text of all) assert.deepEqual(await wrongOn(text), [], text.slice(0, 300));
    });
  }

  it('of a page in two languages with another embassy’s contact', async () => {
    const choices = {
      ...defaultChoices('own'),
      languages: ['en', 'ar'],
      options: {
        embassy: 'U.S. Embassy Exampleville',
        country: 'Exampleland',
        email: 'a@b.example',
      },
    };
    for (const blocks of waysIn(choices, draw(choices))) {
      for (const text of textsOf(blocks)) assert.deepEqual(await wrongOn(text), []);
    }
  });
});
