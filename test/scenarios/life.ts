/** Nothing of an element stays behind, and the browser may keep the page for the way back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { tags } from '../../src/tags.js';
import type { Stage } from '../engines/stage.js';

const ours = `<script src="/dist/hrd.en.js"></script>
  <hrd-support-list layout="details"></hrd-support-list>`;

const noteWhetherKept =
  "<script>let cameBack; addEventListener('pageshow', ({ persisted }) => (cameBack = persisted));</script>";

const page = (body: string) => `<!doctype html><html lang="en"><title>A page</title>${body}`;

export function proveLife({ engine, server, show, skip }: Stage) {
  describe('Ten thousand elements that came and went', { skip }, () => {
    it('are all gone from memory', async () => {
      await show(page(`${ours}<script src="/test/scenarios/in-page/come-and-go.js"></script>`));
      await engine.run(`comeAndGo(${JSON.stringify(tags)}, 10_000)`);
      // One that the page keeps shows that the living are counted.
      await engine.run("void seen.push(new WeakRef(document.querySelector('hrd-support-list')))");
      // Firefox itself holds on to the very last one.
      const held = engine.name === 'Firefox' ? 2 : 1;
      let alive = Infinity;
      for (let tries = 0; tries < 20 && alive > held; tries++) {
        await wait(200);
        await engine.collectGarbage();
        alive = await engine.run<number>('alive()');
      }
      assert.equal(await engine.run('seen.length'), 10_001);
      assert.equal(await engine.run('Boolean(seen.at(-1).deref())'), true);
      assert.ok(alive <= held, `${alive} are alive`);
    });
  });

  describe('The way back to the page', { skip }, () => {
    async function until(expression: string) {
      for (let tries = 500; !(await engine.peek(expression).catch(() => false)); tries--) {
        assert.ok(tries, `never true: ${expression}`);
        await wait(20);
      }
    }

    /** Leaves the page once the answer is on its way, which would be lost otherwise. */
    const soon = (statement: string) => engine.peek(`void setTimeout(() => { ${statement}; })`);

    /** Whether the browser kept the page in its memory while the visitor was elsewhere. */
    async function isKept(body: string, headers?: Record<string, string>) {
      server.pages.set('/elsewhere', (response) => response.end('<title>Elsewhere</title>'));
      await show(page(noteWhetherKept + body), { headers });
      await until('cameBack === false');
      await engine.run(
        "document.querySelector('hrd-support-list')?.shadowRoot.querySelector('summary').click()",
      );
      await soon("location.href = '/elsewhere'");
      await until("document.title === 'Elsewhere'");
      await soon('history.back()');
      await until("document.title === 'A page' && cameBack !== undefined");
      return engine.run<boolean>('cameBack');
    }

    it('finds it as it was left, if the browser keeps pages', async (test) => {
      if (!(await isKept('<p>Nothing of ours</p>'))) {
        return test.skip('this browser keeps no page at all');
      }
      assert.equal(await isKept(ours), true);
      const open =
        "document.querySelector('hrd-support-list').shadowRoot.querySelectorAll('[open]').length";
      assert.equal(await engine.run(open), 1);
    });

    it('does not find a page that listens for its end', async (test) => {
      if (engine.name === 'WebKit') return test.skip('WebKit keeps such a page too');
      const listening = "<script>addEventListener('unload', () => {});</script>";
      // New versions of Chrome listen for it only where it is asked for.
      assert.equal(await isKept(listening, { 'permissions-policy': 'unload=(self)' }), false);
    });
  });
}
