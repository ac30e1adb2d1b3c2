/** What stands inside an element before the script: replaced, kept or left beside, and never seen twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../scripts/prerender.js';
import { version } from '../../src/elements/version.js';
import { print, type HtmlNode } from '../../src/static/html-tree.js';
import { plainText, tagWithText } from '../../src/static/static-html.js';
import { ar } from '../../src/words/ar.js';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import { fr } from '../../src/words/fr.js';
import type { Content } from '../../src/words/types.js';
import { ownHelp } from '../../builder/own-help.js';
import { placeholderSnippet } from '../../builder/snippets.js';
import type { Stage } from '../support/engines/stage.js';
import { until } from '../support/until.js';
import { send } from '../support/server.js';
import { visibleText } from '../support/without-script.js';

const card = (lang: string, attributes = {}, added?: HtmlNode[]) =>
  prerender('hrd-contact-card', { lang, ...attributes }, added);
const textOf = (lang: string) => print(plainText(card(lang)));
const tag = (lang: string) => print([tagWithText(card(lang))]);
const placeholder = (lang: string) => placeholderSnippet([card(lang)]);

const partnerPlaceholder = placeholderSnippet([
  card('en', { embassy: 'U.S. Embassy Exampleville', email: 'name@example.org' }),
]);

/** With the website's own help, which parts the text in two. */
const cardWithHelp = (lang: string) => card(lang, {}, ownHelp(['Call us, or come']));
const tagWithHelp = (lang: string) => print([tagWithText(cardWithHelp(lang))]);
const placeholderWithHelp = (lang: string) => placeholderSnippet([cardWithHelp(lang)]);
const saysHelp = ({ added, contact }: Content) => [
  contact.heading,
  contact.caution,
  added,
  'Call us, or come',
  contact.advice[0]!,
];

const script = (name: string) => `<script src="/dist/${name}"></script>`;
const english = script('hrd.en.js');
const all = script('hrd.js');

/** As a sanitizer leaves it. */
const withoutSlots = (markup: string) => markup.replace(/ slot="\w+"/g, '');

/** The text as it would be in another language, in the marks of ours. */
const inTurkish = (text: string) => text.replace(en.contact.heading, 'Büyükelçilikle iletişim');
const inAnotherVersion = (text: string) => text.replace(` ${version}"`, ' 9.9.9"');

interface Markup {
  body: string;
  /** Language of the page. */
  lang?: string;
}

interface Page extends Markup {
  name: string;
  /** What a visitor reads, each once. */
  says: readonly string[];
  /** Whether it is read from top to bottom. */
  inOrder?: boolean;
  /** What nobody reads. */
  doesNotSay?: readonly string[];
  /** How many elements the script renders. */
  renders: number;
  /** The one thing that the console says, with the script. */
  warns?: RegExp;
  /** Where no script runs, nothing can show. */
  needsScript?: boolean;
}

const saysCard = ({ contact }: Content) => [contact.heading, contact.caution];

