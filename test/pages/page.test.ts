/** Whole pages with the built script file, as a visitor's browser sees them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LitElement } from 'lit';
import type { Page } from 'playwright-core';
import type {} from '../../src/elements/index.js';
import { elements } from '../../scripts/manifest.js';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import { source } from '../../src/words/source.js';
import { tags } from '../../scripts/manifest.js';
import { sheetsOf } from '../support/inspect.js';
import { said } from '../support/said.js';
import { html, scriptOnDisk, useBrowser, useDisk, useServer } from '../support/visit.js';

const visit = useBrowser();
const writePage = useDisk();
const server = useServer();

/** Opens a page from disk with the script file at its end. */
const openFromDisk = (body: string, options?: Parameters<typeof visit>[1]) =>
  visit(writePage(html(`${body}<script src="${scriptOnDisk('hrd.en.js')}"></script>`)), options);

/** All text inside an element that can be seen, as one line. */
const visibleText = async (page: Page, tag: string) =>
  page.evaluate((selector) => {
    const { shadowRoot } = document.querySelector(selector)!;
    if (!shadowRoot)
      throw Error(`${selector} is not defined: is it exported from src/elements/index.ts?`);
    return shadowRoot.querySelector<HTMLElement>('.base')!.innerText.replace(/\s+/g, ' ');
  }, tag);

describe('a page from disk with all tags and one script', () => {
  it('shows every fact, asks for nothing else, and keeps the console empty', async () => {
    const { page, requests, messages } = await openFromDisk(
      tags.map((tag) => `<${tag}></${tag}>`).join(''),
    );
    for (const tag of tags) {
      const text = await visibleText(page, tag);
      for (const sentence of said(tag)) {
        assert.ok(text.includes(sentence), `${tag} does not say: ${sentence}`);
      }
    }
    assert.deepEqual(requests.slice(1), [scriptOnDisk('hrd.en.js')]);
    assert.deepEqual(messages, []);
  });

  it('prints the address of each link, and no buttons', async () => {
    const { page } = await openFromDisk('<hrd-contact-card theme="dark"></hrd-contact-card>');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('hrd-contact-card button').isVisible(), false);
    assert.equal(await page.locator('hrd-contact-card address').isVisible(), true);
    // On a dark page, black words alone could not be read.
    const surface = page.locator('hrd-contact-card .base');
    assert.equal(
      await surface.evaluate((node) => getComputedStyle(node).backgroundColor),
      'rgb(255, 255, 255)',
    );
    const [address, color] = await page
      .locator('hrd-contact-card [part=source-line] a')
      .evaluate((link) => [
        getComputedStyle(link, '::after').content,
        getComputedStyle(link).color,
      ]);
    // The mark keeps the last slash from jumping to the front in Arabic.
    assert.ok(address!.includes(`${source.url}\u200e)`), address);
    assert.equal(color, 'rgb(0, 0, 0)');
  });

  it('prints the guide on two sheets of A4', async () => {
    const { page } = await openFromDisk('<hrd-guide theme="dark"></hrd-guide>');
    assert.equal(await sheetsOf(page), 2);
  });

  it('prints what layout="details" folds away', async () => {
    const { page } = await openFromDisk('<hrd-support-list layout="details"></hrd-support-list>');
    const open = page.locator('hrd-support-list details[open]');
    await page.evaluate(() =>
      addEventListener('beforeprint', () => {
        const { shadowRoot } = document.querySelector('hrd-support-list')!;
        document.title = `${shadowRoot!.querySelectorAll('details[open]').length} open`;
      }),
    );
    await page.pdf();
    assert.equal(await page.title(), '11 open');
    assert.equal(await open.count(), 0);
  });
});

describe('the script file', () => {
  it('keeps the attributes and properties that pages use', async () => {
    const { page, messages } = await openFromDisk(
      `<hrd-contact-card embassy="U.S. Embassy Accra" country="Ghana" email="name@accra.example"
        source="https://accra.example/page" published="2024-03-05"></hrd-contact-card>
      <hrd-guide></hrd-guide>`,
    );
    for (const { tagName, attributes } of elements) {
      const known = await page.evaluate((name) => {
        const { observedAttributes, prototype } = customElements.get(name) as typeof LitElement;
        return observedAttributes.filter(
          (attribute) =>
            attribute.replace(/-./g, ([, letter]) => letter!.toUpperCase()) in prototype,
        );
      }, tagName);
      const expected = attributes.map(({ name }) => name);
      assert.deepEqual(known.sort(), expected.sort(), tagName);
    }
    const card = await visibleText(page, 'hrd-contact-card');
    for (const value of ['Accra', 'Country: Ghana', 'name@accra.example', 'March 5, 2024']) {
      assert.ok(card.includes(value), value);
    }
    await page.evaluate(async () => {
      const guide = document.querySelector('hrd-guide')!;
      Object.assign(guide, { sections: 'support contact', headingLevel: 4 });
      await guide.updateComplete;
    });
    const headings = await page.locator('hrd-guide h2:visible').allInnerTexts();
    assert.deepEqual(headings.slice(1), [
      en.support.heading,
      en.contact.heading,
      en.contact.notGivenHeading,
      en.contact.adviceHeading,
    ]);
    assert.deepEqual(messages, []);
  });
});

