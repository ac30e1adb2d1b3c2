/** Links to a heading of our text, as tables of contents have them, lead to what is drawn in its place. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeholderSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { print } from '../../src/static/html-tree.js';
import { tagWithText } from '../../src/static/static-html.js';
import { en } from '../../src/words/en.js';
import type { Stage } from '../support/engines/stage.js';
import { send } from '../support/server.js';
import { until } from '../support/until.js';

const guide = print([tagWithText(prerender('hrd-guide', { lang: 'en' }))]);
const { heading } = en.definition;

/** What plugins make of our headings, so that a link finds them. */
const marks: Record<string, (text: string) => string> = {
  'the heading itself': (text) =>
    text.replace(new RegExp(`<h(\\d)>(?=${heading})`), '<h$1 id="target">'),
  'something in the heading': (text) =>
    text.replace(`>${heading}<`, `><span id="target"></span>${heading}<`),
  'the section around the heading': (text) =>
    text.replace(new RegExp(`<section>(?=\\s*<h\\d>${heading})`), '<section id="target">'),
};

const script = '<script src="/dist/hrd.en.js"></script>';
const space = '<p style="height: 2000px">Words of the website</p>';
const link = '<a id="link" href="#target">Contents</a>';

const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><title>A page</title><style>${style}</style><body>${link}${space}${body}${space}`;

export function proveLinks({ engine, server, show, skip }: Stage) {
  /** How far below the top of what is seen the heading stands. */
  const top = () =>
    engine.run<number>(`(() => {
      const { shadowRoot } = document.querySelector('hrd-guide');
      const rendered = shadowRoot && [...shadowRoot.querySelectorAll('h2')];
      const [heading] = (rendered && rendered.length ? rendered : [...document.querySelectorAll('h3')])
        .filter(({ textContent }) => textContent.trim() === ${JSON.stringify(heading)});
      return Math.round(heading.getBoundingClientRect().top);
    })()`);

  const isAtTop = (pixels: number) => Math.abs(pixels) <= 1;

  async function assertAtTop() {
    const pixels = await until(top, isAtTop);
    assert.ok(isAtTop(pixels), `${pixels} pixels below the top`);
  }

  const click = () => engine.run("void document.getElementById('link').click()");
  const scrolled = () => engine.run<number>('Math.round(scrollY)');
  const goUp = () => engine.run('void scrollTo(0, 0)');

  async function openAtTarget(html: string) {
    server.pages.set('/page', send(html));
    await engine.open(`${server.origin}/page?${Math.random()}#target`);
  }

  describe('A link to', { skip }, () => {
    for (const [what, mark] of Object.entries(marks)) {
      const marked = mark(guide);

      it(`${what} in our text leads there, when it is followed and when it is followed again`, async () => {
        assert.notEqual(marked, guide);
        await show(page(marked + script));
        await click();
        await assertAtTop();
        await goUp();
        await click();
        await assertAtTop();
      });

      for (const [when, html] of Object.entries({
        'a script in the head': page(script + marked),
        'a script below': page(marked + script),
      })) {
        it(`${what} in our text leads there as the page loads, with ${when}`, async () => {
          await openAtTarget(html);
          await assertAtTop();
        });
      }
    }

    const marked = marks['the heading itself']!(guide);

    it('a heading in our text leads there when the script comes late', async () => {
      await openAtTarget(page(marked));
      await assertAtTop();
      await engine.run(late);
      assert.equal(await engine.run("document.querySelector('h3').getClientRects().length"), 0);
      await assertAtTop();
    });

    it('a heading in our text moves nobody who has gone elsewhere when the script comes late', async () => {
      await openAtTarget(page(marked));
      await assertAtTop();
      await engine.run('void scrollTo(0, 100)');
      await engine.run(late);
      assert.equal(await engine.run('scrollY'), 100);
    });

    it('a heading in our text leads there when elements above it are drawn too', async () => {
      const cards = print([tagWithText(prerender('hrd-contact-card', { lang: 'en' }))]).repeat(2);
      await openAtTarget(page(cards + marked));
      await assertAtTop();
      await engine.run(late);
      await assertAtTop();
    });

    it('a heading in our text leads there in a placeholder, when the script comes late', async () => {
      const place = placeholderSnippet([prerender('hrd-guide', { lang: 'en' })]);
      await openAtTarget(page(marks['the heading itself']!(place)));
      await engine.run(late);
      await assertAtTop();
    });

    it('a heading in our text does not keep the browser from finding the way back', async () => {
      await show(page(marked + `<p id="further">Further</p>${space}` + script));
      await click();
      await assertAtTop();
      await engine.run('void scrollBy(0, 300)');
      const before = await scrolled();
      await engine.run("void (location.hash = 'further')");
      await until(scrolled, (each) => each > before + 300);
      await engine.run('void history.back()');
      assert.equal(await until(scrolled, (each) => each === before), before);
    });

    it('elsewhere, and clicks on nothing, move nobody', async () => {
      await show(
        page(
          marked +
            script +
            '<script>const errors = []; onerror = (error) => errors.push(error);</script>',
        ),
      );
      await click();
      await assertAtTop();
      await goUp();
      await engine.run(`void (() => {
        const link = document.getElementById('link');
        link.addEventListener('click', (event) => event.preventDefault(), { once: true });
        link.click();
        for (const target of [window, document]) target.dispatchEvent(new Event('click'));
      })()`);
      assert.equal(await engine.run('scrollY'), 0);
      assert.deepEqual(await engine.run('errors'), []);
    });

    it('a heading in our text breaks nothing where a page scrolls in its own way', async () => {
      await openAtTarget(page(marked));
      await engine.run(
        `void (Element.prototype.scrollIntoView = () => { throw new Error('own') })`,
      );
      await engine.run(late);
      assert.equal(
        await engine.run(
          "Boolean(document.querySelector('hrd-guide').shadowRoot.querySelector('h2'))",
        ),
        true,
      );
    });

    it('what is not in our text is the browser’s alone', async () => {
      const help = '<p id="target" slot="after">Call us</p></hrd-guide>';
      await show(page(guide.replace('</hrd-guide>', help) + script));
      await engine.run(countScrolls);
      await click();
      assert.equal(await until(() => engine.run('scrollY > 0')), true);
      assert.equal(await engine.run('scrolls'), 0);
    });

    it('a heading in our text keeps the room that a page’s own bar needs at the top', async () => {
      await show(page(marked + script, 'html { scroll-padding-top: 80px }'));
      await click();
      const pixels = await until(top, (each) => Math.abs(each - 80) <= 1);
      assert.ok(Math.abs(pixels - 80) <= 1, `${pixels}`);
    });

    it('a heading in our text leaves the history to the browser', async () => {
      await show(page(marked + script));
      await engine.run(countHistory);
      await click();
      await assertAtTop();
      assert.equal(await engine.run('location.hash'), '#target');
      assert.equal(await engine.run('written'), 0);
    });
  });
}

/** Runs in a page: brings the script, and waits until it has drawn. */
const late = `new Promise((done) => {
  const script = document.createElement('script');
  script.src = '/dist/hrd.en.js';
  script.onload = () => document.querySelector('hrd-guide').updateComplete.then(() =>
    requestAnimationFrame(() => requestAnimationFrame(() => done())));
  document.body.append(script);
})`;

/** Runs in a page: counts how often a script writes into the history. */
const countHistory = `void (() => {
  window.written = 0;
  for (const name of ['pushState', 'replaceState']) {
    const write = History.prototype[name];
    History.prototype[name] = function (...state) { written++; write.apply(this, state); };
  }
})()`;

/** Runs in a page: counts how often somebody asks an element to scroll. */
const countScrolls = `void (() => {
  window.scrolls = 0;
  const { scrollIntoView } = Element.prototype;
  Element.prototype.scrollIntoView = function () { scrolls++; scrollIntoView.call(this); };
})()`;
