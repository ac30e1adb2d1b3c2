/** The builder: the stage “Check”. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { chooseSystem, linesOf, unfold, useBuilder } from '../support/open-builder.js';

const { openBuilder } = useBuilder();

const said = (page: Page, words: RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

const question = (page: Page, name: RegExp) => page.getByRole('group', { name });

async function openQuestions() {
  const { page } = await openBuilder();
  await unfold(page, 'Something is not so? Three questions');
  return page;
}

describe('three questions', () => {
  it('come one after the other, and end with a cause that is also spoken', async () => {
    const page = await openQuestions();
    const instead = question(page, /What do you see there/);
    assert.equal(await instead.isVisible(), false);
    await question(page, /button/)
      .getByLabel('No')
      .check();
    await instead.getByLabel('The words, as they should be').check();
    await question(page, /Open the address in your lines/)
      .getByLabel(/Not found/)
      .check();
    await page.getByText('The script file is not where the lines look for it.').waitFor();
    await said(page, /Upload its folder there/);
  });

  it('take an answer back', async () => {
    const page = await openQuestions();
    const button = question(page, /button/);
    await button.getByLabel('No').check();
    await question(page, /there/).getByLabel('Nothing of it').check();
    await button.getByLabel('Yes').check();
    assert.equal(await question(page, /there/).isVisible(), false);
    assert.match(await page.locator('#cause').innerText(), /^The script runs/);
  });

  it('follow the system that is chosen', async () => {
    const page = await openQuestions();
    await chooseSystem(page, 'joomla');
    assert.equal(await question(page, /button/).isVisible(), false);
    await chooseSystem(page, 'own');
    await question(page, /button/)
      .getByLabel('No')
      .check();
    await question(page, /there/)
      .getByLabel(/The words/)
      .check();
    await question(page, /Open https:\/\/your-domain\/hrd-\S+\/hrd\.en\.js/).waitFor();
  });
});

async function openCheck() {
  const { page, requests } = await openBuilder();
  await unfold(page, 'Check your page, or lines from before');
  return { page, requests };
}

const pasted = (page: Page) => page.getByLabel('Your lines, or the source of your page');

async function checkText(page: Page, text: string) {
  await pasted(page).fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('#findings:not([aria-busy]) .note').waitFor();
}

describe('the check of a page', () => {
  it('finds nothing wrong with the lines that the builder wrote', async () => {
    const { page } = await openCheck();
    await chooseSystem(page, 'own');
    const { 'Copy the lines': lines } = await linesOf(page);
    await checkText(page, lines!);
    await page.locator('#findings').getByText('Nothing wrong was found.').waitFor();
    await said(page, /Nothing wrong was found/);
    assert.equal(await page.getByRole('heading', { name: 'Wrong' }).count(), 0);
  });

  it('says what is wrong, where, and what to do', async () => {
    const { page } = await openCheck();
    await checkText(page, '<p>Our page</p>\n<hrd-guide lang="en"></hrd-guide>');
    await page.getByRole('heading', { name: 'Wrong' }).waitFor();
    const list = await page.locator('.findings.wrong').innerText();
    assert.match(list, /is empty.*Line 2/);
    assert.match(list, /Copy the lines again/);
  });

  it('reads a file that was chosen, and sends nothing', async () => {
    const { page, requests } = await openCheck();
    const before = requests.length;
    const buffer = Buffer.from('<!doctype html><title>Ours</title><p>Nothing here');
    await page
      .getByLabel('Or a page that you saved')
      .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer });
    await page.getByText('Nothing of HRD Widgets stands in this text.').waitFor();
    assert.match(await pasted(page).inputValue(), /Nothing here/);
    assert.deepEqual(requests.slice(before), []);
  });

  it('shows the source that was given as text, and runs nothing of it', async () => {
    const { page } = await openCheck();
    await checkText(page, '<hrd-<img src=x onerror="document.title = 1"> data-hrd="<b>">');
    await checkText(page, '<div data-hrd="<img src=x onerror=document.title=1>"></div>');
    assert.equal(await page.locator('#findings :is(img, b)').count(), 0);
    assert.match(await page.title(), /HRD Widgets/);
  });
});
