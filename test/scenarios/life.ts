/** Promise 9: nothing stays behind, and the browser may keep the page for the way back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { tags } from '../../src/tags.js';
import type { Host } from '../engines/use-engine.js';

/** Adds elements to the page, a few hundred at a time, and takes them away. */
const comeAndGo = `async function comeAndGo(count) {
  const place = document.body.appendChild(document.createElement('div'));
  for (let done = 0; done < count; done += 500) {
    const batch = [];
    for (const tag of ${JSON.stringify(tags)}) {
      for (let each = 0; each < 100; each++) batch.push(document.createElement(tag));
    }
    place.append(...batch);
    await Promise.all(batch.map((element) => element.updateComplete));
    if (!done && !batch.at(-1).shadowRoot.querySelector('h2').offsetHeight) throw new Error('not drawn');
    // To lay out every one of them would take most of the time.
    place.hidden = true;
    for (const element of batch) {
      seen.push(new WeakRef(element));
      element.remove();
    }
  }
}`;

const elements = `<script src="/dist/hrd.en.js"></script>
  <hrd-guide></hrd-guide><hrd-support-list layout="details"></hrd-support-list>`;

export function proveLife({ engine, server, skip }: Host) {
  /** Asks until an expression is true. */
  async function until(expression: string) {
    while (!(await engine.run(expression).catch(() => false))) await wait(20);
  }

  /** Leaves the page once the answer is on its way, which would be lost otherwise. */
  const soon = (statement: string) => engine.run(`void setTimeout(() => { ${statement}; })`);

  const open = async (script: string, body = elements) => {
    server.pages.set('/page', (response) =>
      response.end(
        `<!doctype html><html lang="en"><title>A page</title><script>${script}</script>${body}`,
      ),
    );
    await engine.open(`${server.origin}/page`);
  };

  describe('Ten thousand elements that came and went', { skip }, () => {
    it('are all gone from memory', async () => {
      await open(`const seen = [], kept = []; ${comeAndGo}`);
      await engine.run('comeAndGo(10_000)');
      // One that the page keeps shows that the living are counted.
      await engine.run(`void kept.push(document.querySelector('hrd-guide'))`);
      await engine.run(`void seen.push(new WeakRef(kept[0]))`);
      let alive = Infinity;
      for (let tries = 0; tries < 20 && alive > 1; tries++) {
        await wait(200);
        await engine.collectGarbage();
        alive = await engine.run<number>('seen.filter((element) => element.deref()).length');
      }
      assert.equal(await engine.run('seen.length'), 10_001);
      assert.equal(await engine.run('Boolean(seen.at(-1).deref())'), true);
      // Firefox holds on to the very last one.
      assert.ok(alive <= 2, `${alive - 1} of 10,000 are alive`);
    });
  });

  describe('The way back to the page', { skip }, () => {
    /** Whether the browser kept the page in its memory. */
    async function isKept(script = '', body?: string) {
      server.pages.set('/elsewhere', (response) => response.end('<title>Elsewhere</title>'));
      await open(
        `let cameBack; addEventListener('pageshow', ({ persisted }) => (cameBack = persisted)); ${script}`,
        body,
      );
      await until('cameBack === false');
      await soon("location.href = '/elsewhere'");
      await until("document.title === 'Elsewhere'");
      await soon('history.back()');
      await until("document.title === 'A page' && cameBack !== undefined");
      return engine.run<boolean>('cameBack');
    }

    it('finds it as it was left, if the browser keeps pages', async (test) => {
      if (!(await isKept('', '<p>Nothing of ours</p>'))) {
        return test.skip('this browser keeps no page at all');
      }
      assert.equal(await isKept(), true);
      assert.ok(
        (await engine.run<number>("document.querySelector('hrd-guide').offsetHeight")) > 1000,
      );
    });

    it('does not find a page that listens for its end', async (test) => {
      if (engine.name === 'WebKit') return test.skip('WebKit keeps such a page too');
      assert.equal(await isKept("addEventListener('unload', () => {});"), false);
    });
  });
}
