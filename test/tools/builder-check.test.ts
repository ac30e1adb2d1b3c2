/** The builder: the stage “Check”. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { version, violationsOn, widthNeeded } from '../support/inspect.js';
import {
  chooseParts,
  choosePreset,
  chooseSystem,
  linesOf,
  unfold,
  useBuilder,
} from '../support/open-builder.js';

const { openBuilder } = useBuilder();

const said = (page: Page, words: RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

const question = (page: Page, name: RegExp) => page.getByRole('group', { name });

async function openQuestions() {
  const { page } = await openBuilder();
  await unfold(page, 'Find the cause: three questions');
  return page;
}

describe('three questions', () => {
  it('come one after the other, and end with a cause that is also spoken', async () => {
    const page = await openQuestions();
    const instead = question(page, /What do you see on the page/);
    assert.equal(await instead.isVisible(), false);
    await question(page, /button/)
      .getByLabel('No')
      .check();
    await instead.getByLabel(/^The text: every word/).check();
    await question(page, /find the address that ends in/)
      .getByLabel(/Not found/)
      .check();
    await page
      .locator('#cause')
      .getByText('The script file is not where your page looks for it.')
      .waitFor();
    await said(page, /If it is elsewhere, move it there/);
  });

  it('take an answer back', async () => {
    const page = await openQuestions();
    const button = question(page, /button/);
    await button.getByLabel('No').check();
    await question(page, /on the page/)
      .getByLabel('Nothing', { exact: true })
      .check();
    await button.getByLabel('Yes').check();
    assert.equal(await question(page, /on the page/).isVisible(), false);
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
    await question(page, /on the page/)
      .getByLabel(/^The text: every word/)
      .check();
    await question(page, /Open https:\/\/your-domain\/hrd-\S+\/hrd\.en\.js/).waitFor();
  });
});

async function openCheck() {
  const { page, requests } = await openBuilder();
  await unfold(page, 'Check your page or an old snippet');
  return { page, requests };
}

const pasted = (page: Page) => page.getByLabel('Your snippet, or the source of your page');

async function checkText(page: Page, text: string) {
  await pasted(page).fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('#findings:not([aria-busy]) ul').first().waitFor();
}

describe('the check of a page', () => {
  it('finds nothing wrong with the lines that the builder wrote', async () => {
    const { page } = await openCheck();
    await chooseSystem(page, 'own');
    const { 'Copy the snippet': lines } = await linesOf(page);
    await checkText(page, lines!);
    const result = page.getByText('No problems were found, but check the points below yourself');
    assert.equal(await result.evaluate((node) => node === document.activeElement), true);
    assert.equal(await page.getByRole('heading', { name: 'Wrong' }).count(), 0);
  });

  it('says what is wrong, where, and what to do', async () => {
    const { page } = await openCheck();
    await checkText(page, '<p>Our page</p>\n<hrd-guide lang="en"></hrd-guide>');
    await page.getByRole('heading', { name: 'Wrong' }).waitFor();
    const list = await page.locator('.findings.wrong').innerText();
    assert.match(list, /is empty.*Line 2/);
    assert.match(list, /Copy the snippet again/);
  });

  it('can be read by everybody, whatever it says, on a phone and in the dark', async () => {
    const { page } = await openCheck();
    await page.setViewportSize({ width: 320, height: 740 });
    const old =
      '<hrd-guide lang="en"><div class="hrd-text" data-hrd-text="guide 0.0.9">x</div></hrd-guide>';
    const address = `https://a.example/${'long-folder-'.repeat(20)}hrd-0.0.9/hrd.en.js`;
    await checkText(
      page,
      `<!doctype html><title>x</title><script src="${address}"></script>${old}`,
    );
    for (const name of ['Wrong', 'Check this yourself', 'Good to know']) {
      await page.getByRole('heading', { name, exact: true }).waitFor();
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violationsOn(page, 'color-contrast-enhanced'), []);
    }
    assert.equal(await widthNeeded(page), 320);
  });

  it('reads a file that was chosen, and sends nothing', async () => {
    const { page, requests } = await openCheck();
    const before = requests.length;
    const buffer = Buffer.from('<!doctype html><title>Ours</title><p>Nothing here');
    await page
      .getByLabel('Or a page that you saved as a file')
      .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer });
    await page.getByText('Nothing from HRD Widgets was found here.').waitFor();
    assert.deepEqual(requests.slice(before), []);
  });

  it('says of a file in an older encoding that it is one', async () => {
    const { page } = await openCheck();
    const buffer = Buffer.from('<!doctype html><title>Défenseurs</title>', 'latin1');
    await page
      .getByLabel('Or a page that you saved')
      .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer });
    await page.getByText('The file is not in UTF-8').waitFor();
  });

  it('shows the source that was given as text, and runs nothing of it', async () => {
    const { page } = await openCheck();
    await checkText(page, '<hrd-<img src=x onerror="document.title = 1"> data-hrd="<b>">');
    await checkText(page, '<div data-hrd="<img src=x onerror=document.title=1>"></div>');
    assert.equal(await page.locator('#findings :is(img, b)').count(), 0);
    assert.match(await page.title(), /HRD Widgets/);
  });
});

async function fillInFrom(page: Page, lines: string) {
  await unfold(page, 'Check your page or an old snippet');
  await checkText(page, lines);
  await page.getByRole('button', { name: 'Fill in the fields above from this snippet' }).click();
}

describe('lines from before', () => {
  it('fill in the fields from which they are written again', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'own');
    await choosePreset(page, 'Everything');
    await page.getByLabel('Language', { exact: true }).selectOption('ar');
    await page.getByLabel('Who answers').fill('مكتب المدافعين');
    await page.getByLabel('Street address').fill('1 Main Street\nMonrovia');
    for (const title of [
      'More languages on the same page',
      'Not in Liberia? Name another embassy',
      'Shorten or rearrange',
      'The folder has another address',
    ]) {
      await unfold(page, title);
    }
    await page.getByLabel('French – français').check();
    await page.getByRole('button', { name: 'Move up: Background' }).click();
    await page.getByLabel('Style', { exact: true }).selectOption('dark');
    await page.getByLabel('Embassy', { exact: true }).fill('U.S. Embassy Accra');
    await page.getByLabel('Address of the folder').fill('/files/hrd/');
    const { 'Copy the snippet': lines } = await linesOf(page);

    const { page: another } = await openBuilder();
    await another.getByLabel('Who answers').fill('Typed before');
    await fillInFrom(another, lines!);
    await chooseSystem(another, 'own');
    assert.equal((await linesOf(another))['Copy the snippet'], lines);
  });

  it('bring back which parts there were, and how they were shortened', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'hugo');
    await chooseParts(page, ['hrd-definition', 'hrd-support-list']);
    await unfold(page, 'Shorten or rearrange');
    await page.getByLabel('Leave out the six examples').check();
    await page.getByLabel('Making defenders heard').uncheck();
    await page.getByLabel('Layout of the list').selectOption('details');
    const { 'Copy the snippet': lines } = await linesOf(page);

    const { page: another } = await openBuilder();
    await fillInFrom(another, lines!);
    await chooseSystem(another, 'hugo');
    assert.equal((await linesOf(another))['Copy the snippet'], lines);
  });

  it('never show Monrovia’s address where another contact could not be read', async () => {
    const { page } = await openBuilder();
    const words =
      '<div class="hrd-text" data-hrd-text="contact-card 0.0.9" lang="en"><h2>Contact added by this website</h2><p>No address was given.</p></div>';
    await fillInFrom(page, words);
    await chooseSystem(page, 'own');
    const lines = Object.values(await linesOf(page)).join();
    assert.doesNotMatch(lines, /HRDSupportMonrovia/);
  });

  it('are told in words where the way begins anew, and what has to be asked again', async () => {
    const { page } = await openBuilder();
    await fillInFrom(
      page,
      '<hrd-contact-card lang="fr"><div class="hrd-text">x</div></hrd-contact-card>',
    );
    const told = page.locator('#read-lines');
    assert.match(await told.innerText(), /^Filled in: the contact card, in French/);
    assert.match(await told.innerText(), /Please choose again: what runs your website/);
    assert.equal(await told.evaluate((node) => node === document.activeElement), true);
  });

  it('keep the day of their comparison until a person answers anew', async () => {
    const { page } = await openBuilder();
    await fillInFrom(
      page,
      '<hrd-contact-card lang="en" checked-on="2024-03-03"></hrd-contact-card>',
    );
    await page
      .locator('#contact-note', {
        hasText: 'compared the address on 3 March 2024. That is more than six months ago',
      })
      .waitFor();
    await chooseSystem(page, 'own');
    assert.match((await linesOf(page))['Copy the snippet']!, /checked-on="2024-03-03"/);
    await page.getByLabel(/^Yes\. Visitors read/).check();
    const { 'Copy the snippet': lines } = await linesOf(page);
    assert.doesNotMatch(lines!, /2024-03-03/);
    assert.match(lines!, /checked-on="20\d\d-\d\d-\d\d"/);
  });

  it('of an older version lead to the folder of this one', async () => {
    const { page } = await openBuilder();
    const old =
      '<hrd-guide lang="en"><div class="hrd-text" data-hrd-text="guide 0.0.9">x</div></hrd-guide>';
    await fillInFrom(page, `<script src="/files/hrd-0.0.9/hrd.en.js" async></script>\n${old}`);
    await chooseSystem(page, 'own');
    assert.match(
      (await linesOf(page))['Copy the snippet']!,
      RegExp(`src="/files/hrd-${version}/hrd.en.js"`),
    );
  });

  it('are not offered to be filled in where there are none', async () => {
    const { page } = await openCheck();
    await checkText(page, '<p>Our page</p>');
    assert.equal(
      await page.getByRole('button', { name: /^Fill in the fields above/ }).isVisible(),
      false,
    );
  });
});
