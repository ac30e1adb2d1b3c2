/** What visitors get whose browser runs no scripts: the safest level of Tor Browser, say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { pageName, plainSnippet, tagSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { en } from '../../src/words/en.js';
import { zh } from '../../src/words/zh.js';
import { languages } from '../../src/entries/languages/all.js';
import { monrovia } from '../../src/words/contacts.js';
import { print } from '../../src/static/html-tree.js';
import { fund } from '../../src/words/source.js';
import { notForEditors, shadowSnippet } from '../../src/static/shadow-root.js';
import { plainText, type Rendered } from '../../src/static/static-html.js';
import { elements, tags } from '../../scripts/manifest.js';
import { sheetsOf, violationsOn, widthNeeded } from '../support/inspect.js';
import { isNightly, someLanguages } from '../support/nightly.js';
import { saidWithoutScript } from '../support/said.js';
import { html, scriptOnDisk, useBrowser, useDisk, useServer } from '../support/visit.js';
import { proveServerRendering, proveWays, visibleText } from '../support/without-script.js';

const visit = useBrowser();
const writePage = useDisk();
const server = useServer();

describe('in Chromium without scripts', () => {
  const open = async (address: string) => (await visit(address, { javaScriptEnabled: false })).page;
  proveServerRendering(writePage, open, false);
  proveWays(
    writePage,
    open,
    // The other ways in the other languages are seen in Firefox.
    (words, way) => words === en || (way === 'plain HTML' && someLanguages.includes(words)),
  );
});

for (const { tagName, attributes } of elements) {
  for (const { name, type } of attributes) {
    if (type!.text !== 'boolean') continue;
    it(`${tagName} takes ${name} for absent where a framework writes false on a server`, () => {
      const said = (attributes: Record<string, string>) =>
        prerender(tagName, { lang: 'en', ...attributes }).base.textContent;
      assert.equal(said({ [name]: 'false' }), said({}));
      for (const value of ['', 'true']) assert.notEqual(said({ [name]: value }), said({}));
    });
  }
}

describe('a server', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  for (const [zone, hour] of Object.entries({ 'America/Los_Angeles': 16, 'Asia/Tokyo': 9 })) {
    it(`in ${zone} gives the date of a contact as the website set it`, () => {
      process.env.TZ = zone;
      assert.equal(new Date('2024-03-01').getHours(), hour);
      const attributes = { lang: 'en', email: 'name@example.org', published: '2024-03-01' };
      const { base } = prerender('hrd-contact-card', attributes);
      assert.match(base.textContent!, /March 1, 2024/);
    });
  }

  it('tells readers of traditional Chinese that they get simplified characters', () => {
    const said = (lang: string) => prerender('hrd-guide', { lang }).base.textContent!;
    assert.ok(said('zh-Hant').includes(zh.translation.traditional));
    assert.ok(!said('zh').includes(zh.translation.traditional));
  });
});

describe('a browser’s reading view', () => {
  const file = { src: scriptOnDisk('hrd.en.js') };
  const snippets = {
    'tag, script and text': (element: Rendered) => tagSnippet(file, [element]),
    'plain HTML': (element: Rendered) => plainSnippet([element]),
    'declarative shadow root': (element: Rendered) => shadowSnippet([element]),
  };

  for (const [way, snippet] of Object.entries(snippets)) {
    it(`finds the text: ${way}`, async () => {
      const { page } = await visit('about:blank');
      for (const tag of isNightly ? tags : (['hrd-guide'] as const)) {
        await page.goto(writePage(html(snippet(prerender(tag, { lang: 'en' })))));
        await page.addScriptTag({ path: 'node_modules/@mozilla/readability/Readability.js' });
        const text = await page.evaluate(() => {
          const { Readability } = window as unknown as typeof import('@mozilla/readability');
          return new Readability(document.cloneNode(true) as Document).parse()?.textContent;
        });
        for (const sentence of saidWithoutScript(tag)) {
          assert.ok(text?.replace(/\s+/g, ' ').includes(sentence), `${tag}: ${sentence}`);
        }
      }
    });
  }
});

describe('the files that need no script', () => {
  const read = (lang: string, tag: string, kind = '') =>
    readFileSync(`dist/html/${lang}/${tag}${kind}.html`, 'utf8');

  for (const tag of tags) {
    it(`${tag}: plain HTML has headings, links and quotations as they should be`, () => {
      for (const { lang, tag: marked, dir } of languages) {
        const { document } = parseHTML(`<body>${read(lang, tag)}</body>`);
        const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(
          ({ localName }) => localName,
        );
        assert.equal(levels[0], 'h2');
        assert.ok(levels.slice(1).every((level) => level === 'h3' || level === 'h4'));
        for (const link of document.querySelectorAll('a[href^="https:"]')) {
          assert.equal(link.getAttribute('rel'), 'noopener noreferrer');
        }
        for (const quotation of document.querySelectorAll('blockquote')) {
          assert.match(quotation.getAttribute('cite')!, /^https:\/\/lr\.usembassy\.gov\//);
          const isOriginal = quotation.closest('[lang]')!.getAttribute('lang') !== marked;
          if (!isOriginal) assert.match(quotation.nextElementSibling!.textContent, /^— /);
        }
        const root = document.querySelector('body > div')!;
        assert.deepEqual([root.getAttribute('lang'), root.getAttribute('dir')], [marked, dir]);
      }
    });

    for (const kind of ['', '.shadow', '.page']) {
      it(`${tag}${kind}.html is valid, complete and tidy`, async () => {
        const firstLine = kind === '.shadow' ? `${notForEditors}\n` : '';
        const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
        for (const words of someLanguages) {
          const { lang } = words;
          const written = read(lang, tag, kind).replace(/^\uFEFF/, '');
          assert.ok(written.startsWith(firstLine));
          const file = written.slice(firstLine.length);
          const whole =
            kind === '.page'
              ? file
              : `<!doctype html><html lang="${lang}"><head><title>A page</title></head><body>\n${file}</body></html>`;
          const { results } = await validator.validateString(whole);
          assert.deepEqual(
            results.flatMap(({ messages }) =>
              messages.map(({ message, line }) => `${lang}, ${line}: ${message}`),
            ),
            [],
          );
          const { document } = parseHTML(whole);
          const text = document.documentElement.textContent.replace(/\s+/g, ' ');
          for (const sentence of saidWithoutScript(tag, words)) {
            assert.ok(text.includes(sentence), sentence);
          }
          assert.doesNotMatch(file, /<!--(?!\/?email_off-->)| $|\t|undefined|\[object/m);
        }
      });
    }
  }

  const translated = someLanguages.filter(({ lang }) => lang !== 'en');
  const pages = [
    ...tags.map((tag) => ['en', tag] as const),
    ...translated.map(({ lang }) => [lang, 'hrd-guide'] as const),
  ];
  for (const [lang, tag] of pages) {
    it(`${lang}/${tag}.page.html asks for nothing, is accessible, and prints on few sheets`, async () => {
      const mostSheets = tag === 'hrd-guide' ? 2 : 1;
      const address = writePage(read(lang, tag, '.page'));
      for (const width of lang === 'en' ? [320, 1280] : [320]) {
        const { page, requests, messages } = await visit(address, {
          viewport: { width, height: 800 },
          bypassCSP: true,
        });
        assert.deepEqual(requests, [address]);
        assert.deepEqual(messages, []);
        assert.equal(await widthNeeded(page), width);
        assert.deepEqual(await violationsOn(page), []);
        const sheets = await sheetsOf(page);
        assert.ok(sheets <= mostSheets, `${sheets} sheets`);
      }
    });
  }

  it('each page has a policy that allows its own style alone, and it is in force', async () => {
    const page = read('en', 'hrd-guide', '.page');
    assert.match(page, /<meta name="referrer" content="no-referrer" \/>/);
    assert.match(page, /<meta http-equiv="x-dns-prefetch-control" content="off" \/>/);
    assert.match(page, /<base target="_top" \/>/);
    const { page: opened, messages } = await visit(writePage(page));
    assert.deepEqual(messages, []);
    const background = () => opened.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(await background(), 'rgb(255, 255, 255)');
    await opened.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<style>body { background: red !important }</style><img src="https://example.org/x.png">',
      );
    });
    assert.equal(await background(), 'rgb(255, 255, 255)');
    assert.equal(messages.length, 2);
  });
});

describe('a declarative shadow root on a page with a Content Security Policy', () => {
  const { '<style> of *.shadow.html': hash } = JSON.parse(
    readFileSync('dist/integrity.json', 'utf8'),
  ) as Record<string, string>;

  const openWith = (policy: string) =>
    visit(
      writePage(
        html(
          shadowSnippet([prerender('hrd-guide', { theme: 'dark' })]),
          `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        ),
      ),
    );
  const backgroundIn = (page: Page) =>
    page.locator('hrd-guide .base').evaluate((base) => getComputedStyle(base).backgroundColor);

  it('has its look where the policy allows the hash that integrity.json names', async () => {
    const { page, messages } = await openWith(`default-src 'none'; style-src '${hash}'`);
    assert.equal(await backgroundIn(page), 'rgb(23, 29, 32)');
    assert.deepEqual(messages, []);
  });

  it('says all of it where the policy does not', async () => {
    const { page } = await openWith(`default-src 'none'`);
    assert.equal(await backgroundIn(page), 'rgba(0, 0, 0, 0)');
    const text = await page.evaluate(visibleText);
    assert.match(text, /not an emergency line/);
    assert.ok(!text.includes(en.contact.copy));
  });
});

describe('a declarative shadow root as a file', () => {
  for (const tag of tags) {
    it(`shows help that a website adds to it by hand: ${tag}`, async () => {
      const file = readFileSync(`dist/html/en/${tag}.shadow.html`, 'utf8');
      const page = file.replace(`</${tag}>`, `<p slot="after">Call us</p>$&`);
      const { page: opened } = await visit(writePage(html(page)), { javaScriptEnabled: false });
      assert.equal(await opened.getByText('Call us').isVisible(), true);
    });
  }
});

describe('a declarative shadow root with titles that open', () => {
  it('shows and prints what they hold', async () => {
    const list = prerender('hrd-support-list', { layout: 'details' });
    const { page } = await visit(writePage(html(shadowSnippet([list]))), {
      javaScriptEnabled: false,
    });
    const texts = await page.locator('hrd-support-list details[open] p').allInnerTexts();
    assert.deepEqual(
      texts,
      en.support.ways.map(({ text }) => text.replace('{fund}', fund)),
    );
  });
});

describe('the address in plain HTML', () => {
  /** What stands around it, as a system leaves it. */
  const systems = { 'as it is': '$&', 'where a system deletes <address>': '' };

  for (const [how, left] of Object.entries(systems)) {
    it(`is one text, strong, in a line of its own: ${how}`, async () => {
      const text = print(plainText(prerender('hrd-contact-card', { lang: 'ar' })));
      const { page } = await visit(writePage(html(text.replace(/<\/?address>/g, left))));
      const address = page.getByText(monrovia.email, { exact: true });
      assert.deepEqual(
        await address.evaluate((node: HTMLElement) => ({
          texts: [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).length,
          isBold: Number(getComputedStyle(node).fontWeight) >= 700,
          lang: node.lang,
          line: node.closest<HTMLElement>('p')!.innerText,
          isOnTheRight: node.getBoundingClientRect().left > document.body.clientWidth / 2,
        })),
        { texts: 1, isBold: true, lang: 'en', line: monrovia.email, isOnTheRight: true },
      );
    });
  }

  it('has a box where the website takes our style sheet', async () => {
    const text = print(plainText(prerender('hrd-contact-card', { lang: 'en' })));
    const style = `<style>${readFileSync('dist/hrd-text.css', 'utf8')}</style>`;
    const { page } = await visit(writePage(html(`<main><h1>Help</h1>${text}</main>`, style)));
    const box = page.locator('.hrd-address');
    assert.match(await box.evaluate((node) => getComputedStyle(node).border), /^2px solid/);
    assert.ok(
      (await page.getByRole('link', { name: en.contact.write }).boundingBox())!.height >= 44,
    );
    assert.deepEqual(await violationsOn(page), []);
  });

  it('fits on a small phone with text of twice the size, with our style sheet', async () => {
    const text = languages.flatMap(({ lang }) =>
      plainText(prerender('hrd-contact-card', { lang })),
    );
    const style = `<style>html { font-size: 200% } ${readFileSync('dist/hrd-text.css', 'utf8')}</style>`;
    const viewport = { width: 320, height: 640 };
    const { page } = await visit(writePage(html(print(text), style)), { viewport });
    assert.equal(await widthNeeded(page), 320);
  });
});

