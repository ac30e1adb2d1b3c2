/** The snippet builder: how it is to use. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { elementLabels, tags } from '../../builder/options.js';
import { violationsOn, widthNeeded } from '../support/inspect.js';
import { chooseElements, linesOf, ready, titles, useBuilder } from '../support/open-builder.js';

const { openBuilder } = useBuilder();

describe('the builder', () => {
  it('copies and offers for download what it shows', async () => {
    const { page } = await openBuilder();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#recommended').getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { tag, frame } = await linesOf(page);
    assert.equal(copied, tag);

    await page.getByText(titles.frame).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download contacts.html' }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'contacts.html');
    assert.equal(readFileSync(await download.path(), 'utf8'), `\uFEFF${frame}`);
  });

  it('shows a look for the plain text, to paste where a system takes CSS', async () => {
    const { page } = await openBuilder();
    await page.getByText(titles.plain, { exact: true }).click();
    const shown = page.locator('code', { hasText: /^\/\*/ });
    await shown.waitFor();
    assert.equal(await shown.textContent(), readFileSync('dist/hrd-text.css', 'utf8'));
  });

  it('says what is wrong with a contact, beside the field', async () => {
    const { page } = await openBuilder();
    await page.getByText('Another embassy’s contact').click();
    const email = page.getByLabel('Email address');
    await email.fill('not an address');
    await page.getByText('This is not a plain email address.').waitFor();
    assert.equal(await email.getAttribute('aria-invalid'), 'true');
    await email.fill('hrdsupportmonrovia@state.gov');
    await page.getByLabel('Embassy', { exact: true }).fill('U.S. Embassy Exampleville');
    await page.getByText('This is the address of U.S. Embassy Monrovia.').waitFor();
    assert.equal(await page.getByText('This is not a plain email address.').isVisible(), false);
  });

  it('warns of an address that WordPress would change on one of its tabs', async () => {
    const { page } = await openBuilder();
    await page.getByText('Another embassy’s contact').click();
    const warning = page.getByText('WordPress would change this address');
    for (const [email, isWarned] of [
      ['name@example.org', false],
      ['press--office@example.org', true],
      ['press2x4@example.org', true],
    ] as const) {
      await page.getByLabel('Email address').fill(email);
      await ready(page);
      assert.equal(await warning.isVisible(), isWarned, email);
    }
  });

  it('asks for something to show when nothing is chosen', async () => {
    const { page } = await openBuilder();
    await page.getByLabel(elementLabels['hrd-guide']).uncheck();
    await page.getByText('Choose at least one text').waitFor();
    await page.locator('main').waitFor({ state: 'hidden' });
    await page.getByLabel(elementLabels['hrd-definition']).check();
    await page.locator('main').waitFor();
    assert.match((await linesOf(page)).tag, /<hrd-definition/);
  });

  it('sends nothing, keeps nothing, and leaves the address as it is', async () => {
    const { page, requests, messages } = await openBuilder();
    const address = page.url();
    const historyLength = await page.evaluate(() => history.length);
    await chooseElements(page, tags);
    await page.getByLabel('Your own help').fill('Secret help');
    await page.getByLabel('Your own help').press('Enter');
    await page.getByLabel('Background of your page').selectOption('dark');
    await page.getByLabel('Visitor’s browser').selectOption('off');
    await ready(page);
    const own = ['index.html', 'builder.css', 'hrd.js', 'builder.js'];
    const asked = requests.filter((each) => !each.startsWith('data:'));
    assert.deepEqual(
      asked.map((each) => path.basename(each)).filter((name) => name !== 'srcdoc'),
      own,
    );
    assert.deepEqual(messages, []);
    assert.equal(page.url(), address);
    const kept = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
    ]);
    assert.deepEqual(kept, ['', 0, 0, historyLength]);
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await openBuilder();
    /** Goes on with the tab key to a field, button or title. */
    const tabTo = async (name: string) => {
      for (let count = 0; count < 60; count++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement: node } = document;
          const label = (node as HTMLInputElement).labels?.[0];
          return node!.getAttribute('aria-label') ?? (label ?? node!).textContent!;
        });
        if (focused === name) return;
      }
      assert.fail(`The tab key does not lead to: ${name}`);
    };
    await tabTo('Which system runs your website?');
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await tabTo(elementLabels['hrd-background']);
    await page.keyboard.press('Space');
    await tabTo('Move up: Support');
    await page.keyboard.press('Enter');
    await ready(page);
    assert.match(
      (await linesOf(page)).placeholder,
      /src="\/hrd[^]*data-hrd="guide" data-hrd-lang="en" data-hrd-sections="contact support definition background">[^]*data-hrd="background"/,
    );
    await tabTo('Lines for the page');
    await tabTo('Copy');
    await page.keyboard.press('Enter');
    await page.locator('#recommended [role=status]:not(:empty)').waitFor();
    await tabTo(titles.script);
    await page.keyboard.press('Enter');
    await page.locator('#others').getByText('We have not proved that this works').waitFor();
  });

  it('never shows older lines as finished when a change comes while it draws', async () => {
    const { page } = await openBuilder();
    const lines = await page.evaluate<string>(`new Promise((resolve) => {
      const main = document.querySelector('main');
      const look = document.getElementById('theme');
      const choose = (theme) => {
        look.value = theme;
        look.dispatchEvent(new Event('input', { bubbles: true }));
      };
      new MutationObserver((_, drawing) => {
        drawing.disconnect();
        choose('dark');
      }).observe(document.getElementById('workshop'), { childList: true });
      new MutationObserver(() => {
        if (!main.ariaBusy) resolve(document.querySelector('#recommended code').textContent);
      }).observe(main, { attributeFilter: ['aria-busy'] });
      choose('light');
    })`);
    assert.match(lines, /theme="dark"/);
  });

  for (const width of [1280, 320]) {
    it(`is accessible with everything open, at ${width} pixels`, async () => {
      const { page } = await openBuilder({ width, height: 900 });
      await chooseElements(page, tags);
      await page.getByLabel('Which system').selectOption('Wix');
      await ready(page);
      await page
        .locator('details')
        .evaluateAll((all) =>
          all.forEach((details) => ((details as HTMLDetailsElement).open = true)),
        );
      assert.deepEqual(await violationsOn(page), []);
      assert.equal(await widthNeeded(page), width);
    });
  }
});
