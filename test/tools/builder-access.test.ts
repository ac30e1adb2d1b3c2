/** The builder: that everybody can use it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { violationsOn, widthNeeded } from '../support/inspect.js';
import {
  builderAddress,
  choosePreset,
  chooseSystem,
  linesOf,
  ready,
  someSystems,
  unfold,
  unfoldAll,
  useBuilder,
} from '../support/open-builder.js';

const { visit, openBuilder } = useBuilder();

/** How the focused control is called. */
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement;
    const label = focused.ariaLabel ?? focused.labels?.[0]?.textContent ?? focused.textContent;
    return label!.trim();
  });

/** What a screen reader is given of all that takes the focus: role, name, description, and what is wrong. */
async function focusableIn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .flatMap(({ role, name, description, properties = [] }) => {
      const has = (property: string, value: unknown) =>
        properties.some((each) => each.name === property && each.value.value === value);
      if (!has('focusable', true) || ['RootWebArea', 'option'].includes(role!.value)) return [];
      const said = [role!.value, name!.value, description?.value].filter(Boolean).join(': ');
      return has('invalid', 'true') ? `${said} (invalid)` : said;
    });
}

describe('the builder', () => {
  it('says that it needs scripts in the colors that it has with them', async () => {
    const colors = (page: Page) =>
      page.locator('body, header, noscript, main').evaluateAll((all) =>
        all.map((node) => {
          const { color, backgroundColor } = getComputedStyle(node);
          return [color, backgroundColor];
        }),
      );
    const { page } = await visit(builderAddress, { javaScriptEnabled: false });
    assert.ok(await page.locator('noscript .note').isVisible());
    const { page: withScripts } = await openBuilder();
    assert.deepEqual(await colors(page), await colors(withScripts));
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`says readably that it could not start, in ${colorScheme}`, async () => {
      const { page } = await visit(builderAddress, { colorScheme });
      await ready(page);
      await page.route('**/hrd.js', (route) => route.abort(), { times: 1 });
      await page.reload();
      await page.getByRole('alert').waitFor();
      assert.deepEqual(await violationsOn(page), []);
    });
  }

  for (const width of [1280, 360]) {
    it(`lets a keyboard reach Copy in 15 stops, and copies by it, at ${width} pixels`, async () => {
      const { page } = await openBuilder({ width, height: 740 });
      for (const { id, name } of someSystems) {
        await chooseSystem(page, id);
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        await page.getByRole('heading', { level: 1 }).click();
        let stops = 0;
        do {
          await page.keyboard.press('Tab');
          stops++;
        } while (!(await focusedName(page)).startsWith('Copy') && stops < 40);
        assert.ok(stops <= 15, `${name}: ${stops}`);
      }
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: /\w/ }).waitFor();
    });
  }

  it('says what is wrong with a field, by its name, once a person has stopped to write', async () => {
    const { page } = await openBuilder();
    await unfold(page, 'Not in Liberia? Name another embassy');
    const email = page.getByLabel('Email address');
    const described = () =>
      email.evaluate((node) =>
        (node.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent),
      );
    const [help] = await described();
    assert.deepEqual(await described(), [help]);
    await email.fill('not an address');
    assert.equal(await email.getAttribute('aria-invalid'), null);
    const problem = page.locator('#problem-email');
    await problem.waitFor();
    const text = await problem.innerText();
    assert.match(text, /email address/i);
    assert.deepEqual(await described(), [help, text]);
    assert.equal(await email.getAttribute('aria-invalid'), 'true');
    await page.getByRole('status').getByText(text).waitFor();
    await email.fill('name@example.org');
    await problem.waitFor({ state: 'detached' });
    assert.deepEqual(await described(), [help]);
    assert.equal(await email.getAttribute('aria-invalid'), null);
  });

  it('gives a screen reader a name and a role for all that takes the focus', async () => {
    const { page } = await openBuilder();
    await choosePreset(page, 'Everything');
    for (const { id } of someSystems) {
      await chooseSystem(page, id);
      await unfoldAll(page);
      await ready(page);
      const said = await focusableIn(page);
      for (const each of said) assert.match(each, /^(?!generic|group)\w+: \S/, id);
      const buttons = said.filter((each) => each.startsWith('button: Copy'));
      assert.ok(buttons.length, id);
      // Of several ways, each has its lines; what is copied stands in each name.
      for (const each of buttons) assert.match(each, /^button: Copy the \w/, id);
    }
  });

  it('tells a screen reader what is wrong with a field while it shows', async () => {
    const { page } = await openBuilder();
    const phone = async () =>
      (await focusableIn(page)).filter((each) => each.startsWith('textbox: Phone'));
    assert.deepEqual(await phone(), ['textbox: Phone']);
    await page.getByLabel('Who answers').fill('Defenders’ Desk');
    await page.getByRole('textbox', { name: 'Phone' }).fill('555-0100 or 555-0101');
    await page.locator('#problem-phone').waitFor();
    const [said] = await phone();
    assert.match(said!, /^textbox: Phone: Phone: to let visitors tap it, .+ \(invalid\)$/);
    await page.getByRole('textbox', { name: 'Phone' }).fill('555-0100');
    await page.locator('#problem-phone').waitFor({ state: 'detached' });
    assert.deepEqual(await phone(), ['textbox: Phone']);
  });

  it('speaks the same message again', async () => {
    const { page } = await openBuilder();
    await page.context().grantPermissions(['clipboard-write']);
    await chooseSystem(page, 'own');
    const said = page.evaluate<string[]>(`new Promise((resolve) => {
      const texts = [];
      new MutationObserver(() => {
        texts.push(document.getElementById('said').textContent);
        if (texts.filter(Boolean).length === 2) resolve(texts);
      }).observe(document.getElementById('said'), { childList: true });
    })`);
    const copy = page.locator('#steps').getByRole('button', { name: 'Copy the snippet' });
    await copy.click();
    await page.getByRole('status').getByText('Copied.').waitFor();
    await copy.click();
    assert.deepEqual(await said, ['Copied.', '', 'Copied.']);
  });

  it('moves sections with buttons that are there only where they do something', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'wordpress');
    await choosePreset(page, 'Everything');
    await unfold(page, 'Shorten or rearrange');
    const sections = page.getByRole('group', { name: 'Sections' });
    assert.equal(await sections.getByRole('button', { name: 'Move up: Contact' }).count(), 0);
    assert.equal(await sections.getByRole('button', { name: 'Move down: Background' }).count(), 0);
    const down = sections.getByRole('button', { name: 'Move down: Contact' });
    await down.focus();
    for (const place of [2, 3, 4]) {
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText(`Contact: ${place} of 4`).waitFor();
    }
    assert.equal(await down.count(), 0);
    assert.equal(await focusedName(page), 'Move up: Contact');
    assert.match(
      (await linesOf(page))['Copy the shortcode']!,
      /sections="definition support background contact"/,
    );
  });

  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible with everything open, at ${width} pixels, ${colorScheme}`, async () => {
        const { page } = await openBuilder({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await choosePreset(page, 'Everything');
        await chooseSystem(page, 'own');
        await unfoldAll(page);
        await ready(page);
        assert.deepEqual(await violationsOn(page, 'color-contrast-enhanced'), []);
        assert.equal(await widthNeeded(page), width);
      });
    }
  }

  it('has targets of 44 pixels', async () => {
    const { page } = await openBuilder({ width: 360, height: 740 });
    await choosePreset(page, 'Everything');
    await chooseSystem(page, 'own');
    await unfoldAll(page);
    await ready(page);
    const small = await page.evaluate(() => {
      const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
      const shown = [...document.querySelectorAll<HTMLElement>(focusable)].filter((node) =>
        node.checkVisibility(),
      );
      return (
        shown
          .map((node) =>
            node.matches('[type=checkbox], [type=radio]') ? node.closest('label')! : node,
          )
          // A link inside a sentence is as high as its line.
          .filter((node) => !node.matches('p > a:not(.button)'))
          .filter((node) => {
            const { width, height } = node.getBoundingClientRect();
            return width < 44 || height < 44;
          })
          .map(({ outerHTML }) => outerHTML)
      );
    });
    assert.deepEqual(small, []);
  });
});
