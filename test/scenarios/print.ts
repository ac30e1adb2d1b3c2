/** On paper stands everything, with the addresses written out. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import { fr } from '../../src/words/fr.js';
import { ru } from '../../src/words/ru.js';
import { source } from '../../src/words/source.js';
import type { Content } from '../../src/words/types.js';
import { tags } from '../../scripts/manifest.js';
import type { Tag } from '../../src/elements/index.js';
import type { Stage } from '../support/engines/stage.js';
import { someLanguages } from '../support/nightly.js';
import { said } from '../support/said.js';

/** Firefox writes some letters as one, which compatibility decomposition takes apart. */
const withoutSpaces = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

export function provePrint({ engine, show, skip }: Stage) {
  async function print(tag: Tag, attributes: string, { lang }: Content) {
    await show(
      `<!doctype html><html lang="en"><title>A page</title><${tag} ${attributes}></${tag}><script src="/dist/hrd.${lang}.js"></script>`,
    );
    return engine.print!();
  }

  /** What stands on each sheet, without spaces. */
  const sheetsOf = (input: Uint8Array) =>
    execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' })
      .split('\f')
      .slice(0, -1)
      .map(withoutSpaces);

  async function assertSaysAll(tag: Tag, attributes: string, words: Content = en) {
    const { copy, write } = words.contact;
    const text = sheetsOf(await print(tag, attributes, words)).join('');
    for (const sentence of said(tag, words)) {
      if (sentence !== copy) assert.ok(text.includes(withoutSpaces(sentence)), sentence);
    }
    assert.ok(text.includes(source.url), 'the address of the page quoted');
    assert.ok(!text.includes(withoutSpaces(copy)), copy);
    // The advice names the button, which is not printed itself.
    const isContactShown = said(tag, words).includes(write);
    assert.equal(text.split(withoutSpaces(write)).length - 1, isContactShown ? 1 : 0, write);
  }

  describe('On paper', { skip }, () => {
    for (const tag of tags) {
      it(`${tag} says all of it`, () => assertSaysAll(tag, ''));
      it(`${tag} says all of it in the dark theme`, () => assertSaysAll(tag, 'theme="dark"'));
    }

    for (const words of [fr, ru]) {
      it(`a translation says all of it, the definition in English too: ${words.lang}`, () =>
        assertSaysAll('hrd-guide', '', words));
    }

    for (const words of someLanguages) {
      it(`the guide takes two sheets, with the contact on the first: ${words.lang}`, async () => {
        const [first, ...others] = sheetsOf(
          await print('hrd-guide', `lang="${words.lang}"`, words),
        );
        const { heading, caution } = words.contact;
        // Arabic stands in a PDF as it is drawn, and for Chinese there may be no font.
        const canBeRead = !['ar', 'zh'].includes(words.lang);
        const said = canBeRead ? [words.guide.heading, heading, caution] : [];
        for (const each of [...said, monrovia.email]) {
          assert.ok(first!.includes(withoutSpaces(each)), each);
        }
        assert.ok(others.length <= 1, `${others.length + 1} sheets`);
      });
    }

    it('titles that open are open', () => assertSaysAll('hrd-support-list', 'layout="details"'));
  });
}
