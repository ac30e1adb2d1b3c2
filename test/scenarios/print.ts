/** Promise 11: on paper stands everything, with addresses and dates written out. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { monrovia } from '../../src/content/contacts.js';
import { source } from '../../src/content/source.js';
import { tags, type Tag } from '../../src/tags.js';
import type { Host } from '../engines/use-engine.js';
import { said } from '../pages/said.js';
import { en } from '../../src/content/en.js';

/** Firefox writes some letters as one, which compatibility decomposition takes apart. */
const withoutSpaces = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** What only a screen has. */
const onScreen = [en.contact.copy, en.contact.write, en.contact.writeNote];

export function provePrint({ engine, server, skip }: Host) {
  async function printed(body: string) {
    server.pages.set('/page', (response) =>
      response.end(
        `<!doctype html><html lang="en"><title>A page</title>${body}<script src="/dist/hrd.en.js"></script>`,
      ),
    );
    await engine.open(`${server.origin}/page`);
    const input = await engine.print!();
    return withoutSpaces(
      execFileSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' }),
    );
  }

  function assertSaysAll(text: string, tag: Tag) {
    for (const sentence of said[tag]) {
      if (!onScreen.includes(sentence)) assert.ok(text.includes(withoutSpaces(sentence)), sentence);
    }
    assert.ok(text.includes(source.url), 'the address of the page quoted');
    for (const words of onScreen) assert.ok(!text.includes(withoutSpaces(words)), words);
  }

  describe('On paper', { skip }, () => {
    for (const tag of tags) {
      for (const theme of ['', 'theme="dark"']) {
        it(`${tag} says all of it ${theme}`, async () => {
          assertSaysAll(await printed(`<${tag} ${theme}></${tag}>`), tag);
        });
      }
    }

    it('titles that open are open', async () => {
      const list = '<hrd-support-list layout="details"></hrd-support-list>';
      assertSaysAll(await printed(list), 'hrd-support-list');
    });

    it('the e-mail address stands there to be typed', async () => {
      const text = await printed('<hrd-contact-card></hrd-contact-card>');
      assert.ok(text.includes(monrovia.email));
    });
  });
}
