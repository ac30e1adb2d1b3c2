/** The copy button as people use it: they click it with the pointer, and paste what they have then. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import type { Stage } from '../support/engines/stage.js';
import { send } from '../support/server.js';
import { until } from '../support/until.js';

const { email } = monrovia;
const { copied, copyByKeys } = en.contact;

/** In the clipboard before each press, so that nothing is pasted that another test copied. */
const earlier = 'Copied earlier';

const local = '127.0.0.1';
/** The same in a notation that no browser takes for its own machine: a page there is not secure. */
const plainHttp = '[::ffff:127.0.0.1]';

/** Not at once, as in the browsers of Android apps. No driver has it refused in every browser. */
const clipboardRefuses = `navigator.clipboard.writeText = () =>
  new Promise((_, refuse) => setTimeout(refuse, 50, new Error('refused')));`;

const commandDoes = (body: string) => `Document.prototype.execCommand = () => { ${body} };`;

const onCopy = (body: string) => `document.addEventListener('copy', (event) => { ${body} });`;

/** Before anything inside the target hears of it. */
const forbidsOn = (target: string) => `${target}.addEventListener('copy', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);`;

/** What pages do to what is copied, and the old command calls it copied all the same. */
const meddling = {
  'forbids copying': 'document.oncopy = () => false;',
  'forbids copying first of all in the document': forbidsOn('document'),
  'adds a line of its own': onCopy(
    `event.clipboardData.setData('text/plain', getSelection() + ' Read more');
    event.preventDefault();`,
  ),
  'selects more than was selected': onCopy('getSelection().selectAllChildren(document.body);'),
};

const failures = {
  'is refused': commandDoes('return false'),
  throws: commandDoes("throw new Error('forbidden')"),
};

/** A frame of another site cannot be looked into, but asked. */
const asks = `const ask = (expression) => new Promise((resolve) => {
  addEventListener('message', ({ data }) => resolve(data), { once: true });
  frames[0].postMessage(expression, '*');
});`;
const answers = `addEventListener('message', ({ data, source }) => source.postMessage(eval(data), '*'));`;

const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><title>A page</title>
  <script src="/test/scenarios/in-page/recorder.js"></script><script>${script}</script>
  <body>${body}`;

const field = '<textarea></textarea>';
const card = '<hrd-contact-card></hrd-contact-card><script src="/dist/hrd.en.js"></script>';

const inCard = (selector: string) =>
  `document.querySelector('hrd-contact-card').shadowRoot.querySelector('${selector}')`;

export function proveCopying({ engine, server, show, skip }: Stage) {
  const at = (host: string) => server.origin.replace(local, host);

  /** Asks the page that holds the card. */
  type Ask = <T>(expression: string) => Promise<T>;

  const inField = (action: string) =>
    engine.run<string>(`(() => {
      const field = document.querySelector('textarea');
      field.focus();
      return ${action};
    })()`);

  /** What is in the clipboard. */
  async function pasted() {
    await inField("field.value = ''");
    await engine.press('ControlOrMeta+V');
    return until(() => inField('field.value'));
  }

  async function copyEarlier() {
    await inField(`field.value = '${earlier}', field.select()`);
    await engine.press('ControlOrMeta+C');
    assert.equal(await pasted(), earlier);
  }

  async function openCard({ host = local, script = '', headers = {} } = {}): Promise<Ask> {
    await show(page(field + card), { origin: at(host), headers });
    await copyEarlier();
    // Not sooner: it would meddle with that too.
    await engine.run(`void (() => { ${script} })()`);
    return engine.run;
  }

  async function openCardInFrame(host: string): Promise<Ask> {
    server.pages.set('/inside', send(page(card, answers)));
    const frame = `<iframe src="${at(host)}/inside" width="700" height="700" style="position: fixed; top: 0; left: 0; border: 0"></iframe>`;
    await show(page(field + frame, asks));
    await copyEarlier();
    return (expression) => engine.run(`ask(${JSON.stringify(expression)})`);
  }

  /** Presses the copy button, of which nothing may complain. What the card says then. */
  async function press(ask: Ask) {
    const [x, y] = await ask<[number, number]>(
      `(({ x, y, width, height }) => [x + width / 2, y + height / 2].map(Math.round))(
        ${inCard('button')}.getBoundingClientRect())`,
    );
    await engine.click(x, y);
    const status = await until(() => ask<string>(`${inCard('.status')}.textContent`));
    assert.deepEqual(await ask('[recorder.errors, recorder.warnings]'), [[], []]);
    return status;
  }

  const selected = (ask: Ask) => ask<string>('String(getSelection())');

  async function assertCopies(ask: Ask) {
    assert.deepEqual([await press(ask), await pasted()], [copied, email]);
  }

  async function assertCopiesSelected(ask: Ask) {
    assert.deepEqual([await press(ask), await selected(ask)], [copied, email]);
    assert.equal(await pasted(), email);
  }

  async function assertCopiesNothing(ask: Ask) {
    assert.deepEqual([await press(ask), await pasted()], [copyByKeys, earlier]);
  }

  describe('The copy button', { skip }, () => {
    it('copies the address on a secure page', async () => assertCopies(await openCard()));

    it('copies the address on a page of plain http:, which has no clipboard', async () => {
      const ask = await openCard({ host: plainHttp });
      assert.equal(await ask('typeof navigator.clipboard'), 'undefined');
      await assertCopiesSelected(ask);
    });

    it('copies the address where the clipboard refuses after a moment', async () =>
      assertCopiesSelected(await openCard({ script: clipboardRefuses })));

    it('copies the address where the page’s policy gives nobody the clipboard', async () => {
      const ask = await openCard({ headers: { 'permissions-policy': 'clipboard-write=()' } });
      // Firefox and WebKit do not know that policy.
      if (engine.name === 'Chromium') await assertCopiesSelected(ask);
      else await assertCopies(ask);
    });

    it('copies the address in a frame of another site, which was not given the clipboard', async () => {
      const ask = await openCardInFrame('localhost');
      // Firefox and WebKit ask for nothing but the press.
      if (engine.name === 'Chromium') await assertCopiesSelected(ask);
      else await assertCopies(ask);
    });

    it('copies the address in a frame of another site by plain http:', async () => {
      const ask = await openCardInFrame(plainHttp);
      assert.equal(await ask('typeof navigator.clipboard'), 'undefined');
      await assertCopiesSelected(ask);
    });

    for (const [how, script] of Object.entries(meddling)) {
      it(`copies the address, and nothing else, where the page ${how}`, async () =>
        assertCopiesSelected(await openCard({ host: plainHttp, script })));
    }

    it('does not say that it copied where the page forbids it first of all in the window', async () =>
      assertCopiesNothing(await openCard({ host: plainHttp, script: forbidsOn('window') })));

    for (const [how, script] of Object.entries(failures)) {
      const openRefused = () => openCard({ script: clipboardRefuses + script });

      it(`says how to copy, and has copied nothing, where the old command ${how} too`, async () =>
        assertCopiesNothing(await openRefused()));

      it(`has selected the address for the keys where the old command ${how} too`, async () => {
        const ask = await openRefused();
        await press(ask);
        assert.equal(await selected(ask), email);
        await engine.press('ControlOrMeta+C');
        assert.equal(await pasted(), email);
      });
    }
  });
}