const pages: Page[] = [
  {
    name: 'a language that the script lacks, in a placeholder beside one that it has',
    body: english + placeholder('en') + placeholder('ar'),
    says: [...saysCard(en), ...saysCard(ar)],
    renders: 1,
    warns: /language "ar" is missing\. Add hrd\.ar\.js/,
  },
  {
    name: 'a language that the script lacks, in a tag',
    body: english + tag('ar'),
    says: saysCard(ar),
    doesNotSay: saysCard(en),
    renders: 0,
    warns: /language "ar" is missing\. Add hrd\.ar\.js/,
  },
  {
    name: 'a website’s own words in a language that the script lacks',
    body: `${english}<hrd-contact-card lang="ar"><p>نص عربي</p></hrd-contact-card>`,
    says: ['نص عربي'],
    doesNotSay: saysCard(en),
    renders: 0,
    warns: /language "ar" is missing/,
  },
  {
    name: 'Chinese in traditional characters, where the script has the simplified ones',
    body: `${all}<hrd-contact-card lang="zh-Hant"><div class="hrd-text" lang="zh-Hant"><h2>聯絡大使館</h2></div></hrd-contact-card>`,
    says: ['聯絡大使館'],
    renders: 0,
    warns: /no language "zh-Hant"/,
  },
  {
    name: 'nothing, in a language that the script lacks',
    lang: 'ar',
    body: `${english}<hrd-contact-card></hrd-contact-card>`,
    says: saysCard(en),
    renders: 1,
    warns: /language "ar" is missing/,
    needsScript: true,
  },
  {
    name: 'two languages, and a file for each',
    body: english + script('hrd.ar.js') + tag('en') + tag('ar'),
    says: [...saysCard(en), ...saysCard(ar)],
    renders: 2,
  },
  {
    name: 'two languages, and a file for each in the other order',
    body: script('hrd.ar.js') + english + tag('en') + tag('ar'),
    says: [...saysCard(en), ...saysCard(ar)],
    renders: 2,
  },
  {
    name: 'another language than around an element that has none of its own',
    body: `${all}<hrd-contact-card>${textOf('ar')}</hrd-contact-card>`,
    says: saysCard(ar),
    doesNotSay: saysCard(en),
    renders: 1,
  },
  {
    name: 'our text in a language that we lack, translated by the website itself',
    body: english + inTurkish(tag('en')),
    says: ['Büyükelçilikle iletişim', en.contact.caution],
    doesNotSay: [en.contact.heading],
    renders: 0,
    warns: /<hrd-contact-card> keeps its text/,
  },
  {
    name: 'our text of another version, whose heading was another',
    body: english + inAnotherVersion(inTurkish(tag('en'))),
    says: saysCard(en),
    renders: 1,
    needsScript: true,
  },
  {
    name: 'our text with a mark for links behind its heading, as site generators add',
    body: english + tag('en').replace('</h2>', '<a href="#x">¶</a></h2>'),
    says: saysCard(en),
    renders: 1,
  },
  {
    name: 'our text behind a paragraph, as the classic editor of WordPress leaves it',
    body: `<p>${english}<br />\n${tag('en').replace('</hrd', '\n</hrd')}</p>`,
    says: saysCard(en),
    renders: 0,
  },
  {
    name: 'our text behind a paragraph, as Python-Markdown leaves it',
    body: `${english}<p><hrd-contact-card lang="en"></p>\n${textOf('en')}\n<p></hrd-contact-card></p>`,
    says: saysCard(en),
    renders: 0,
  },
  {
    name: 'the text of another element behind a paragraph',
    body: `${english}<p><hrd-contact-card lang="en"></hrd-contact-card></p>${print(plainText(prerender('hrd-background', { lang: 'en' })))}`,
    says: [...saysCard(en), en.background.heading],
    renders: 1,
    needsScript: true,
  },
  {
    name: 'the rest of the page, taken in by a tag that is not closed',
    body: `${english}<hrd-contact-card lang="en" /><h2>Our own help line</h2><p>Call us</p><footer>Foot</footer>`,
    says: [...saysCard(en), 'Our own help line', 'Call us', 'Foot'],
    renders: 1,
    warns: /<hrd-contact-card> holds more than its text\. Is <\/hrd-contact-card> missing\?/,
    needsScript: true,
  },
  {
    name: 'another of our elements, taken in by a tag that is not closed',
    body: `${english}<hrd-background lang="en" />${tag('en')}`,
    says: [en.background.heading, ...saysCard(en)],
    renders: 2,
    warns: /<hrd-background> holds more/,
    needsScript: true,
  },
  {
    name: 'our text beside loose words and a picture of the website',
    body:
      english + tag('en').replace('</hrd', 'Loose words<img alt="A picture" src="data:,"></hrd'),
    says: [...saysCard(en), 'Loose words'],
    renders: 1,
  },
  {
    name: 'our text in something that an editor has put around it',
    body: english + tag('en').replace(/(?<=<hrd[^>]*>)[^]*(?=<\/hrd)/, '<div><div>$&</div></div>'),
    says: saysCard(en),
    renders: 1,
  },
  {
    name: 'our text together with the website’s own in something around both',
    body:
      english + tag('en').replace(/(?<=<hrd[^>]*>)[^]*(?=<\/hrd)/, '<div>$&<p>Call us</p></div>'),
    says: [...saysCard(en), 'Call us'],
    renders: 0,
    warns: /keeps its text/,
  },
  {
    name: 'our text together with the website’s own in something around both, in a placeholder',
    body:
      english +
      placeholder('en').replace(/(?<=^<div[^>]*>)[^]*(?=<\/div>$)/, '<div>$&<p>Call us</p></div>'),
    says: [...saysCard(en), 'Call us'],
    renders: 0,
    warns: /keeps its text/,
  },
  {
    name: 'our text beside what is the website’s own, in a placeholder',
    body: english + placeholder('en').replace(/<\/div>$/, '<p>Call us</p></div>'),
    says: [...saysCard(en), 'Call us'],
    renders: 1,
  },
  {
    name: 'a website’s own words beside a form whose fields have the names of members',
    body:
      english +
      tag('en').replace(
        '</hrd',
        `<form>Ask us<input name="matches"><input name="textContent"><input name="nodeType"><input name="querySelectorAll"><input name="parentNode"></form></hrd`,
      ),
    says: [...saysCard(en), 'Ask us'],
    renders: 1,
  },
  {
    name: 'a partner’s contact, whose options a system has taken away',
    body: english + partnerPlaceholder.replace(/ data-hrd-(email|embassy)="[^"]*"/g, ''),
    says: ['name@example.org', en.partnerContact.heading],
    doesNotSay: [monrovia.email],
    renders: 0,
    warns: /has a contact that its attributes lack/,
  },
  {
    name: 'a partner’s contact in a tag that has lost its attributes, of another version',
    body:
      english +
      inAnotherVersion(partnerPlaceholder)
        .replace(/^<div[^>]*>/, '<hrd-contact-card lang="en">')
        .replace(/<\/div>$/, '</hrd-contact-card>')
        .replace(en.partnerContact.heading, 'Contact'),
    says: ['name@example.org'],
    doesNotSay: [monrovia.email],
    renders: 0,
    warns: /has a contact that its attributes lack/,
  },
  {
    name: 'a partner’s contact, around an element that has an option of its own',
    body: `${english}${partnerPlaceholder
      .replace(/(?<=^<div[^>]*>)/, '<hrd-contact-card lang="en" theme="light">')
      .replace(/<\/div>$/, '</hrd-contact-card></div>')}`,
    says: ['name@example.org', en.partnerContact.heading],
    doesNotSay: [monrovia.email],
    renders: 1,
  },
  {
    name: 'the website’s own help in another language, in its slot',
    body: `${all}<hrd-contact-card><div slot="after"><p lang="ar">${ar.contact.caution}</p></div></hrd-contact-card>`,
    says: [...saysCard(en), ar.contact.caution],
    renders: 1,
    needsScript: true,
  },
  {
    name: 'another text of ours in the slot for the website’s own help',
    body: `${english}<hrd-contact-card lang="en"><div slot="after">${print(plainText(prerender('hrd-background', { lang: 'ar' })))}</div></hrd-contact-card>`,
    says: [...saysCard(en), ar.background.heading],
    renders: 1,
    needsScript: true,
  },
  {
    name: 'the website’s own help in our text, in a tag',
    body: english + tagWithHelp('en'),
    says: saysHelp(en),
    inOrder: true,
    renders: 1,
  },
  {
    name: 'the website’s own help in our text, in a placeholder',
    body: english + placeholderWithHelp('en'),
    says: saysHelp(en),
    inOrder: true,
    renders: 1,
  },
  {
    name: 'the website’s own help in our text, in a language that the script lacks',
    body: english + tagWithHelp('ar'),
    says: saysHelp(ar),
    inOrder: true,
    renders: 0,
    warns: /language "ar" is missing/,
  },
  {
    name: 'the website’s own help in our text, in a placeholder whose slots a sanitizer has removed',
    body: english + withoutSlots(placeholderWithHelp('en')),
    says: saysHelp(en),
    inOrder: true,
    renders: 1,
  },
  {
    name: 'the website’s own help in our text, in a placeholder where an editor has put something around each',
    body:
      english +
      withoutSlots(placeholderWithHelp('ar'))
        .replace(/^ {2}<div/gm, '  <div><div')
        .replace(/^ {2}<\/div>/gm, '  </div></div>'),
    says: saysHelp(ar),
    inOrder: true,
    renders: 0,
    warns: /language "ar" is missing/,
  },
  {
    name: 'the website’s own help in our text, in a placeholder, with nothing of the marks around it',
    body: english + placeholderWithHelp('en').replace(/<div class="hrd-help"[^>]*>/, '<div>'),
    says: saysHelp(en),
    inOrder: true,
    renders: 1,
  },
  {
    name: 'another embassy’s contact in the website’s own help',
    body:
      english +
      placeholderWithHelp('en').replace(
        'Call us, or come',
        '$&</p><hrd-contact-card lang="en" email="name@example.org"></hrd-contact-card><p>',
      ),
    says: [en.contact.heading, monrovia.email, en.added, 'Call us, or come', 'name@example.org'],
    renders: 2,
    needsScript: true,
  },
  {
    name: 'the website’s own help, which an editor has put into our text',
    body:
      english +
      tagWithHelp('en').replace(/<\/div>\s*(<div class="hrd-help"[^]*?<\/div>)/, '$1</div>'),
    says: saysHelp(en),
    renders: 0,
    warns: /keeps its text, which somebody has changed/,
  },
  {
    name: 'the website’s own help in a placeholder without slots, in a language that the script lacks',
    body: english + withoutSlots(placeholderWithHelp('ar')),
    says: saysHelp(ar),
    inOrder: true,
    renders: 0,
    warns: /language "ar" is missing/,
  },
  {
    name: 'nothing that can be seen, in a language that the script lacks',
    body: `${english}<hrd-contact-card lang="ar"><noscript>Without scripts</noscript></hrd-contact-card>`,
    says: saysCard(en),
    renders: 1,
    warns: /language "ar" is missing/,
    needsScript: true,
  },
  {
    name: 'the website’s own words in slots that do not exist',
    body:
      english +
      tag('en').replace('</hrd', '<p slot="">Call us</p><p slot="After">Or come</p></hrd'),
    says: [...saysCard(en), 'Call us', 'Or come'],
    renders: 1,
  },
  {
    name: 'our text and a picture of the website’s, in something around both',
    body:
      english +
      tag('en').replace(
        /(?<=<hrd[^>]*>)[^]*(?=<\/hrd)/,
        '<div>$&<figure><img alt="A map" src="data:,"></figure></div>',
      ),
    says: saysCard(en),
    renders: 0,
    warns: /keeps its text/,
  },
  {
    name: 'our texts in two languages',
    body: `${english}<hrd-contact-card lang="en">${textOf('en')}${textOf('ar')}</hrd-contact-card>`,
    says: [...saysCard(en), ...saysCard(ar)],
    renders: 0,
    warns: /keeps its text/,
  },
  {
    name: 'our text behind a paragraph and an advertisement',
    body: `${english}<p><hrd-contact-card lang="en"></p><p></p><div>Buy this</div><div>${textOf('en')}</div>`,
    says: saysCard(en),
    renders: 0,
  },
  {
    name: 'our text behind a link around the element',
    body: `${english}<a href="#x">${tag('en')}</a>`,
    says: saysCard(en),
    renders: 0,
  },
  {
    name: 'an element that an editor has wrapped in its placeholder',
    body: `${english}<div data-hrd="contact-card" data-hrd-lang="en"><div>${tag('en')}</div></div>`,
    says: saysCard(en),
    renders: 1,
  },
  {
    name: 'our text in another language than the element asks for and the script has',
    body: `${english}<hrd-contact-card lang="ar">${textOf('en')}</hrd-contact-card>`,
    says: saysCard(en),
    renders: 1,
    warns: /language "ar" is missing/,
  },
  {
    name: 'a declarative shadow root that an editor has emptied',
    body: english + tag('en').replace('>', '><template shadowrootmode="open"></template>'),
    says: saysCard(en),
    renders: 1,
    needsScript: true,
  },
  ...['email', 'data-email'].map((name) => ({
    name: `a contact in a placeholder’s ${name}, which is no option`,
    body: `${english}<div data-hrd="contact-card" ${name}="name@example.org">${print(plainText(card('en', { email: 'name@example.org' })))}</div>`,
    says: ['name@example.org', en.partnerContact.heading],
    doesNotSay: [monrovia.email],
    renders: 0,
    warns: RegExp(`no "${name}", its options begin with data-hrd-`),
  })),
];

