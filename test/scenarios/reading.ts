/** Narrow screens, more space in the text, the keyboard alone, and pages that hide the element. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/words/en.js';
import { languages } from '../../src/entries/languages/all.js';
import { source } from '../../src/words/source.js';
import { tags } from '../../scripts/manifest.js';
import type { Stage } from '../support/engines/stage.js';
import { someLanguages } from '../support/nightly.js';
import { send } from '../support/server.js';

/** What a visitor may set for more space, by WCAG 1.4.12. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const long = 'a'.repeat(60);

const variants = {
  'the page’s own look': '',
  'the light theme': 'theme="light"',
  'the dark theme, with titles that open': 'theme="dark" layout="details"',
  'a partner’s contact of long words': `embassy="${long}" country="${long}" email="${long}@${long}.example" source="https://${long}.example/${long}?${long}" published="2024-02-03"`,
};

export function proveReading({ engine, server, show, skip }: Stage) {
  const page = (body: string, dir = 'ltr') =>
    `<!doctype html><html lang="en" dir="${dir}"><title>A page</title><body>${body}<script src="/dist/hrd.js"></script>`;

  /** Not all browsers have windows as narrow as a frame can be. */
  async function openNarrow(body: string, dir?: string) {
    server.pages.set('/inside', send(page(body, dir)));
    await show(
      '<!doctype html><title>Around</title><iframe src="/inside" width="320" height="800" style="border: 0"></iframe>',
    );
    assert.equal(await engine.run('frames[0].innerWidth'), 320);
  }

  /** By how much the page is wider than what is seen of it. */
  const overflow = () =>
    engine.run<number>(`(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(
      frames[0].document.documentElement)`);

  describe('320 pixels, which is also 1280 at a zoom of 400 %,', { skip }, () => {
    async function assertFits(attributes: string, dir: string) {
      await openNarrow(tags.map((tag) => `<${tag} ${attributes}></${tag}>`).join(''), dir);
      assert.equal(await overflow(), 0);
      await engine.run(`frames[0].document.querySelectorAll('body > :not(script)').forEach(
        ({ shadowRoot }) => {
          const style = frames[0].document.createElement('style');
          style.textContent = ${JSON.stringify(textSpacing)};
          shadowRoot.append(style);
        })`);
      assert.equal(await overflow(), 0);
    }

    for (const [name, attributes] of Object.entries(variants)) {
      for (const dir of ['ltr', 'rtl']) {
        it(`need no sideways scrolling, also with more space in the text: ${name}, ${dir}`, () =>
          assertFits(attributes, dir));
      }
    }

    for (const { lang, dir } of someLanguages) {
      it(`need no sideways scrolling, also with more space in the text: ${lang}`, () =>
        assertFits(`lang="${lang}"`, dir));
    }

    it('need no sideways scrolling with text of twice the size, in any language', async () => {
      const guides = languages.map(
        ({ lang }) => `<hrd-guide lang="${lang}" theme="light"></hrd-guide>`,
      );
      await openNarrow(`<style>body { font-size: 200% }</style>${guides.join('')}`);
      assert.equal(await overflow(), 0);
    });

    it('need it for a word that does not break', async () => {
      await openNarrow(`<p style="white-space: nowrap">${long}</p>`);
      assert.ok((await overflow()) > 0);
    });
  });

  const open = async (body: string) => {
    await show(page(body));
    await engine.run('void document.body.focus()');
  };

  /** Name and outline of what has the focus, inside elements too. */
  const focused = () =>
    engine.run<[name: string, outline: string]>(`(() => {
      let { activeElement } = document;
      while (activeElement.shadowRoot) ({ activeElement } = activeElement.shadowRoot);
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return [activeElement.textContent.trim(), outlineStyle + ' ' + outlineWidth];
    })()`);

  async function assertNextIs(name: string) {
    await engine.press('Tab');
    assert.deepEqual(await focused(), [name, 'solid 3px']);
  }

  describe('The keyboard alone', { skip }, () => {
    it('reaches each control of the card in order, with an outline, and copies or selects the address', async () => {
      await open('<hrd-contact-card></hrd-contact-card>');
      await assertNextIs(en.contact.copy);
      await engine.press('Enter');
      const status = await engine.run<string>(`new Promise((resolve) => {
        const { shadowRoot } = document.querySelector('hrd-contact-card');
        const status = shadowRoot.querySelector('.status');
        const tell = () => status.textContent && resolve(status.textContent);
        new MutationObserver(tell).observe(status, { childList: true });
        tell();
      })`);
      assert.ok([en.contact.copied, en.contact.copyByKeys].includes(status), status);
      await assertNextIs(en.contact.write);
      await assertNextIs(source.title);
    });

    it('opens the titles of the ways', async () => {
      const [way] = en.support.ways;
      await open('<hrd-support-list layout="details"></hrd-support-list>');
      await assertNextIs(way!.title);
      await engine.press('Enter');
      const text = await engine.run<string>(
        "document.querySelector('hrd-support-list').shadowRoot.querySelector('details').innerText",
      );
      assert.ok(text.includes(way!.text));
    });
  });

  describe('A popover that is the element', { skip }, () => {
    it('shows when it is opened, and not before', async () => {
      await open('<hrd-contact-card popover></hrd-contact-card>');
      const height = (change = '') =>
        engine.run<number>(`(() => {
          const card = document.querySelector('hrd-contact-card');
          ${change}
          return card.offsetHeight;
        })()`);
      assert.equal(await height(), 0);
      assert.ok((await height('card.showPopover();')) > 300);
      assert.equal(await height('card.hidePopover();'), 0);
    });
  });

  describe('A layer around the element that the page hides', { skip }, () => {
    for (const style of [
      'visibility: hidden',
      'pointer-events: none',
      'interactivity: inert',
      'display: none',
    ]) {
      it(`leaves nothing to click or focus inside: ${style}`, async (test) => {
        await open(
          `<div style="position: fixed; inset: 0; ${style}"><hrd-contact-card></hrd-contact-card></div><button style="position: fixed; bottom: 0">Below</button>`,
        );
        if (!(await engine.run(`CSS.supports('${style}')`))) {
          return test.skip('this browser does not have it');
        }
        const hits = await engine.run<string[]>(`(() => {
          const names = new Set();
          for (let y = 5; y < innerHeight; y += 10) {
            for (let x = 5; x < innerWidth; x += 10) names.add(document.elementFromPoint(x, y)?.localName);
          }
          return [...names];
        })()`);
        assert.ok(hits.includes('button'));
        assert.ok(!hits.includes('hrd-contact-card'), hits.join());
        // It keeps the pointer away, not the keyboard.
        if (style === 'pointer-events: none') return;
        await engine.press('Tab');
        assert.equal((await focused())[0], 'Below');
      });
    }
  });
}
