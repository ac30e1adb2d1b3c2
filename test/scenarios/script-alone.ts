/** A script that puts the element where it stands: at once, and once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Stage } from '../support/engines/stage.js';
import { until } from '../support/until.js';

const script = (attributes = '') => `<script src="/dist/hrd.en.js"${attributes}></script>`;
const alone = (attributes = '') => script(` data-hrd="contact-card"${attributes}`);
const setAside = alone(' type="text/plain"');
const card = (attributes = '') => `<hrd-contact-card${attributes}></hrd-contact-card>`;

/** Runs in a page: copies the scripts that were set aside, as consent managers do, to a place. */
const copyTo = (place: string) => `Promise.all(
  [...document.querySelectorAll('[type="text/plain"]')].map((old) => new Promise((loaded) => {
    const copy = document.createElement('script');
    for (const { name, value } of old.attributes) if (name !== 'type') copy.setAttribute(name, value);
    copy.onload = loaded;
    ${place};
  }))
)`;

interface Page {
  name: string;
  head?: string;
  body: string;
  /** What the page does once it has loaded. */
  later?: string;
  cards: number;
  warns?: RegExp;
}

const pages: Page[] = [
  { name: 'once', body: alone(), cards: 1 },
  { name: 'twice, for two scripts', body: alone() + alone(), cards: 2 },
  {
    name: 'once, where a copy stands behind the script that was set aside',
    body: setAside,
    later: copyTo('old.after(copy)'),
    cards: 1,
  },
  {
    name: 'once, where a copy stands before the script that was set aside',
    body: setAside,
    later: copyTo('old.before(copy)'),
    cards: 1,
  },
  {
    name: 'once, where a copy takes the place of the script that was set aside',
    head: script(),
    body: setAside,
    later: copyTo('old.replaceWith(copy)'),
    cards: 1,
  },
  {
    name: 'once, where a copy runs at the end of the page',
    head: script(),
    body: `<main>${setAside}</main>`,
    later: copyTo('document.body.append(copy)'),
    cards: 1,
  },
  {
    name: 'once, where a copy runs in the head',
    body: setAside,
    later: copyTo('document.head.append(copy)'),
    cards: 1,
    warns: /cannot place an element in <head>/,
  },
  {
    name: 'twice, where two scripts were set aside and copied',
    body: setAside + setAside,
    later: copyTo('old.after(copy)'),
    cards: 2,
  },
  {
    name: 'once, on a page that was saved after the script ran',
    body: alone() + card(),
    cards: 1,
  },
  {
    name: 'once, on a page that was saved after the script ran, async',
    body: alone(' async') + card(),
    cards: 1,
  },
  {
    name: 'once, on a page that was saved after the script ran, and has it at its top too',
    head: script(),
    body: alone(' data-hrd-theme="light" async') + card(' theme="light"'),
    cards: 1,
  },
  {
    name: 'once, on a page that is nothing else, as in a frame',
    head: alone(),
    body: '',
    cards: 1,
  },
  {
    name: 'twice, for two on a page that is nothing else',
    head: alone() + alone(' data-hrd-email="name@example.org"'),
    body: '',
    cards: 2,
  },
  {
    name: 'once, for a module and what stands in for it in old browsers',
    head: script(),
    body: alone(' type="module"') + alone(' nomodule'),
    cards: 1,
  },
  {
    name: 'once, on a page that was saved with a script that was set aside, and its copy',
    head: script(),
    body: setAside + alone(' async') + card(),
    cards: 1,
  },
  {
    name: 'once, on a page that was saved with a copy, and the script that was set aside',
    head: script(),
    body: alone() + setAside + card(),
    cards: 1,
  },
  {
    name: 'where it is seen, if the script that was set aside stands in what is hidden',
    head: script(),
    body: `<div hidden>${setAside}</div><main></main>`,
    later: copyTo("document.querySelector('main').append(copy)"),
    cards: 2,
  },
  {
    name: 'nowhere, from the head of a page that has something to show',
    head: alone(),
    body: '<p>Words</p>',
    cards: 0,
    warns: /cannot place an element in <head>/,
  },
  {
    name: 'beside the website’s own element for another embassy',
    head: script(),
    body: alone() + card(' email="name@example.org"'),
    cards: 2,
  },
];

const html = ({ head = '', body }: Pick<Page, 'head' | 'body'>) =>
  `<!doctype html><html lang="en"><head><title>A page</title><script src="/test/scenarios/in-page/recorder.js"></script>${head}</head><body>${body}`;

export function proveScriptAlone({ engine, server, show, skip }: Stage) {
  const cards = () =>
    engine.run<number>(`[...document.querySelectorAll('hrd-contact-card')]
      .filter(({ shadowRoot }) => shadowRoot && shadowRoot.querySelector('h2')).length`);

  const assertSilent = async (warns?: RegExp) => {
    assert.deepEqual(await engine.run('recorder.errors'), []);
    const warnings = await engine.run<string[]>('recorder.warnings');
    assert.equal(warnings.length, warns ? 1 : 0, warnings.join());
    if (warns) assert.match(warnings[0]!, warns);
  };

  describe('A script alone shows the element', { skip }, () => {
    for (const page of pages) {
      it(page.name, async () => {
        await show(html(page));
        if (page.later) await engine.run(`${page.later}.then(() => {})`);
        assert.equal(await until(cards, (count) => count === page.cards), page.cards);
        assert.equal(
          await engine.run("document.querySelectorAll('hrd-contact-card').length"),
          page.cards,
        );
        await assertSilent(page.warns);
      });
    }

    it('while the page waits for a server that does not answer', async () => {
      let tell: (request: string) => void;
      const told = new Promise<string>((resolve) => (tell = resolve));
      server.pages.set('/hangs.js', (response) => told.then(() => response.end()));
      server.pages.set('/seen', (response) => {
        response.end();
        tell(server.requests.at(-1)!);
      });
      // The driver waits until the page has loaded, so the page itself tells what is seen before.
      const watch = `<script>
        new MutationObserver(() => {
          if (document.querySelector('hrd-contact-card')) fetch('/seen?' + document.readyState);
        }).observe(document, { childList: true, subtree: true });
        setTimeout(() => fetch('/seen?nothing'), 10000);
      </script>`;
      const body = `${watch}${alone(' async')}<script src="/hangs.js"></script>`;
      await show(html({ head: script(), body }));
      assert.equal(await told, '/seen?loading');
      assert.equal(await cards(), 1);
      await assertSilent();
    });
  });

  describe('A page that is rewritten while it loads', { skip }, () => {
    for (const [what, body] of Object.entries({
      'a script alone': alone(),
      'a script alone in a body': `<p>Words</p>${alone()}`,
      'a placeholder': `<div data-hrd="contact-card"></div>${script()}`,
    })) {
      it(`shows the element: ${what}`, async () => {
        const rewritten = new Promise<void>((resolve) => {
          server.pages.set('/rewritten', (response) => {
            response.end();
            resolve();
          });
        });
        server.pages.set('/slow.js', (response) => rewritten.then(() => response.end()));
        const page = `<!doctype html><html lang="en">${body}<script>fetch('/rewritten')</script>`;
        await show(
          html({
            head: script(),
            body: `<script>setTimeout(() => {
              document.open();
              document.write(${JSON.stringify(page).replace(/<\/script/g, '<\\/script')});
              document.close();
            });</script><script src="/slow.js"></script>`,
          }),
        );
        assert.equal(await until(cards), 1);
        await assertSilent();
      });
    }
  });
}
