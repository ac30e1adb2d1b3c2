/** The builder: the stages in which a person chooses. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { systems } from '../../builder/systems/index.js';
import { frameworkIds, frameworkLabel } from '../../builder/components.js';
import { options } from '../../builder/options.js';
import { singleTags } from '../../builder/presets.js';
import { elements } from '../../scripts/manifest.js';
import { languages } from '../../src/entries/languages/all.js';
import { monrovia } from '../../src/words/contacts.js';
import {
  chooseParts,
  choosePreset,
  chooseSystem,
  linesOf,
  preview,
  ready,
  unfold,
  useBuilder,
} from '../support/open-builder.js';

const { openBuilder } = useBuilder();

describe('the stage “Your website”', () => {
  it('offers every system, under its group', async () => {
    const { page } = await openBuilder();
    const offered = await page
      .getByLabel('What runs your website?')
      .locator('optgroup')
      .evaluateAll((groups) =>
        groups.flatMap((group) =>
          [...group.children].map(({ textContent }) => [
            (group as HTMLOptGroupElement).label,
            textContent,
          ]),
        ),
      );
    const expected = systems.map(({ group, name }) => [group, name]);
    assert.deepEqual(offered.sort(), expected.sort());
  });

  it('asks for the framework of an app, and of nothing else', async () => {
    const { page } = await openBuilder();
    const frameworks = page.getByLabel('Framework');
    assert.equal(await frameworks.isVisible(), false);
    await chooseSystem(page, 'app');
    const expected = frameworkIds.map((id) => frameworkLabel(id));
    assert.deepEqual(await frameworks.locator('option').allInnerTexts(), expected);
    await frameworks.selectOption('vue');
    assert.match(Object.values(await linesOf(page)).join(), /hrd-widgets\/vue/);
    await chooseSystem(page, 'wix');
    assert.equal(await frameworks.isVisible(), false);
  });

  it('helps to find out what it is', async () => {
    const { page } = await openBuilder();
    const hint = page.getByText('Where do you sign in?');
    assert.equal(await hint.isVisible(), false);
    await chooseSystem(page, 'other');
    assert.equal(await hint.isVisible(), true);
  });

  it('has to come first: until then there is nothing to copy, and a sentence says why', async () => {
    const { page } = await openBuilder();
    await page.getByText('First choose your website, in step 1.').waitFor();
    assert.equal(await page.getByRole('button', { name: /^Copy/ }).count(), 0);
    await chooseSystem(page, 'own');
    assert.equal(await page.getByText('First choose').isVisible(), false);
  });
});

describe('the stage “What to show”', () => {
  it('begins with the contact, and can show everything, or parts', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'wordpress');
    const shortcodes = async () => (await linesOf(page))['Copy the shortcode'];
    assert.equal(await shortcodes(), '[hrd_widgets element="contact-card" lang="en" /]');
    await choosePreset(page, 'Everything');
    assert.equal(await shortcodes(), '[hrd_widgets element="guide" lang="en" /]');
    await chooseParts(page, ['hrd-background']);
    assert.equal(await shortcodes(), '[hrd_widgets element="background" lang="en" /]');
  });

  it('explains an empty choice beside the boxes, and offers nothing to copy', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'own');
    await chooseParts(page, []);
    const parts = page.getByRole('group', { name: 'Parts' });
    await page.getByText('First choose what to show, in step 2.').waitFor();
    const problem = page.locator('#parts + .problem');
    assert.match(await problem.innerText(), /at least one/);
    assert.equal(await parts.getAttribute('aria-describedby'), await problem.getAttribute('id'));
    assert.equal(await page.getByRole('button', { name: /^Copy/ }).count(), 0);
    await chooseParts(page, ['hrd-definition']);
    await ready(page);
    assert.equal(await problem.count(), 0);
    assert.equal(await parts.getAttribute('aria-describedby'), null);
    assert.match((await linesOf(page))['Copy the snippet']!, /<hrd-definition/);
  });

  it('says of a language that no native speaker has checked it', async () => {
    const { page } = await openBuilder();
    const language = page.getByLabel('Language', { exact: true });
    const caution = page.getByText('No native speaker has checked this translation.');
    for (const { lang, translation } of languages) {
      await language.selectOption(lang);
      assert.equal(await caution.isVisible(), Boolean(translation && !translation.reader), lang);
    }
    await unfold(page, 'More languages on the same page');
    const boxes = page.getByRole('group', { name: 'Also show' });
    assert.equal(await boxes.getByText('(translation not checked)').count(), languages.length - 1);
  });

  it('shows several languages on one page', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'wordpress');
    await unfold(page, 'More languages on the same page');
    await page.getByLabel(/^French/).check();
    assert.match(
      (await linesOf(page))['Copy the shortcodes']!,
      /^\[.+ lang="en" \/\]\n\n\[.+ lang="fr" \/\]$/,
    );
    const shown = preview(page).locator('hrd-contact-card');
    await shown.nth(1).waitFor();
    assert.equal(await shown.nth(1).getAttribute('lang'), 'fr');
  });

  it('takes the website’s own help from four fields', async () => {
    const { page } = await openBuilder();
    const help = page.getByRole('group', { name: 'Your own help' });
    await help.getByLabel('Who answers').fill('Defenders’ Desk');
    await help.getByLabel('Phone').fill('+231 (77) 000-000');
    await help.getByLabel('Street address').fill('1 Sample Street\nExampleville');
    await help.getByLabel('Link').fill('https://example.org/help');
    const shown = preview(page);
    const phone = shown.getByRole('link', { name: '+231 (77) 000-000' });
    assert.equal(await phone.getAttribute('href'), 'tel:+23177000000');
    await shown.getByRole('link', { name: 'https://example.org/help' }).waitFor();
    await shown.getByText('Exampleville').waitFor();
    await help.getByLabel('We cannot offer help').check();
    await phone.waitFor({ state: 'detached' });
    assert.equal(await help.getByLabel('Phone').isVisible(), false);
  });

  it('asks a person to compare the contact, and follows the answer', async () => {
    const { page } = await openBuilder();
    await chooseSystem(page, 'wordpress');
    const question = page.getByRole('group', { name: 'Open the embassy’s own website yourself' });
    assert.match((await question.locator('legend').innerText())!, new RegExp(monrovia.email));
    const shortcode = async () => Object.values(await linesOf(page)).join();
    await question.getByLabel('Yes').check();
    const day = await page.evaluate(() => new Date().toLocaleDateString('en-CA'));
    assert.match(await shortcode(), new RegExp(`checked-on="${day}"`));
    await question.getByLabel('I could not check').check();
    assert.doesNotMatch(await shortcode(), /checked-on/);
    await question.getByLabel(/^No/).check();
    assert.match(await shortcode(), /element="definition"[^]*element="support-list"/);
    await question.getByText('Add your own help').waitFor();
  });

  it('offers to shorten only what is shown', async () => {
    const { page } = await openBuilder();
    const shorten = page.getByText('Shorten or rearrange');
    assert.equal(await shorten.isVisible(), false);
    await chooseParts(page, singleTags);
    await unfold(page, 'Shorten or rearrange');
    assert.equal(await page.getByLabel('Leave out the six examples').isVisible(), true);
    assert.equal(await page.getByRole('group', { name: 'Sections' }).isVisible(), false);
    await choosePreset(page, 'Everything');
    assert.equal(await page.getByRole('group', { name: 'Sections' }).isVisible(), true);
  });

  it('asks for every attribute of the elements', () => {
    const asked = options.map(({ attribute }) => attribute);
    for (const { tagName, attributes } of elements) {
      for (const { name } of attributes) {
        assert.ok(asked.includes(name), `builder/options.ts lacks ${name} of ${tagName}`);
      }
    }
  });

  it('warns of traces', async () => {
    const { page } = await openBuilder();
    assert.equal(await page.getByText('choose neutral ones').isVisible(), true);
    assert.equal(await page.getByText('can expose those who show it').isVisible(), true);
  });
});

describe('the stage “Look”', () => {
  it('offers only what has an effect in the system', async () => {
    const { page } = await openBuilder();
    const look = page.locator('#stage-look');
    const offered = () => look.locator('label:visible').count();
    for (const [system, count] of [
      ['wordpress', 2],
      ['squarespace', 1],
      ['wix', 1],
    ] as const) {
      await chooseSystem(page, system);
      assert.equal(await offered(), count, system);
    }
    const wordsAlone = systems.find(({ ways }) => ways[0].id === 'words')!;
    await chooseSystem(page, wordsAlone.id);
    assert.equal(await offered(), 0);
    await look.getByText('Nothing to choose').waitFor();
  });
});
