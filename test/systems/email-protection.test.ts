/**
 * Whether the address arrives where a system hides e-mail addresses from robots, and so from every
 * visitor without scripts.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ownHelp } from '../../builder/own-help.js';
import { wordpressSnippet } from '../../builder/snippets.js';
import { tags } from '../../scripts/manifest.js';
import { pageStyle } from '../../scripts/page-style.js';
import { prerender } from '../../scripts/prerender.js';
import { languages } from '../../src/entries/languages/all.js';
import { aloneOnPage, standalonePage } from '../../src/static/standalone-page.js';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import type { Content } from '../../src/words/types.js';
import { obfuscatedByCloudflare } from '../support/cloudflare.js';
import { formsOf, networkFile } from '../support/forms.js';
import { widthNeeded } from '../support/inspect.js';
import { cloakedByJoomla } from '../support/joomla.js';
import { someLanguages } from '../support/nightly.js';
import { html, useBrowser, useDisk } from '../support/visit.js';

const visit = useBrowser();
const writePage = useDisk();

interface Website {
  email: string;
  contact: Record<string, string>;
  help?: string;
  /** Links beside the mail link that lead to something with an at sign: in the contact, in the help. */
  contactLinks: Record<string, string>;
  helpLinks: Record<string, string>;
}

const profile = 'https://social.example/@name@example.org';

const websites: Record<string, Website> = {
  'Monrovia’s contact': { email: monrovia.email, contact: {}, contactLinks: {}, helpLinks: {} },
  'a contact and help of its own': {
    email: 'name@example.org',
    contact: {
      embassy: 'U.S. Embassy @ Exampleville',
      email: 'name@example.org',
      source: profile,
    },
    help: 'Write to help@example.org, or to www@example.com.',
    contactLinks: { [profile]: profile },
    helpLinks: {
      'help@example.org': 'mailto:help@example.org',
      'www@example.com': 'mailto:www@example.com',
    },
  },
};

const formsFor = (tag: string, { lang }: Content, { contact, help }: Website) =>
  formsOf(tag, { lang, ...contact }, help === undefined ? undefined : ownHelp([help]));

const isWholePage = (form: string) => form === 'page of its own';

/** Pages with each form that has the text, and so the address. */
const pagesWithText = (...website: Parameters<typeof formsFor>): [form: string, page: string][] =>
  Object.entries(formsFor(...website).withText).map(([form, lines]) => [
    form,
    isWholePage(form) ? lines : html(lines),
  ]);

/** No system takes what a style sheet has, such as `@media`, for an address. */
const withoutStyles = (html: string) => html.replace(/<style>[^]*?<\/style>/g, '');

describe('no raw at sign stands', () => {
  it('in the files that need no script', () => {
    for (const { lang } of languages) {
      for (const name of readdirSync(`dist/html/${lang}`)) {
        const written = readFileSync(`dist/html/${lang}/${name}`, 'utf8');
        assert.doesNotMatch(withoutStyles(written), /@/, `${lang}/${name}`);
      }
    }
  });

  for (const [contact, website] of Object.entries(websites)) {
    for (const tag of tags) {
      it(`in any form of ${tag} that a website has with ${contact}`, () => {
        for (const words of someLanguages) {
          const { withText, withoutText } = formsFor(tag, words, website);
          const php = { 'lines for functions.php': wordpressSnippet(networkFile) };
          const forms = { ...withText, ...withoutText, ...php };
          for (const [form, written] of Object.entries(forms)) {
            assert.doesNotMatch(withoutStyles(written), /@/, `${words.lang}, ${form}`);
          }
        }
      });
    }
  }
});

const tagsWithAddress = ['hrd-contact-card', 'hrd-guide'];

