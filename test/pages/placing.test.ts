/** Every way to put an element on a page, on the built files, from disk and from a server. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { isNightly } from '../support/nightly.js';
import { html, scriptOnDisk, useBrowser, useDisk, useServer } from '../support/visit.js';

const visit = useBrowser();
const writePage = useDisk();
const server = useServer();

interface Scenario {
  name: string;
  head?: string;
  body: string;
  /** What the page does later. */
  later?: () => void;
  /** The elements that show, in the order of the page. */
  shows: string[];
  /** What the console says, once, if anything. */
  warns?: RegExp;
  /** More that must hold. */
  check?: (page: Page) => Promise<void>;
}

const script = '<script src="HRD"></script>';
const definition = 'hrd-definition';
const card = 'hrd-contact-card';

const scenarios: Scenario[] = [
  { name: 'the tag, and the script after it', body: `<${card}></${card}>${script}`, shows: [card] },
  {
    name: 'the tag inside a paragraph',
    body: `<p>Before <${card}>Write to us.</${card}> after</p>${script}`,
    shows: [card],
  },
  {
    name: 'the script alone, with options',
    body: '<h1></h1><script src="HRD" data-hrd="contact-card" data-hrd-checked-on="2026-03-01" data-hrd-heading-level="3"></script><h4></h4>',
    shows: [card],
    async check(page) {
      assert.equal(await page.locator(`h1 + script + ${card} + h4`).count(), 1);
      assert.equal(await page.locator(`${card} h2`).first().getAttribute('aria-level'), '3');
      assert.equal(await page.getByText('March 1, 2026').count(), 1);
    },
  },
  {
    name: 'the script alone, async',
    body: '<script src="HRD" data-hrd="definition" async></script>',
    shows: [definition],
  },
  {
    name: 'two scripts alone, beside each other',
    body: '<script src="HRD" data-hrd="definition"></script><script src="HRD" data-hrd="definition"></script>',
    shows: [definition, definition],
  },
  {
    name: 'a script that an optimizer has set aside, and run from elsewhere',
    body: '<script type="text/set-aside" data-hrd="definition"></script><p></p><script src="HRD"></script>',
    shows: [definition],
    async check(page) {
      assert.equal(await page.locator(`script + ${definition} + p`).count(), 1);
    },
  },
  {
    name: 'a script alone in the head, which can hold no element',
    head: '<script src="HRD" data-hrd="definition"></script>',
    body: '<p></p>',
    shows: [],
    warns: /<head>/,
  },
  {
    name: 'a placeholder, whose text the element takes in',
    body: `<div data-hrd="definition" data-hrd-no-examples data-onclick="alert(1)" data-style="color:red"><p class="hrd-text">Plain text</p></div>${script}`,
    shows: [definition],
    async check(page) {
      const element = page.locator(`div > ${definition}`);
      assert.equal(await element.innerHTML(), '<p class="hrd-text">Plain text</p>');
      assert.equal(await page.getByText('Plain text').isVisible(), false);
      assert.equal(await page.getByText('Six examples').count(), 0);
      const names = await element.evaluate((node) => node.getAttributeNames());
      assert.deepEqual(names, ['no-examples']);
    },
  },
  {
    name: 'a placeholder that holds a frame of the website’s own, which stays and loads once',
    body: `<script>var loads = 0;</script><div data-hrd="definition"><p class="hrd-text">Plain text</p><iframe srcdoc="<script>parent.loads++</script>"></iframe></div>${script}`,
    shows: [definition],
    async check(page) {
      assert.equal(await page.locator(`${definition} + iframe`).count(), 1);
      assert.equal(await page.locator('iframe').isVisible(), true);
      assert.equal(await page.evaluate('loads'), 1);
    },
  },
  {
    name: 'several placeholders',
    body: `<div data-hrd="definition"></div><section data-hrd="contact-card" data-hrd-lang="en"></section><div data-hrd="definition"></div>${script}`,
    shows: [definition, card, definition],
  },
  {
    name: 'the script twice on a page',
    head: script,
    body: `<div data-hrd="definition"></div><${card}></${card}>${script}${script}`,
    shows: [definition, card],
  },
  {
    name: 'elements and placeholders that appear later',
    body: `${script}<main></main>`,
    later() {
      const main = document.querySelector('main')!;
      main.innerHTML = '<div><div data-hrd="definition">Text</div></div>';
      main.append(document.createElement('hrd-contact-card'));
    },
    shows: [definition, card],
  },
  {
    name: 'a placeholder that is filled later, and again',
    body: `<main><div data-hrd="definition"></div></main>${script}`,
    later() {
      const place = document.querySelector('[data-hrd]')!;
      place.innerHTML = '<p class="hrd-text">Plain text</p>';
      place.insertAdjacentHTML('beforeend', '<p class="hrd-text">More text</p>');
      place.parentElement!.append('Something else');
    },
    shows: [definition],
    async check(page) {
      assert.equal(
        await page.locator('[data-hrd]').innerHTML(),
        `<${definition}><p class="hrd-text">Plain text</p><p class="hrd-text">More text</p></${definition}>`,
      );
    },
  },
  {
    name: 'a placeholder that holds the tag already',
    body: `<div data-hrd="definition" data-hrd-heading-level="4" data-hrd-theme="dark" data-hrd-no-examples><${definition} theme="light"></${definition}></div>${script}`,
    shows: [definition],
    async check(page) {
      assert.equal(await page.locator(`${definition} h2`).first().getAttribute('aria-level'), '4');
      const attributes = await page.locator(definition).evaluate(({ outerHTML }) => outerHTML);
      assert.match(attributes, /theme="light" heading-level="4" no-examples=""/);
    },
  },
  {
    name: 'a script alone before the website’s own tag for another embassy',
    body: `<script type="text/set-aside" data-hrd="contact-card" data-hrd-embassy="Embassy A" data-hrd-email="a@a.example"></script>
      <${card} embassy="Embassy B"></${card}>${script}`,
    shows: [card, card],
    async check(page) {
      assert.equal(await page.getByText('a@a.example').count(), 1);
      const ours = page.locator(card).last();
      assert.equal(await ours.getByText('Embassy B').count(), 1);
      assert.deepEqual(await ours.evaluate((node) => node.getAttributeNames()), ['embassy']);
    },
  },
  {
    name: 'a placeholder for one embassy that holds the tag for another',
    body: `<div data-hrd="contact-card" data-hrd-email="a@a.example"><${card} embassy="Embassy B"></${card}></div>${script}`,
    shows: [card],
    async check(page) {
      assert.equal(await page.getByText('a@a.example').count(), 0);
      assert.equal(await page.getByText('Embassy B').count(), 1);
    },
  },
  {
    name: 'a placeholder that comes later, out of a frame',
    body: `<iframe srcdoc='<div data-hrd="definition">Plain text</div>'></iframe>${script}`,
    shows: [definition],
    later() {
      const frame = document.querySelector('iframe')!;
      document.body.append(frame.contentDocument!.querySelector('[data-hrd]')!);
    },
  },
  {
    name: 'a form that comes later, with a field that has the name of a method',
    body: `${script}<main></main>`,
    later() {
      document.querySelector('main')!.innerHTML =
        '<form><input name="querySelectorAll"><p data-hrd="definition"></p></form><div data-hrd="contact-card"></div>';
    },
    shows: [definition, card],
  },
  {
    name: 'an element placed by a script that the page moves',
    body: '<script src="HRD" data-hrd="definition"></script><aside></aside>',
    later() {
      document.querySelector('aside')!.append(document.querySelector('hrd-definition')!);
      document.querySelector('script')!.after('Something else');
      document.body.append(document.querySelector('script')!);
    },
    shows: [definition],
  },
  {
    name: 'an element that the page takes away',
    body: `<script src="HRD" data-hrd="definition"></script><div data-hrd="definition"></div>`,
    later() {
      new MutationObserver(() =>
        document.querySelectorAll('hrd-definition').forEach((element) => element.remove()),
      ).observe(document, { childList: true, subtree: true });
      document.querySelector('hrd-definition')!.remove();
    },
    shows: [],
  },
  {
    name: 'places beside a form whose fields have the names of methods',
    body: `<form data-hrd="definition"><input name="getAttribute"></form><div data-hrd="definition"></div>${script}`,
    shows: [definition],
    warns: /HRD Widgets/,
  },
  {
    name: 'a placeholder with a name that does not exist',
    body: `<div data-hrd="definitions">Plain text</div>${script}`,
    shows: [],
    warns: /data-hrd="definitions"/,
    async check(page) {
      assert.equal(await page.getByText('Plain text').isVisible(), true);
    },
  },
];

