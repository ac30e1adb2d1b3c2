/** The builder as a whole: how it is to use. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import {
  chooseSystem,
  choosePreset,
  preview,
  someSystems,
  useBuilder,
} from '../support/open-builder.js';

const { openBuilder } = useBuilder();

describe('the builder', () => {
  it('says what it is, its version, and that it sends and stores nothing', async () => {
    const { page } = await openBuilder();
    const words = await page.getByRole('banner').innerText();
    assert.match(words, /HRD Widgets\s+\d+\.\d+\.\d+/);
    assert.match(words, /sends nothing and stores nothing/);
    const stages = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    assert.deepEqual(
      stages.map((stage) => stage.replace(/\s+/g, ' ')),
      ['1 Your website', '2 What to show', '3 Look', '4 Copy and paste', '5 Check'],
    );
  });

  it('says so where the script file did not load, and where the texts are', async () => {
    const { page, messages } = await openBuilder();
    await page.route('**/hrd.js', (route) => route.abort(), { times: 1 });
    await page.reload();
    const words = await page.getByRole('alert').innerText();
    assert.match(words, /could not start.+Reload this page.+folder “html”/s);
    assert.deepEqual(messages, ['Failed to load resource: net::ERR_FAILED']);
  });

  it('sends nothing, keeps nothing, and leaves the address as it is', async () => {
    const { page, requests, messages } = await openBuilder();
    const address = page.url();
    const historyLength = await page.evaluate(() => history.length);
    await choosePreset(page, 'Everything');
    await page.getByLabel('Who answers').fill('Secret help');
    await page.getByLabel('Who answers').press('Enter');
    await page.getByLabel('Preview with JavaScript').uncheck();
    for (const id of ['own', 'wix'] as const) await chooseSystem(page, id);
    await preview(page).getByText('Secret help').waitFor();
    const own = ['builder.js', 'hrd.js', 'index.html'];
    const asked = requests
      .filter((each) => !/^(data|blob|about):/.test(each))
      .map((each) => path.basename(each))
      .filter((name) => !name.endsWith('.css'));
    assert.deepEqual([...new Set(asked)].sort(), own);
    assert.ok(requests.every((each) => /^(file|data|blob|about):/.test(each)));
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

  it('lets the browser ask before what a person wrote is lost', async () => {
    const { page } = await openBuilder();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    assert.deepEqual(asked, []);
    await page.getByLabel('Who answers').pressSequentially('Defenders’ Desk');
    await page.reload();
    assert.deepEqual(asked, ['beforeunload']);
  });

  it('keeps a button to copy in reach on a phone, while the one of the step is out of sight', async () => {
    const { page } = await openBuilder({ width: 360, height: 740 });
    const bar = page.locator('#bar');
    assert.equal(await bar.isVisible(), false);
    await chooseSystem(page, 'app');
    await bar.getByRole('button', { name: 'Copy the command' }).waitFor();
    for (const name of ['Copy the command', 'Copy the component']) {
      await page.locator('#steps').getByRole('button', { name }).focus();
      await bar.waitFor({ state: 'hidden' });
    }
    await page.getByRole('heading', { name: 'Later' }).scrollIntoViewIfNeeded();
    await bar.getByRole('button', { name: 'Copy the component' }).waitFor();
    assert.equal(await bar.getByRole('button').count(), 1);
  });

  it('never shows older lines as finished when a change comes while it draws', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'own');
    const lines = await page.evaluate<string>(`new Promise((resolve) => {
      const form = document.getElementById('choices');
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
        if (!form.ariaBusy) resolve(document.querySelector('#steps textarea').value);
      }).observe(form, { attributeFilter: ['aria-busy'] });
      choose('light');
    })`);
    assert.match(lines, /theme="dark"/);
  });

  it('has at most 1,000 words on the way with any system, with all that may go wrong', async () => {
    const { page } = await openBuilder();
    for (const { id, name } of someSystems) {
      await chooseSystem(page, id);
      const words = await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLDetailsElement>('#what-if details')) {
          each.open = true;
        }
        return document.body.innerText.split(/\s+/).filter((word) => /\w/.test(word)).length;
      });
      assert.ok(words <= 1000, `${name}: ${words}`);
    }
  });
});
