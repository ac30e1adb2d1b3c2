/** Every element says all of its facts in every language, with nothing in the console. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monrovia } from '../../src/words/contacts.js';
import { languages } from '../../src/entries/languages/all.js';
import type { Content } from '../../src/words/types.js';
import { tags } from '../../scripts/manifest.js';
import type { Tag } from '../../src/elements/index.js';
import type { Stage } from '../support/engines/stage.js';
import { someLanguages } from '../support/nightly.js';
import { said } from '../support/said.js';
import { qualifiers } from '../words/qualifiers/index.js';

const partnersCard = (lang: string) => `<hrd-contact-card lang="${lang}"
  embassy="U.S. Embassy Exampleville" country="Exampleland"
  email="name@example.org" source="https://example.org/page" published="2024-03-05"></hrd-contact-card>`;

/** Browsers do not agree on the digits of Arabic, but on those of Arabic in Egypt. */
const arabicAsInEgypt = `
  const inEgypt = (locale) => String(locale).replace(/^ar\\b/, 'ar-EG');
  const { toLocaleDateString } = Date.prototype;
  Date.prototype.toLocaleDateString = function (locale, options) {
    return toLocaleDateString.call(this, inEgypt(locale), options);
  };
  Intl.DateTimeFormat = class extends Intl.DateTimeFormat {
    constructor(locale, options) {
      super(inEgypt(locale), options);
    }
  };`;

export function proveWords({ engine, show, skip }: Stage) {
  const open = (body: string, file = 'hrd.en.js') =>
    show(`<!doctype html><meta charset="utf-8"><title>A page</title>
      <script src="/test/scenarios/in-page/recorder.js"></script>
      ${body}<script src="/dist/${file}"></script>`);

  /** What the first element that the selector finds says, also in what a visitor can open. */
  const textOf = async (selector: string) => {
    const text = await engine.run<string>(`(() => {
      const { shadowRoot } = document.querySelector('${selector}');
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      return shadowRoot.querySelector('.base').innerText;
    })()`);
    return text.replace(/\s+/g, ' ');
  };

  async function assertSays(tag: Tag, selector: string, words?: Content) {
    const text = await textOf(selector);
    for (const sentence of said(tag, words)) assert.ok(text.includes(sentence), sentence);
  }

  /** The language and the direction of the words, as they are marked and as they are drawn. */
  const markedAs = (selector: string) =>
    engine.run<[lang: string, dir: string, drawn: string]>(`(() => {
      const heading = document.querySelector('${selector}').shadowRoot.querySelector('h2');
      const { lang, dir } = heading.closest('[lang]');
      return [lang, dir, getComputedStyle(heading).direction];
    })()`);

  const assertSilent = async () =>
    assert.deepEqual(await engine.run('[...recorder.errors, ...recorder.warnings]'), []);

  describe('The words', { skip }, () => {
    for (const words of someLanguages) {
      const { lang, tag: marked, dir } = words;

      it(`of every element are all there: hrd.${lang}.js`, async () => {
        await open(tags.map((tag) => `<${tag}><p>Text</p></${tag}>`).join(''), `hrd.${lang}.js`);
        for (const tag of tags) {
          await assertSays(tag, tag, words);
          assert.deepEqual(await markedAs(tag), [marked, dir, dir]);
        }
        await assertSilent();
      });
    }

    it('of several languages stand on one page', async () => {
      const guides = languages.map(
        ({ lang }) => `<div lang="${lang}"><hrd-guide><p>Text</p></hrd-guide></div>`,
      );
      await open(guides.join(''), 'hrd.js');
      for (const words of languages) {
        const selector = `[lang=${words.lang}] > hrd-guide`;
        await assertSays('hrd-guide', selector, words);
        assert.deepEqual(await markedAs(selector), [words.tag, words.dir, words.dir]);
      }
      await assertSilent();
    });

    it('of a contact that the website set are the website’s', async () => {
      await open(partnersCard('en'));
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

    it('date a contact that the website set in their language, with the digits of the words', async () => {
      await open(languages.map(({ lang }) => partnersCard(lang)).join(''), 'hrd.js');
      const dates = await engine.run<string[]>(
        `[...document.querySelectorAll('hrd-contact-card')].map(
          ({ shadowRoot }) => shadowRoot.querySelector('time').innerText)`,
      );
      assert.deepEqual(
        dates,
        languages.map(({ lang }) => qualifiers[lang]['March 5, 2024']),
      );
      await assertSilent();
    });

    it('date it with these digits also where Arabic has others, as in Egypt', async () => {
      await open(`<script>${arabicAsInEgypt}</script>${partnersCard('ar')}`, 'hrd.ar.js');
      assert.match(await engine.run("new Date(0).toLocaleDateString('ar')"), /[٠-٩]/);
      assert.match(await textOf('hrd-contact-card'), / 5 مارس 2024/);
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
      await assertSays('hrd-background', 'hrd-guide');
      assert.ok(!(await textOf('hrd-guide')).includes(monrovia.email));
      await assertSilent();
    });
  });
}
