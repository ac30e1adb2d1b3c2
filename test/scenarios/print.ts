/** On paper stands everything, with the addresses written out. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { en } from '../../src/words/en.js';
import { fr } from '../../src/words/fr.js';
import { ru } from '../../src/words/ru.js';
import { source } from '../../src/words/source.js';
import type { Content } from '../../src/words/types.js';
import { tags } from '../../scripts/manifest.js';
import type { Tag } from '../../src/elements/index.js';
import type { Stage } from '../support/engines/stage.js';
import { said } from '../support/said.js';

/** Firefox writes some letters as one, which compatibility decomposition takes apart. */
const withoutSpaces = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

export function provePrint({ engine, show, skip }: Stage) {
  async function assertSaysAll(tag: Tag, attributes: string, words: Content = en) {
    const { copy, write } = words.contact;
    await show(
      `<!doctype html><html lang="en"><title>A page</title><${tag} ${attributes}></${tag}><script src="/dist/hrd.${words.lang}.js"></script>`,
    );
    const input = await engine.print!();
    const text = withoutSpaces(
      execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' }),
    );
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

    it('titles that open are open', () => assertSaysAll('hrd-support-list', 'layout="details"'));
  });
}