describe('theme="auto"', () => {
  for (const [colorScheme, surface] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(23, 29, 32)'],
  ] as const) {
    it(`is ${colorScheme} on a ${colorScheme} device`, async () => {
      const { page } = await openFromDisk('<hrd-definition theme="auto"></hrd-definition>');
      await page.emulateMedia({ colorScheme });
      const base = page.locator('hrd-definition .base');
      assert.equal(await base.evaluate((node) => getComputedStyle(node).backgroundColor), surface);
    });
  }
});

describe('a browser of 2020, without adopted style sheets and Trusted Types', () => {
  it('shows the same, also after a change, and whatever ids the page has', async () => {
    const { page, messages } = await openFromDisk(
      `<script>
        delete Document.prototype.adoptedStyleSheets;
        delete ShadowRoot.prototype.adoptedStyleSheets;
        delete window.trustedTypes;
      </script>
      <a id="trustedTypes"></a><a id="litHtmlVersions"></a><hrd-guide theme="dark"></hrd-guide>`,
    );
    const guide = page.locator('hrd-guide');
    await guide.evaluate((element) => element.setAttribute('sections', 'definition'));
    await page.locator('hrd-guide h2').nth(1).waitFor();
    assert.ok((await visibleText(page, 'hrd-guide')).includes(en.definition.quotation));
    const base = page.locator('hrd-guide .base');
    assert.equal(
      await base.evaluate((node) => getComputedStyle(node).backgroundColor),
      'rgb(23, 29, 32)',
    );
    assert.deepEqual(messages, []);
  });
});

describe('the date of a contact that the website set', () => {
  for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    it(`is the same day for a visitor in ${timezoneId}`, async () => {
      const { page, messages } = await openFromDisk(
        '<hrd-contact-card email="name@example.org" published="2024-03-01"></hrd-contact-card>',
        { timezoneId },
      );
      assert.match(await visibleText(page, 'hrd-contact-card'), /March 1, 2024/);
      assert.deepEqual(messages, []);
    });
  }
});

describe('a click on the address', () => {
  it('selects all of it', async () => {
    const { page } = await openFromDisk('<hrd-contact-card></hrd-contact-card>');
    await page.locator('hrd-contact-card address').click();
    assert.equal(await page.evaluate(() => String(getSelection())), monrovia.email);
  });
});

describe('a link that is followed', () => {
  it('does not tell the other site where the visitor came from', async () => {
    const { origin, pages } = await server;
    pages.set('/page', (response) =>
      response.end(
        html(
          `<hrd-contact-card></hrd-contact-card><a href="${source.url}">The page's own link</a><script src="/dist/hrd.en.js"></script>`,
        ),
      ),
    );
    const { page } = await visit(`${origin}/page`);
    const referrers: (string | undefined)[] = [];
    await page.route(`${source.url}**`, async (route) => {
      referrers.push((await route.request().allHeaders()).referer);
      await route.fulfill({ body: 'Arrived', contentType: 'text/html' });
    });
    await page.locator('hrd-contact-card').getByRole('link', { name: source.title }).click();
    await page.getByText('Arrived').waitFor();
    await page.goBack();
    await page.getByText('own link').click();
    await page.getByText('Arrived').waitFor();
    assert.deepEqual(referrers, [undefined, `${origin}/`]);
    await page.unroute(`${source.url}**`);
  });
});

describe('a page that breaks style sheets', () => {
  it('shows the words without their look', async () => {
    const { page, messages } = await openFromDisk(
      `<script>CSSStyleSheet.prototype.replaceSync = () => { throw new Error('broken'); };</script>
      <hrd-guide></hrd-guide>`,
    );
    assert.ok((await visibleText(page, 'hrd-guide')).includes(en.definition.quotation));
    assert.deepEqual(messages, []);
  });
});

describe('a page in another language', () => {
  it('shows English, marked as English', async () => {
    const { page } = await openFromDisk('<div lang="ar" dir="rtl"><hrd-guide></hrd-guide></div>');
    assert.equal(
      await page
        .locator('hrd-guide h2')
        .first()
        .evaluate((heading) => heading.closest('[lang]')!.getAttribute('lang')),
      'en',
    );
  });
});