const pageOf = ({ head, body }: Scenario, scriptFile: string) =>
  html(body, head).split('"HRD"').join(`"${scriptFile}"`);

async function play(scenario: Scenario, address: string) {
  const { page, messages } = await visit(address);
  if (scenario.later) await page.evaluate(scenario.later);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const shown = await page.evaluate(async () => {
    const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.shadowRoot,
    );
    return elements
      .filter(({ shadowRoot }) => shadowRoot!.querySelector('h2')!.offsetHeight > 0)
      .map(({ localName }) => localName);
  });
  assert.deepEqual(shown, scenario.shows);
  await scenario.check?.(page);
  assert.equal(messages.length, scenario.warns ? 1 : 0, messages.join());
  if (scenario.warns) assert.match(messages[0]!, scenario.warns);
}

for (const [index, scenario] of scenarios.entries()) {
  describe(scenario.name, () => {
    // By day, every other one.
    const skip = { disk: !isNightly && index % 2 === 1, server: !isNightly && index % 2 === 0 };

    it('works from disk', { skip: skip.disk }, async () => {
      await play(scenario, writePage(pageOf(scenario, scriptOnDisk('hrd.en.js'))));
    });

    it('works from a server', { skip: skip.server }, async () => {
      const { origin, pages } = await server;
      pages.set('/page', (response) => {
        response.end(pageOf(scenario, '/dist/hrd.js'));
      });
      await play(scenario, `${origin}/page`);
    });
  });
}

