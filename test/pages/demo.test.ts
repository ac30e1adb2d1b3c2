/** The pages under demo/, as visitors see them. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { en } from '../../src/words/en.js';
import { version, violationsOn, widthNeeded } from '../support/inspect.js';
import { preview } from '../support/open-builder.js';
import { useBrowser, useServer } from '../support/visit.js';
import { visibleText } from '../support/without-script.js';

const visit = useBrowser();
const server = useServer();

const open = async (name: string, options: Parameters<typeof visit>[1] = {}) =>
  visit(`${(await server).origin}/demo/${name}.html`, {
    viewport: { width: 1280, height: 800 },
    ...options,
  });

/** Runs a server of the project for as long as the test file. Returns its address. */
function useCommand(script: string) {
  const command = spawn(process.execPath, [script], {
    env: { ...process.env, BROWSER: 'none', NO_COLOR: '1' },
  });
  after(() => command.kill());
  return new Promise<string>((resolve, reject) => {
    let said = '';
    command.stdout.on('data', (words) => {
      said += words;
      const address = said.match(/http:\/\/\S+?:\d+\//);
      if (address) resolve(address[0]);
    });
    command.once('exit', () => reject(new Error(said)));
  });
}

for (const { name, script, elements, isOurs } of [
  {
    name: 'npm start',
    script: 'scripts/preview.js',
    elements: 'dist/hrd.en.js',
    isOurs: () => true,
  },
  {
    name: 'npm run dev',
    script: 'node_modules/vite/bin/vite.js',
    elements: 'src/entries/hrd.ts',
    // Vite says that it connects, and the policy of the page without scripts forbids its script.
    isOurs: (message: string) => !/\[vite\]|vite\/dist\/client/.test(message),
  },
]) {
  describe(name, () => {
    const started = useCommand(script);

    it('leads to the preview from wherever a person starts', async () => {
      const address = await started;
      for (const start of ['', 'demo', 'demo/']) {
        const { page } = await visit(address + start);
        assert.equal(page.url(), `${address}demo/`);
        await page.locator('hrd-contact-card [part=address]').waitFor();
      }
    });

    it('shows every page that the preview links to, with an empty console and no icon to ask for', async () => {
      const address = await started;
      const { page: entry } = await visit(`${address}demo/`);
      const links = await entry
        .locator('header a, main a')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
      for (const file of readdirSync('demo').filter((file) => file.endsWith('.html'))) {
        const isLinked = links.includes(`${address}demo/${file}`);
        assert.ok(isLinked || file === 'index.html', file);
      }
      for (const link of [`${address}demo/`, ...links]) {
        const { page, messages } = await visit(link);
        await page.locator('hrd-contact-card:not(:defined)').first().waitFor({ state: 'detached' });
        const icon = await page.locator('link[rel=icon]').getAttribute('href');
        assert.match(icon!, /^data:/, link);
        assert.deepEqual(messages.filter(isOurs), [], link);
      }
    });

    it(`has the elements from ${elements}`, async () => {
      const address = await started;
      const { page, requests } = await visit(`${address}demo/`);
      await page.locator('hrd-contact-card [part=address]').waitFor();
      assert.ok(requests.includes(address + elements));
    });

    it('has the builder, with a preview', async () => {
      const { page } = await visit(`${await started}builder`);
      await page.getByRole('banner').getByText(version).waitFor();
      await preview(page).locator('hrd-contact-card [part=address]').waitFor();
    });
  });
}

describe('the hostile page', () => {
  it('says readably what it does', async () => {
    const { page } = await open('hostile');
    const notice = page.getByText('This page does its worst');
    assert.ok(await notice.isVisible());
    assert.equal(await notice.evaluate((node) => getComputedStyle(node).fontSize), '20px');
  });

  it('shows the elements readably, and its console stays empty', async () => {
    const { page, messages } = await open('hostile');
    const address = page.locator('hrd-contact-card #address');
    await address.waitFor();
    const style = await address.evaluate((node) => {
      const { fontSize, letterSpacing, textTransform, visibility } = getComputedStyle(node);
      return { fontSize, letterSpacing, textTransform, visibility };
    });
    assert.deepEqual(style, {
      fontSize: '20px',
      letterSpacing: 'normal',
      textTransform: 'none',
      visibility: 'visible',
    });
    assert.ok(await page.locator('hrd-definition blockquote').isVisible());
    assert.equal(await widthNeeded(page), 1280);
    assert.deepEqual(messages, []);
  });
});

describe('the page of a partner', () => {
  const viewport = { width: 360, height: 640 };

  for (const { scripts, address } of [
    { scripts: true, address: 'hrd-contact-card [part=address]' },
    { scripts: false, address: 'hrd-contact-card .hrd-address address' },
  ]) {
    const without = scripts ? '' : ', without scripts too';
    it(`the card comes first on a phone: the address ends at most 420 px from the top at 360 × 640${without}`, async () => {
      const { page } = await open('partner', { viewport, javaScriptEnabled: scripts });
      const { y, height } = (await page.locator(address).boundingBox())!;
      assert.ok(y + height <= 420, `${y + height} px`);
    });
  }

  it('the source line stands at most twice', async () => {
    const { page } = await open('partner', { viewport });
    await page.locator('hrd-guide [part=source-line]').waitFor();
    const text = await page.evaluate(visibleText);
    const count = text.split(en.provenance.mayHaveChanged).length - 1;
    assert.ok(count === 1 || count === 2, `${count} times`);
  });

  it('the headings of the elements look like its own', async () => {
    const { page } = await open('partner');
    const looks = await page.locator('h1, hrd-guide [part=heading]').evaluateAll((headings) =>
      headings.map((heading) => {
        const { color, fontFamily, fontWeight } = getComputedStyle(heading);
        return [color, fontFamily, fontWeight].join();
      }),
    );
    assert.equal(looks.length, 5);
    assert.equal(new Set(looks).size, 1);
  });
});

// The builder has tests of its own.
describe('every other demo page', () => {
  for (const name of ['index', 'partner', 'looks']) {
    for (const width of [1280, 320]) {
      it(`${name}.html is accessible and needs no sideways scrolling at ${width} pixels`, async () => {
        const { page } = await open(name, { viewport: { width, height: 800 } });
        await page.locator('[part=heading]').first().waitFor();
        assert.deepEqual(await violationsOn(page), []);
        assert.equal(await widthNeeded(page), width);
      });
    }

    it(`${name}.html is accessible on a dark device`, async () => {
      const { page } = await open(name, { colorScheme: 'dark' });
      await page.locator('[part=heading]').first().waitFor();
      assert.deepEqual(await violationsOn(page), []);
    });
  }
});
