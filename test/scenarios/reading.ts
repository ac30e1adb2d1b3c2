/** Promises 8 and 11 and accessibility: narrow screens, more space, the keyboard, hidden pages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/content/en.js';
import { tags } from '../../src/tags.js';
import type { Host } from '../engines/use-engine.js';

/** What a visitor may set for more space, by WCAG 1.4.12. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const long = 'a'.repeat(60);
const longValues = `embassy="${long}" country="${long}" email="${long}@${long}.example" source="https://${long}.example/${long}?${long}" published="2024-02-03"`;

const variants = {
  'the page’s own look': '',
  'the light theme': 'theme="light"',
  'the dark theme, with titles that open': 'theme="dark" layout="details"',
  'a partner’s contact of long words': longValues,
};

export function proveReading({ engine, server, skip }: Host) {
  const open = async (body: string, { dir = 'ltr', head = '' } = {}) => {
    server.pages.set('/page', (response) =>
      response.end(
        `<!doctype html><html lang="en" dir="${dir}"><title>A page</title>${head}<body>${body}<script src="/dist/hrd.en.js"></script>`,
      ),
    );
    // A frame can be narrower than the windows of all browsers.
    server.pages.set('/narrow', (response) =>
      response.end(
        '<!doctype html><title>Around</title><iframe src="/page" width="320" height="800" style="border: 0"></iframe>',
      ),
    );
    await engine.open(server.origin + '/narrow');
  };

  /** By how much the page is wider than what is seen of it. */
  const overflow = () =>
    engine.run<number>(`(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(
      frames[0].document.documentElement)`);

  describe('320 pixels, which is also 1280 at a zoom of 400 %', { skip }, () => {
    for (const [name, attributes] of Object.entries(variants)) {
      for (const dir of ['ltr', 'rtl']) {
        it(`need no sideways scrolling, also with more space in the text: ${name}, ${dir}`, async () => {
          await open(tags.map((tag) => `<${tag} ${attributes}></${tag}>`).join(''), { dir });
          assert.equal(await engine.run('frames[0].innerWidth'), 320);
          assert.equal(await overflow(), 0);
          await engine.run(`frames[0].document.querySelectorAll('body > :not(script)').forEach(
            ({ shadowRoot }) => {
              const style = frames[0].document.createElement('style');
              style.textContent = ${JSON.stringify(textSpacing)};
              shadowRoot.append(style);
            })`);
          assert.equal(await overflow(), 0);
        });
      }
    }

    it('would need more with a word that does not break', async () => {
      await open(`<p style="white-space: nowrap">${long}</p>`);
      assert.ok((await overflow()) > 0);
    });
  });

  /** Name and outline of what has the focus, inside elements too. */
  const focused = () =>
    engine.run<[string, string]>(`(() => {
      let { activeElement } = document;
      while (activeElement.shadowRoot) ({ activeElement } = activeElement.shadowRoot);
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return [activeElement.textContent.trim(), outlineStyle + ' ' + outlineWidth];
    })()`);

  const openWide = async (body: string) => {
    await open(body);
    await engine.open(server.origin + '/page');
    await engine.run('void document.body.focus()');
  };

  describe('The keyboard alone', { skip }, () => {
    it('reaches each control of the card in order, with an outline, and copies', async () => {
      await openWide('<hrd-contact-card></hrd-contact-card>');
      for (const name of [en.contact.write, en.contact.copy]) {
        await engine.press('Tab');
        assert.deepEqual(await focused(), [name, 'solid 3px']);
      }
      await engine.press('Enter');
      const status = await engine.run<string>(`new Promise((resolve) => {
        const status = document.querySelector('hrd-contact-card').shadowRoot.querySelector('[role=status]');
        if (status.textContent) return resolve(status.textContent);
        new MutationObserver(() => status.textContent && resolve(status.textContent))
          .observe(status, { childList: true });
      })`);
      assert.ok([en.contact.copied, en.contact.selected].includes(status), status);
      await engine.press('Tab');
      const [link] = await focused();
      assert.equal(link, 'U.S. Support for Human Rights Defenders');
    });

    it('opens the titles of the ways', async () => {
      await openWide('<hrd-support-list layout="details"></hrd-support-list>');
      await engine.press('Tab');
      assert.deepEqual(await focused(), [en.support.ways[0]!.title, 'solid 3px']);
      await engine.press('Enter');
      const text = await engine.run<string>(
        "document.querySelector('hrd-support-list').shadowRoot.querySelector('details').innerText",
      );
      assert.ok(text.includes(en.support.ways[0]!.text));
    });
  });

  describe('A popover that is the element', { skip }, () => {
    it('shows when it is opened, and not before', async () => {
      await openWide('<hrd-contact-card popover></hrd-contact-card>');
      const height = () =>
        engine.run<number>("document.querySelector('hrd-contact-card').offsetHeight");
      assert.equal(await height(), 0);
      await engine.run("document.querySelector('hrd-contact-card').showPopover()");
      assert.ok((await height()) > 300);
      await engine.run("document.querySelector('hrd-contact-card').hidePopover()");
      assert.equal(await height(), 0);
    });
  });

  describe('A closed dialog around the element', { skip }, () => {
    for (const style of ['visibility: hidden', 'pointer-events: none', 'display: none']) {
      it(`leaves nothing to click or focus inside: ${style}`, async () => {
        await openWide(
          `<div style="position: fixed; inset: 0; ${style}"><hrd-contact-card></hrd-contact-card></div><button style="position: fixed; bottom: 0">Below</button>`,
        );
        const hits = await engine.run<string[]>(`(() => {
          const names = [];
          for (let y = 5; y < innerHeight; y += 10) {
            for (let x = 5; x < innerWidth; x += 10) names.push(document.elementFromPoint(x, y)?.localName);
          }
          return [...new Set(names)];
        })()`);
        assert.ok(!hits.includes('hrd-contact-card'), hits.join());
        // Such a page has to make its content inert by itself.
        if (style === 'pointer-events: none') return;
        await engine.press('Tab');
        assert.equal((await focused())[0], 'Below');
      });
    }
  });
}