const html = ({ lang = 'en', body }: Markup) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><script src="/test/scenarios/in-page/recorder.js"></script><body>${body}`;

export function proveTextInside({ engine, server, show, skip }: Stage) {
  type Said = Pick<Page, 'says' | 'doesNotSay'>;

  const countIn = (text: string, sentence: string) =>
    text.split(sentence.replace(/\s+/g, ' ')).length - 1;

  function assertSays(text: string, { says, doesNotSay = [] }: Said) {
    for (const sentence of says) assert.equal(countIn(text, sentence), 1, sentence);
    for (const sentence of doesNotSay) assert.equal(countIn(text, sentence), 0, sentence);
  }

  async function assertSoonSays(said: Said) {
    const text = await until(read, (each) =>
      said.says.every((words) => countIn(each, words) === 1),
    );
    assertSays(text, said);
  }

  async function assertInOrder(document: string, says: readonly string[]) {
    const tops = await engine.run<number[]>(
      `${JSON.stringify(says)}.map((words) => (${topOf})(words, ${document}))`,
    );
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
  }

  async function showWithoutScripts(page: Markup) {
    server.pages.set(
      '/inside',
      send(html(page), { 'content-security-policy': 'sandbox allow-same-origin' }),
    );
    await show('<!doctype html><title>Around</title><iframe src="/inside"></iframe>');
    assert.equal(await engine.run('typeof frames[0].recorder'), 'undefined');
  }

  const read = () => engine.run<string>(`(${visibleText})()`);

  describe('Inside an element stands', { skip }, () => {
    for (const page of pages) {
      it(page.name, async () => {
        await show(html(page));
        assertSays(await read(), page);
        if (page.inOrder) await assertInOrder('document', page.says);
        const rendered = await engine.run<number>(
          `[...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('.base')).length`,
        );
        assert.equal(rendered, page.renders);
        assert.deepEqual(await engine.run('recorder.errors'), []);
        const warnings = await engine.run<string[]>('recorder.warnings');
        assert.equal(warnings.length, page.warns ? 1 : 0, warnings.join());
        if (page.warns) assert.match(warnings[0]!, page.warns);
      });

      if (page.needsScript) continue;
      it(`${page.name}, without scripts`, async () => {
        await showWithoutScripts(page);
        const text = await engine.run<string>('frames[0].document.body.innerText');
        assertSays(text.replace(/\s+/g, ' '), page);
        if (page.inOrder) await assertInOrder('frames[0].document', page.says);
      });
    }
  });

  describe('Inside an element that was rendered', { skip }, () => {
    const change = (expression: string) =>
      engine.run(`void ((card) => ${expression})(document.querySelector('hrd-contact-card'))`);

    it('our text can come later, and deeper', async () => {
      const page = { body: `${english}<hrd-contact-card lang="en"><div></div></hrd-contact-card>` };
      await show(html(page));
      await change(`card.firstElementChild.innerHTML = ${JSON.stringify(textOf('en'))}`);
      await assertSoonSays({ says: saysCard(en) });
    });

    it('the website’s own words can come later, and deeper', async () => {
      const wrapped = tag('en').replace(/(?<=<hrd[^>]*>)[^]*(?=<\/hrd)/, '<div>$&</div>');
      await show(html({ body: english + wrapped }));
      await change(`card.firstElementChild.insertAdjacentHTML('beforeend', '<p>Call us</p>')`);
      await assertSoonSays({ says: [...saysCard(en), 'Call us'] });
    });

    it('our text can be translated by the website, which then shows', async () => {
      await show(html({ body: english + tag('en') }));
      await change(`card.querySelector('h2').firstChild.data = 'Büyükelçilikle iletişim'`);
      const says = ['Büyükelçilikle iletişim', en.contact.caution];
      await assertSoonSays({ says, doesNotSay: [en.contact.heading] });
    });
  });

  describe('The look that a placeholder asks for', { skip }, () => {
    const framework =
      '<style>body { background: #fff; color: #373c44 } [data-theme] { color: #c2c7d0 }</style>';
    const page = framework + english + placeholderSnippet([card('en', { theme: 'dark' })]);

    it('is that of the element, and gives no style sheet of a page a hold on the text', async () => {
      const darkText = 'rgb(232, 236, 238)';
      await show(html({ body: page }));
      const rendered = await engine.run(
        "getComputedStyle(document.querySelector('hrd-contact-card').shadowRoot.querySelector('h2')).color",
      );
      assert.equal(rendered, darkText);
      await showWithoutScripts({ body: page });
      const text = await engine.run(
        "frames[0].getComputedStyle(frames[0].document.querySelector('h2')).color",
      );
      assert.equal(text, 'rgb(55, 60, 68)');
    });
  });

  describe('The language of an element', { skip }, () => {
    it('that has none of its own is that of its text until one around it changes', async () => {
      await show(html({ body: `${all}<hrd-contact-card>${textOf('ar')}</hrd-contact-card>` }));
      await engine.run(`(async () => {
        document.documentElement.lang = 'fr';
        await null;
        await document.querySelector('hrd-contact-card').updateComplete;
      })()`);
      const text = await read();
      assert.ok(text.includes(fr.contact.caution));
      assert.ok(!text.includes(ar.contact.caution));
    });
  });
}

/** Runs in a page: how far down words can be seen, also in open shadow roots. */
function topOf(words: string, root: Document | ShadowRoot): number | undefined {
  const tops = [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.getClientRects().length && element.textContent!.includes(words)
      ? [element.getBoundingClientRect().top]
      : []),
    ...(element.shadowRoot ? [topOf(words, element.shadowRoot)] : []),
  ]);
  // Not `at`, which old browsers lack.
  return tops.filter((top) => top !== undefined).pop();
}