describe('a placeholder whose text arrives slowly', () => {
  it('shows its text once', async () => {
    const { origin, pages } = await server;
    const scriptHasRun = new Promise<void>((resolve) => {
      pages.set('/script-has-run', (response) => {
        response.end();
        resolve();
      });
    });
    pages.set('/slow', async (response) => {
      response.write(`<!doctype html><html lang="en"><script src="/dist/hrd.js" async></script>
        <script>customElements.whenDefined('hrd-definition').then(() => fetch('/script-has-run'));</script>`);
      response.write('<div data-hrd="definition"><div class="hrd-text"><p>First part</p>');
      await scriptHasRun;
      response.end('<p>Second part</p></div></div>');
    });
    await play(
      {
        name: '',
        body: '',
        shows: [definition],
        async check(page) {
          const text = await page.locator(definition).innerHTML();
          assert.equal(text, '<div class="hrd-text"><p>First part</p><p>Second part</p></div>');
          assert.equal(await page.getByText('part').first().isVisible(), false);
        },
      },
      `${origin}/slow`,
    );
  });
});

describe('the module file', () => {
  it('works from a server', async () => {
    const { origin, pages } = await server;
    pages.set('/module', (response) => {
      response.end(
        '<!doctype html><html lang="en"><script type="module" src="/dist/hrd.module.js"></script><hrd-definition></hrd-definition><div data-hrd="contact-card"></div>',
      );
    });
    await play({ name: '', body: '', shows: [definition, card] }, `${origin}/module`);
  });
});
