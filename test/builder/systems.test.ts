/** What is said of each system, with the lines that go with it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { howKnown } from '../../builder/evidence.js';
import { waysOf } from '../../builder/plan.js';
import type { Plan } from '../../builder/plan-types.js';
import { systemGroups, systems } from '../../builder/systems/index.js';
import { wayTitles, type WayId } from '../../builder/way-titles.js';
import { defaultChoices, plan } from './draw.js';

/** The way that each recommends. */
const recommended: Record<string, WayId> = {
  'WordPress, with the plugin (recommended)': 'plugin',
  'WordPress editor or administrator, no plugin': 'placeholder',
  'WordPress author or contributor, no plugin': 'plain',
  'Drupal, with the text format Full HTML': 'placeholder',
  'Drupal, with the text format Basic HTML': 'plain',
  Joomla: 'plain',
  Ghost: 'plain',
  Wix: 'frame',
  Squarespace: 'plain',
  'Google Sites': 'frame',
  'Jekyll, GitHub Pages': 'placeholder',
  Hugo: 'placeholder',
  'MkDocs, Pelican': 'placeholder',
  'Eleventy, and others with markdown-it': 'placeholder',
  'Astro, pages in Markdown': 'placeholder',
  'My own server, or pages made by hand': 'tag',
  'An app (npm): React, Vue, Svelte, Angular, …': 'package',
  'Another system, or I don’t know': 'plain',
  'Words only: a place that accepts no HTML': 'words',
};

const wordsIn = ({ steps, whatIf, update, remove }: Plan) =>
  [
    ...steps.flatMap((step) => [step.do, step.see ?? '']),
    ...whatIf.flatMap((each) => [each.seen, each.do]),
    update,
    remove,
  ]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('the list of systems', () => {
  it('has each once, under a group, with its recommended way', () => {
    assert.deepEqual(
      Object.fromEntries(systems.map(({ name, ways: [first] }) => [name, first.id])),
      recommended,
    );
    const grouped = systemGroups.flatMap((group) => group.systems);
    assert.deepEqual(grouped, systems);
  });

  it('offers no way that no system needs', () => {
    const offered = new Set(systems.flatMap(({ ways }) => ways.map(({ id }) => id)));
    assert.deepEqual([...offered].sort(), Object.keys(wayTitles).sort());
  });

  it('knows the folder of the script wherever lines name it', () => {
    for (const { id, folder } of systems) {
      const { steps, others } = plan(defaultChoices(id));
      const lines = [
        ...steps,
        ...others.flatMap(({ blocks }) => blocks.map((block) => ({ block }))),
      ];
      const names = lines.some(({ block }) => /<script src=/.test(block?.code ?? ''));
      assert.equal(names, folder !== undefined, id);
    }
  });
});

for (const { id, name, ways } of systems) {
  describe(name, () => {
    const choices = defaultChoices(id);
    const made = plan(choices);

    it('is done in steps, in at most 350 words with what may go wrong', () => {
      const count = wordsIn(made);
      assert.ok(count > 30 && count <= 350, `${count} words`);
    });

    it('says after each step what one should see, unless it only copies', () => {
      for (const { do: text, see } of made.steps) {
        assert.match(text, /^[A-Z].+\.$/s);
        if (!/^Copy the [a-z]+\.$/.test(text)) assert.match(see ?? '', /\S/, text);
      }
    });

    it('gives something to copy in its steps, named by its button', () => {
      const blocks = made.steps.flatMap(({ block }) => block ?? []);
      assert.ok(blocks.length);
      for (const { label, code } of blocks) {
        assert.match(label, /^Copy the /);
        assert.match(code, /\S/);
      }
    });

    it('says how each way is known', () => {
      const offered = waysOf(choices);
      assert.equal(made.evidence, howKnown(ways[0]));
      const named = made.others.filter(({ title }) => !title.startsWith('Optional: '));
      assert.deepEqual(
        named.map(({ title, evidence }) => [title, evidence]),
        offered.slice(1).map((way) => [wayTitles[way.id], howKnown(way)]),
      );
    });

    it('names each block once', () => {
      for (const blocks of [
        made.steps.flatMap(({ block }) => block ?? []),
        ...made.others.map((other) => other.blocks),
      ]) {
        const ids = blocks.map((block) => block.id);
        assert.deepEqual(ids, [...new Set(ids)]);
      }
    });

    it('names only entries and ways that are there', () => {
      const text = JSON.stringify(made);
      for (const [, title] of text.matchAll(/“([^”]+)” under “Other ways”/g)) {
        assert.ok(
          made.others.some((other) => other.title === title),
          title,
        );
      }
      for (const [, entry] of text.matchAll(/Choose “([^”]+)” in the list/g)) {
        assert.ok(
          systems.some((system) => system.name.startsWith(entry!)),
          entry,
        );
      }
    });
  });
}
