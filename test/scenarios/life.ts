/** Nothing of an element stays behind, and the browser may keep the page for the way back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tags } from '../../scripts/manifest.js';
import { isNightly } from '../support/nightly.js';
import type { Stage } from '../support/engines/stage.js';
import { send } from '../support/server.js';
import { until } from '../support/until.js';

const ours = `<script src="/dist/hrd.en.js"></script>
  <hrd-support-list layout="details"></hrd-support-list>`;

/**
 * Goes elsewhere when the server says so, and tells it on the way back whether it was kept. The
 * driver has no part in it: what it asks a page that is just being left may never be answered.
 */
const leaveAndReturn = `<script>
  addEventListener('pageshow', async ({ persisted }) => {
    const [{ type }] = performance.getEntriesByType('navigation');
    if (persisted || type === 'back_forward') {
      window.isBack = true;
      return fetch('/returned?' + persisted);
    }
    await (await fetch('/leave')).text();
    document.querySelector('hrd-support-list')?.shadowRoot.querySelector('summary').click();
    location.href = '/elsewhere';
  });
</script>`;

const elsewhere =
  "<script>addEventListener('pageshow', () => setTimeout(() => history.back()));</script>";

const page = (body: string) => `<!doctype html><html lang="en"><title>A page</title>${body}`;

export function proveLeaving({ engine, server, show, skip }: Stage) {
  describe('Elements that came and went', { skip }, () => {
    it('leave no listener and no observer, but the one that waits for placeholders', async () => {
      const folder = '/test/scenarios/in-page';
      const registrations = `<script src="${folder}/registrations.js"></script>`;
      server.pages.set('/inside', send(page(registrations)));
      await show(
        page(
          `${registrations}<script src="/dist/hrd.en.js" defer></script>
          <script src="${folder}/come-and-go.js"></script><iframe src="/inside"></iframe>`,
        ),
      );
      const registered = () =>
        engine.run<string[]>('[...registrations(), ...frames[0].registrations()]');
      const withNone = await registered();
      assert.deepEqual(withNone, ['#document tells of childList,subtree']);
      for (const turn of ['once', 'again']) {
        await engine.run(
          `comeEverywhere(${JSON.stringify(tags)}).then((all) => void (window.all = all))`,
        );
        // What is seen while elements are there would be seen afterwards.
        assert.ok((await registered()).length > withNone.length, turn);
        await engine.run('all.forEach((element) => element.remove())');
        assert.deepEqual(await registered(), withNone, turn);
      }
    });
  });
}

export function proveLife({ engine, server, show, skip }: Stage) {
  const count = isNightly ? 10_000 : 2_000;

  describe(`${count} elements that came and went`, { skip }, () => {
    it('are all gone from memory', async () => {
      await show(page(`${ours}<script src="/test/scenarios/in-page/come-and-go.js"></script>`));
      await engine.run(`comeAndGo(${JSON.stringify(tags)}, ${count})`);
      // One that the page keeps shows that the living are counted.
      await engine.run("void seen.push(new WeakRef(document.querySelector('hrd-support-list')))");
      // Firefox itself holds on to the very last one.
      const held = engine.name === 'Firefox' ? 2 : 1;
      const alive = await until(
        async () => {
          await engine.collectGarbage();
          return engine.run<number>('alive()');
        },
        (living) => living <= held,
      );
      assert.equal(await engine.run('seen.length'), count + 1);
      assert.equal(await engine.run('Boolean(seen.at(-1).deref())'), true);
      assert.ok(alive <= held, `${alive} are alive`);
    });
  });

  describe('The way back to the page', { skip, timeout: 100_000 }, () => {
    /** Whether the browser kept the page in its memory while the visitor was elsewhere. */
    async function isKept(body: string, headers?: Record<string, string>) {
      let leave: () => void;
      const mayLeave = new Promise<void>((resolve) => (leave = resolve));
      const { pages } = server;
      pages.set('/leave', (response) => mayLeave.then(() => response.end()));
      pages.set('/elsewhere', send(elsewhere));
      const returned = new Promise<boolean>((resolve) => {
        pages.set('/returned', (response) => {
          resolve(server.requests.at(-1) === '/returned?true');
          response.end();
        });
      });
      await show(page(leaveAndReturn + body), { headers });
      leave!();
      const wasKept = await returned;
      // The driver hears of it later than the server.
      const isBack = await until(() => engine.run('isBack').catch(() => false));
      assert.ok(isBack, 'the driver finds the way back');
      return wasKept;
    }

    it('finds it as it was left, if the browser keeps pages', async (test) => {
      if (!(await isKept('<p>Nothing of ours</p>'))) {
        return test.skip('this browser keeps no page at all');
      }
      assert.equal(await isKept(ours), true);
      const open =
        "document.querySelector('hrd-support-list').shadowRoot.querySelectorAll('[open]').length";
      assert.equal(await engine.run(open), 1);

      // A page that listens for its end shows that not every page is kept; WebKit keeps it too.
      if (engine.name === 'WebKit') return;
      const listening = "<script>addEventListener('unload', () => {});</script>";
      // New versions of Chrome listen for it only where it is asked for.
      assert.equal(await isKept(listening, { 'permissions-policy': 'unload=(self)' }), false);
    });
  });
}
