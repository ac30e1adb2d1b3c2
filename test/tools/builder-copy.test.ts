/** The builder: the stages “Copy and paste” and “Check”. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { systems } from '../../builder/systems/index.js';
import { wayTitles } from '../../builder/way-titles.js';
import { element, print } from '../../src/static/html-tree.js';
import { version } from '../support/inspect.js';
import {
  chooseSystem,
  linesOf,
  otherLines,
  ready,
  someSystems,
  unfold,
  useBuilder,
} from '../support/open-builder.js';

const { visit, openBuilder } = useBuilder();

describe('the stage “Copy and paste”', () => {
  it('has the steps of a system, with what is copied in its place', async () => {
    const { page } = await openBuilder();
    for (const { id, name, steps } of someSystems) {
      await chooseSystem(page, id);
      const shown = await page.locator('#steps > li').evaluateAll((items) =>
        items.map((item) => ({
          words: item.querySelector('p')!.textContent,
          copies: item.querySelectorAll('.block').length,
        })),
      );
      assert.deepEqual(
        shown,
        steps.map(({ do: words, block }) => ({ words, copies: block ? 1 : 0 })),
        name,
      );
    }
  });

  it('copies what it shows, and says so', async () => {
    const { page } = await openBuilder();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await chooseSystem(page, 'own');
    await page.locator('#steps').getByRole('button', { name: 'Copy the snippet' }).click();
    await page.getByRole('status').getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, (await linesOf(page))['Copy the snippet']);
  });

  it('copies words alone both formatted and plain', async () => {
    const { page } = await openBuilder();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await chooseSystem(page, systems.find(({ ways }) => ways[0].id === 'words')!.id);
    await page.locator('#steps').getByRole('button', { name: 'Copy the words' }).click();
    await page.getByRole('status').getByText('Copied.').waitFor();
    const kinds = await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types);
    assert.deepEqual([...kinds].sort(), ['text/html', 'text/plain']);
  });

  it('selects the lines where the browser does not let it copy', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'own');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error());
    });
    await page.locator('#steps').getByRole('button', { name: 'Copy the snippet' }).click();
    await page.getByRole('status').getByText('copy it yourself', { exact: false }).waitFor();
    const selected = await page.evaluate(() => getSelection()!.toString());
    assert.equal(selected.trim(), (await linesOf(page))['Copy the snippet']!.trim());
  });

  it('offers a page of its own as a file', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'own');
    await unfold(page, 'Other ways');
    await unfold(page, wayTitles.frame);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save contacts.html' }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'contacts.html');
    const code = (await otherLines(page, wayTitles.frame))['Copy the page contacts.html'];
    assert.equal(readFileSync(await download.path(), 'utf8'), `\uFEFF${code}`);
  });

  it('gives a frame the height that its page needs', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'own');
    const lines = Object.values(await otherLines(page, wayTitles.frame));
    const [, height] = lines.at(-1)!.match(/width="100%" height="(\d+)"/)!;
    const { page: framed } = await visit('about:blank', { viewport: { width: 320, height: 100 } });
    await framed.setContent(lines[0]!);
    const needed = await framed.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(Math.abs(Number(height) - needed) <= 1, `${height} for ${needed}`);
  });

  it('hands on the steps and lines as one file', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'wordpress');
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save these steps and the snippet as one file' }).click();
    const file = readFileSync(await (await downloading).path(), 'utf8');
    for (const { do: step } of systems.find(({ id }) => id === 'wordpress')!.steps) {
      assert.ok(file.includes(step.slice(0, 20)), step);
    }
    assert.match(file, /\[hrd_widgets element=/);
  });

  it('names the script file with the hash of the built one, or without it for a page from disk', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'own');
    const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    const first = async () => (await linesOf(page))['Copy the snippet']!.split('\n')[0];
    const line = print([
      element('script', {
        src: `hrd-${version}/hrd.en.js`,
        integrity: integrity['hrd.en.js'],
        crossorigin: 'anonymous',
        async: '',
      }),
    ]);
    assert.equal(await first(), line);
    await unfold(page, 'The folder has another address');
    await page.getByLabel('The page is opened from disk').check();
    await page.getByLabel('Address of the folder').fill('/files');
    assert.equal(await first(), '<script src="/files/hrd.en.js" async=""></script>');
  });

  it('keeps a folder that a person wrote, and else suggests that of the system', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'own');
    const folder = page.locator('#folder');
    assert.equal(await folder.inputValue(), `hrd-${version}/`);
    await chooseSystem(page, 'wordpress-editor');
    assert.equal(await folder.inputValue(), `/hrd-${version}/`);
    await unfold(page, 'The folder has another address');
    await folder.fill('/files/');
    await chooseSystem(page, 'own');
    assert.equal(await folder.inputValue(), '/files/');
  });

  it('folds the other ways, which stay open when the lines change', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'own');
    const title = 'Plain HTML, no script';
    assert.equal(await page.getByText(title, { exact: true }).isVisible(), false);
    await unfold(page, 'Other ways');
    await page.getByText(title, { exact: true }).click();
    await page.getByLabel('Who answers').fill('Defenders’ Desk');
    await ready(page);
    assert.equal(await page.locator('#others details[open]').count(), 1);
    assert.match((await otherLines(page, title))['Copy the snippet']!, /Defenders/);
    assert.equal(await page.getByRole('button', { name: 'Copy the style' }).isVisible(), true);
  });
});

describe('the stage “Check”', () => {
  it('says what one should see, what to do if not, and how to update and remove', async () => {
    const { page } = await openBuilder();
    const stage = page.locator('#stage-check');
    assert.equal(await stage.getByRole('heading', { name: 'Later' }).isVisible(), false);
    for (const { id, name, whatIf, update, remove } of someSystems) {
      await chooseSystem(page, id);
      const words = (await stage.textContent())!;
      for (const text of [...whatIf.flatMap((each) => [each.seen, each.do]), update, remove]) {
        assert.ok(words.includes(text), `${name}: ${text}`);
      }
    }
  });

  it('links to the documentation that a way is known by, with the day on which it was read', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'wix');
    const known = page.locator('#evidence');
    assert.match(await known.innerText(), /, read on \d+ \w+ \d{4}\./);
    assert.match((await known.getByRole('link').getAttribute('href'))!, /^https:\/\/.*wix\.com\//);
  });
});