const decoded = (html: string) => html.replace(/&#64;/g, '@');
const withoutComments = (html: string) => html.replace(/<!--[^]*?-->/g, '');

const systems: Record<string, (page: string) => string> = {
  Cloudflare: obfuscatedByCloudflare,
  'Cloudflare, after an editor that decodes references': (page) =>
    obfuscatedByCloudflare(decoded(page)),
  'Cloudflare, after an editor that drops comments': (page) =>
    obfuscatedByCloudflare(withoutComments(page)),
  Joomla: cloakedByJoomla,
};

/**
 * What arrived in each page: in the text, in the declarative shadow root, and in the option that the
 * script reads. No script runs in a document that is made so.
 */
async function arrivedIn(pages: readonly string[]) {
  const { page } = await visit('about:blank');
  return page.evaluate(
    (pages) =>
      pages.map((each) => {
        const parsed = Document.parseHTMLUnsafe(each);
        const host = [...parsed.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
        const [text, shadow] = [parsed, host?.shadowRoot].map(
          (root) =>
            root && {
              addresses: [...root.querySelectorAll('address')].map(({ textContent }) =>
                textContent.trim(),
              ),
              // Those that lead to something with an at sign, by what they say.
              links: Object.fromEntries(
                [...root.querySelectorAll('a[href*="@"]')].map((link) => [
                  link.textContent,
                  link.getAttribute('href'),
                ]),
              ),
            },
        );
        const marked = parsed.querySelector('[email], [data-hrd-email]');
        const option = marked?.getAttribute('email') ?? marked?.getAttribute('data-hrd-email');
        return { text: text!, shadow, option };
      }),
    pages,
  );
}

const hasOption = (form: string) => !['plain HTML', 'page of its own'].includes(form);

for (const [system, serve] of Object.entries(systems)) {
  describe(`the address arrives through ${system}`, () => {
    for (const tag of tagsWithAddress) {
      for (const [contact, website] of Object.entries(websites)) {
        it(`from ${tag} with ${contact}, in every form and language`, async () => {
          const written = someLanguages.flatMap((words) =>
            pagesWithText(tag, words, website).map(([form, page]) => ({
              words,
              form,
              page,
            })),
          );
          const arrived = await arrivedIn(written.map(({ page }) => serve(page)));
          for (const [index, { words, form }] of written.entries()) {
            const addresses = [website.email];
            const links = {
              [words.contact.write]: `mailto:${website.email}`,
              ...website.contactLinks,
            };
            const expected = {
              text: { addresses, links: { ...links, ...website.helpLinks } },
              shadow: form === 'declarative shadow root' ? { addresses, links } : undefined,
              option: hasOption(form) ? website.contact.email : undefined,
            };
            assert.deepEqual(arrived[index], expected, `${words.lang}, ${form}`);
          }
        });
      }
    }
  });
}

describe('an address with a raw at sign', () => {
  const raw = (page: string) => withoutComments(decoded(page));

  for (const [name, system] of Object.entries({
    Cloudflare: obfuscatedByCloudflare,
    Joomla: cloakedByJoomla,
  })) {
    it(`is lost in ${name} to visitors without scripts`, async () => {
      for (const website of Object.values(websites)) {
        const written = pagesWithText('hrd-contact-card', en, website);
        const arrived = await arrivedIn(written.map(([, page]) => system(raw(page))));
        for (const [index, [form]] of written.entries()) {
          const { text, shadow } = arrived[index]!;
          for (const { links } of shadow ? [text, shadow] : [text]) {
            assert.equal(links[en.contact.write], undefined, form);
          }
          // Its address has a place to break after the at sign, and so goes unseen.
          if (form === 'declarative shadow root') continue;
          assert.ok(!text.addresses.includes(website.email), form);
        }
      }
    });
  }

  it('takes a whole tag along that has it in an attribute, in Joomla alone', () => {
    const tag =
      '<div data-hrd="contact-card" data-hrd-email="name@example.org">\n<p>Text</p></div>';
    assert.equal(obfuscatedByCloudflare(tag), tag);
    assert.doesNotMatch(cloakedByJoomla(tag), /data-hrd|<p>/);
  });

  it('stays in Cloudflare between the comments, in a script, and in the head', () => {
    for (const left of [
      '<!--email_off--><a href="mailto:name@example.org">name@example.org</a><!--/email_off-->',
      '<!-- name@example.org -->',
      '<script>name@example.org</script>',
      '<textarea>name@example.org</textarea>',
      '<head><title>name@example.org</title></head>',
    ]) {
      assert.equal(obfuscatedByCloudflare(left), left);
    }
    assert.doesNotMatch(obfuscatedByCloudflare('<header>name@example.org</header>'), /@/);
  });
});

describe('the address in the text', () => {
  it('is one piece of text, and a long one stays inside a phone’s screen', async () => {
    const email = `${'long'.repeat(14)}@${'domain'.repeat(10)}.example`;
    const page = prerender('hrd-contact-card', aloneOnPage({ lang: 'en', email }));
    const viewport = { width: 320, height: 800 };
    const { page: opened } = await visit(writePage(standalonePage(page, pageStyle)), { viewport });
    const pieces = await opened
      .locator('address strong')
      .evaluate(({ childNodes }) =>
        [...childNodes]
          .filter((node) => node.nodeType !== Node.COMMENT_NODE)
          .map(({ nodeName, nodeValue }) => [nodeName, nodeValue]),
      );
    assert.deepEqual(pieces, [['#text', email]]);
    assert.equal(await widthNeeded(opened), viewport.width);
  });
});