describe('a standalone page', () => {
  it('has a title and a file name that give nothing away in a history', () => {
    for (const { lang, pageTitle } of languages) {
      const file = readFileSync(`dist/html/${lang}/hrd-guide.page.html`, 'utf8');
      assert.equal(parseHTML(file).document.title, pageTitle, lang);
      const page = prerender('hrd-guide', { lang });
      const names = [pageName(page), pageName(page, 1)];
      for (const text of [pageTitle, ...names]) {
        assert.doesNotMatch(
          text,
          /hrd|embass|ambass|embaj|embaix|посольств|سفارة|使馆|defen|défen|прав|حقوق|权/i,
        );
      }
    }
  });

  it('has a mail link that is easy to hit', async () => {
    const { page } = await visit(
      writePage(readFileSync('dist/html/en/hrd-guide.page.html', 'utf8')),
    );
    assert.ok(
      (await page.getByRole('link', { name: en.contact.write }).boundingBox())!.height >= 44,
    );
  });

  it('is read as UTF-8, whatever the server says', async () => {
    const { origin, pages } = await server;
    pages.set('/page', (response) => {
      response.setHeader('content-type', 'text/html; charset=iso-8859-1');
      response.end(readFileSync('dist/html/en/hrd-contact-card.page.html'));
    });
    const { page } = await visit(`${origin}/page`);
    assert.match(await page.locator('body').innerText(), /messages in “Sent” or drafts/);
  });
});
