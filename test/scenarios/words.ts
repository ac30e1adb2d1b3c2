/** Every element says all of its facts, with nothing in the console. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monrovia } from '../../src/content/contacts.js';
import { tags } from '../../src/tags.js';
import type { Stage } from '../engines/stage.js';
import { said } from '../pages/said.js';

const partnersCard = `<hrd-contact-card embassy="U.S. Embassy Exampleville" country="Exampleland"
  email="name@example.org" source="https://example.org/page" published="2024-03-05"></hrd-contact-card>`;

export function proveWords({ engine, show, skip }: Stage) {
  const open = (body: string) =>
    show(`<!doctype html><html lang="en"><title>A page</title>
      <script src="/test/scenarios/in-page/recorder.js"></script>
      ${body}<script src="/dist/hrd.en.js"></script>`);

  const textOf = async (tag: string) => {
    const text = await engine.run<string>(
      `document.querySelector('${tag}').shadowRoot.querySelector('.base').innerText`,
    );
    return text.replace(/\s+/g, ' ');
  };

  const assertSilent = async () =>
    assert.deepEqual(await engine.run('[...recorder.errors, ...recorder.warnings]'), []);

  describe('The words', { skip }, () => {
    for (const tag of tags) {
      it(`of ${tag} are all there`, async () => {
        await open(`<${tag}><p>Plain text</p></${tag}>`);
        const text = await textOf(tag);
        for (const sentence of said[tag]) assert.ok(text.includes(sentence), sentence);
        await assertSilent();
      });
    }

    it('of a contact that the website set are the website’s', async () => {
      await open(partnersCard);
      const text = await textOf('hrd-contact-card');
      for (const words of [
        'U.S. Embassy Exampleville',
        'Country: Exampleland',
        'name@example.org',
        'https://example.org/page',
        'March 5, 2024',
      ]) {
        assert.ok(text.includes(words), words);
      }
      assert.doesNotMatch(text, /Monrovia|Liberia/);
      await assertSilent();
    });

    it('change with an attribute', async () => {
      await open('<hrd-guide theme="dark"></hrd-guide>');
      assert.ok((await textOf('hrd-guide')).includes(monrovia.email));
      await engine.run(`(async () => {
        const guide = document.querySelector('hrd-guide');
        guide.setAttribute('sections', 'background');
        await guide.updateComplete;
      })()`);
      const text = await textOf('hrd-guide');
      for (const sentence of said['hrd-background']) assert.ok(text.includes(sentence), sentence);
      assert.ok(!text.includes(monrovia.email));
      await assertSilent();
    });
  });
}
