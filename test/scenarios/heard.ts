/** What screen readers get: descriptions, the message after copying, quotations, the address as one word. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { languages } from '../../src/entries/languages/all.js';
import { shadowSnippet } from '../../src/static/shadow-root.js';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import type { Content } from '../../src/words/types.js';
import type { Heard } from '../support/engines/engine.js';
import type { Stage } from '../support/engines/stage.js';
import { someLanguages } from '../support/nightly.js';
import { until } from '../support/until.js';

const { email } = monrovia;
const inEnglish = prerender('hrd-contact-card', { lang: 'en' });
const inArabic = prerender('hrd-contact-card', { lang: 'ar' });

const script = '<script src="/dist/hrd.js"></script>';

export function proveHeard({ engine, show, skip }: Stage) {
  /** What is heard, once it is what is expected, or no more time. */
  const heard = (isRight: (all: Heard[]) => boolean) => until(() => engine.heard!(), isRight);

  const hears = (text: string) => heard((all) => all.some((each) => each.text === text));

  async function hear(body: string, lang = 'en') {
    await show(`<!doctype html><html lang="${lang}"><title>A page</title><body>${body}<p>The end`);
    return hears('The end');
  }

  const hearDrawn = (body: string) => hear(body + script);

  const described = (all: Heard[], role: string, name: string) =>
    all.filter((each) => each.role === role && each.name === name).map((each) => each.description);

  describe('A screen reader', { skip }, () => {
    const cards: [attributes: string, Content, address: string][] = [
      ...languages.map(
        (words) => [`lang="${words.lang}"`, words, email] as [string, Content, string],
      ),
      [
        'email="help.for.defenders@mail.accra.example"',
        en,
        'help.for.defenders@mail.accra.example',
      ],
    ];
    for (const [attributes, { contact }, address] of cards) {
      it(`says the address with the copy button, and with the mail link that nobody may read there: ${attributes}`, async () => {
        const all = await hearDrawn(`<hrd-contact-card ${attributes}></hrd-contact-card>`);
        assert.deepEqual(described(all, 'button', contact.copy), [address]);
        assert.deepEqual(described(all, 'link', contact.write), [`${address} ${contact.caution}`]);
      });
    }

    for (const [where, body] of [
      ['in the guide', `<hrd-guide></hrd-guide>${script}`],
      ['where no script draws', shadowSnippet([inEnglish])],
    ] as const) {
      it(`says with the mail link that nobody may read there, also ${where}`, async () => {
        const { write, caution } = en.contact;
        assert.deepEqual(described(await hear(body), 'link', write), [`${email} ${caution}`]);
      });
    }

    it('speaks each time the address is copied, and finds the message afterwards', async () => {
      const live = (all: Heard[]) =>
        all.filter((each) => each.live).map(({ role, live, text }) => [role, live, text]);
      const silent = [['paragraph', 'polite', '']];
      const spoken = [['paragraph', 'polite', en.contact.copied]];
      const hearsNow = (expected: typeof silent) =>
        heard((all) => String(live(all)) === String(expected));

      const all = await hearDrawn('<hrd-contact-card></hrd-contact-card>');
      assert.deepEqual(live(all), silent);
      // It stays silent until the clipboard answers, however long that takes.
      await engine.run(`void Object.defineProperty(Navigator.prototype, 'clipboard', {
        value: { writeText: () => new Promise((resolve) => { window.answer = resolve; }) },
      })`);
      await engine.run('void document.body.focus()');
      await engine.press('Tab');
      for (const time of ['first', 'second']) {
        await engine.press('Enter');
        assert.deepEqual(live(await hearsNow(silent)), silent, time);
        await engine.run('void answer()');
        assert.deepEqual(live(await hearsNow(spoken)), spoken, time);
      }
      await engine.press('Tab');
      await engine.run("void document.body.append('Later')");
      assert.deepEqual(live(await hears('Later')), spoken);
    });

    for (const [way, snippet] of [
      ['plain HTML', plainSnippet],
      ['a declarative shadow root', shadowSnippet],
    ] as const) {
      it(`is not told of a message where nothing can copy: ${way}`, async () => {
        const all = await hear(snippet([inEnglish]));
        assert.ok(all.some(({ text }) => text === email));
        assert.deepEqual(
          all.filter(({ live }) => live),
          [],
        );
      });
    }

    for (const words of someLanguages) {
      const { lang } = words;
      for (const [tag, { quotation, author }] of [
        ['hrd-definition', words.definition],
        ['hrd-background', words.background],
      ] as const) {
        it(`says once who is quoted, straight after the quotation: ${tag}, ${lang}`, async () => {
          const all = await hearDrawn(`<${tag} lang="${lang}"></${tag}>`);
          assert.ok(all.every(({ role }) => role !== 'figure'));
          const said = all.filter(({ role, name }) => role === 'text' || name);
          const names = said.map(({ name }) => name.trim()).filter((name) => name !== '—');
          const place = names.indexOf(quotation);
          assert.ok(place >= 0);
          assert.equal(names[place + 1], author);
          assert.equal(names.join('\n').split(author).length, 2, 'once');
        });
      }
    }

    /** Of the address, where the browser does not tell it with the tree. */
    const languageInPage = () =>
      engine.run<string>(`(document.querySelector('hrd-contact-card')?.shadowRoot ?? document)
        .querySelector('address strong').closest('[lang]').lang`);

    for (const [way, body] of [
      ['the script', `<hrd-contact-card lang="ar"></hrd-contact-card>${script}`],
      ['plain HTML', plainSnippet([inArabic])],
      ['a declarative shadow root', shadowSnippet([inArabic])],
    ] as const) {
      it(`reads the address in English amid Arabic, and as one word: ${way}`, async () => {
        const all = await hear(body, 'ar');
        const address = all.find(({ role, text }) => role === 'strong' && text === email);
        assert.ok(address);
        const { language = await languageInPage() } = address;
        assert.equal(language, 'en');
      });
    }

    it('is given the address in one piece in plain HTML', async () => {
      const all = await hear(plainSnippet([inEnglish]));
      const pieces = all.filter(({ role, name }) => role === 'text' && name.includes('@'));
      assert.deepEqual(
        pieces.map(({ name }) => name),
        [email],
      );
    });
  });
}
