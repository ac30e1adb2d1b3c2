import { assert, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/entries/index.js';
import { HrdElement } from '../../src/elements/hrd-element.js';
import { tags as listed } from '../../src/elements/tags.js';
import { tags } from '../support/tags.js';
import { collectWarnings } from '../support/warnings.js';

const drawn = (markup: string) => fixture<HrdElement>(markup);
const shown = (element: HrdElement) => element.shadowRoot!.querySelector<HTMLElement>('.base')!;
const headings = (element: HrdElement) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('h2'),
];
const mainLevel = (element: HrdElement) => headings(element)[0]!.getAttribute('aria-level');

const warnings = collectWarnings();

it('the list of tags names every element', () => {
  expect(listed).to.have.members(tags);
});

for (const tag of tags) {
  describe(tag, () => {
    it('says who said it, where and when, that this may be out of date, and that it is not official', async () => {
      const element = await drawn(`<${tag}></${tag}>`);
      const source = element.shadowRoot!.querySelector<HTMLElement>('[part=source-line]')!;
      const text = source.innerText;
      for (const said of [
        'U.S. Support for Human Rights Defenders',
        'apparently by U.S. Embassy Monrovia',
        'September 12, 2023',
        'Not checked since',
        'may have changed',
        'not an official U.S. government page',
      ]) {
        expect(text).to.contain(said);
      }
      expect(shown(element).innerText).to.contain('State Department');
      expect(element.shadowRoot!.querySelectorAll('[part=source-line]')).to.have.length(1);
      const link = source.querySelector('a')!;
      expect(link.href).to.equal(
        'https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/',
      );
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    });

    it('marks its English as English on a page in another language', async () => {
      const page = await fixture(`<div lang="he" dir="rtl"><${tag}></${tag}></div>`);
      const words = page.firstElementChild!.shadowRoot!.querySelector('h2')!;
      expect(words.closest('[lang]')!.getAttribute('lang')).to.equal('en');
      expect(getComputedStyle(words).direction).to.equal('ltr');
    });

    it('keeps what the visitor did beside the style sheet of a browser extension', async () => {
      const element = await drawn(`<${tag}></${tag}>`);
      const root = element.shadowRoot!;
      root.append(document.createElement('style'));
      root.prepend(document.createElement('style'));
      const link = root.querySelector('a')!;
      link.focus();
      element.setAttribute('heading-level', '4');
      await element.updateComplete;
      expect(root.activeElement).to.equal(link);
      expect(mainLevel(element)).to.equal('4');
    });

    it('puts its headings at the level that is asked for, 6 at most', async () => {
      expect(mainLevel(await drawn(`<${tag}></${tag}>`))).to.equal('2');
      const deep = await drawn(`<${tag} heading-level="5"></${tag}>`);
      const levels = headings(deep).map((heading) => Number(heading.getAttribute('aria-level')));
      expect(levels[0]).to.equal(5);
      expect(Math.max(...levels)).to.be.at.most(6);
      expect(warnings).to.deep.equal([]);
    });

    it('says once which value it does not understand, and shows its default', async () => {
      const element = await drawn(`<${tag} heading-level="7" theme="pink"></${tag}>`);
      expect(mainLevel(element)).to.equal('2');
      expect(getComputedStyle(shown(element)).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      element.requestUpdate();
      await element.updateComplete;
      expect(warnings).to.have.length(2);
      expect(warnings.join()).to.contain(tag);
      expect(warnings.join()).to.contain('heading-level="7"');
      expect(warnings.join()).to.contain('light, dark, auto');
    });

    it('lets the website word the heading and add its own help, labelled as such', async () => {
      const element = await drawn(
        `<${tag}><span slot="heading">Our words</span><p slot="after">Call us</p></${tag}>`,
      );
      await nextFrame();
      expect(
        headings(element)[0]!.querySelector('slot')!.assignedElements()[0]!.textContent,
      ).to.equal('Our words');
      expect(shown(element).innerText).to.contain('More help, added by this website');
      expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    });

    it('shows no label where the website added nothing', async () => {
      const element = await drawn(`<${tag}></${tag}>`);
      expect(shown(element).innerText).to.not.contain('More help, added by this website');
    });

    it('takes the place of our plain text inside it, also of another version', async () => {
      const text = `<div data-hrd-text="${tag.slice(4)} 9.9.9" lang="en"><h2>Older words</h2></div>`;
      const element = await drawn(`<${tag}>${text}</${tag}>`);
      expect(element.querySelector('h2')!.offsetHeight).to.equal(0);
      expect(shown(element).offsetHeight).to.be.above(0);
      expect(element.innerHTML).to.equal(text);
    });

    it('leaves what is not ours visible below, also what comes later', async () => {
      const element = await drawn(`<${tag}><div class="hrd-text">Plain text</div></${tag}>`);
      const text = element.querySelector<HTMLElement>('.hrd-text')!;
      element.insertAdjacentHTML('beforeend', '<p>Call us</p>');
      await waitUntil(() => element.querySelector('p')!.offsetHeight);
      const own = element.querySelector('p')!;
      expect(text.offsetHeight).to.equal(0);
      expect(own.offsetHeight).to.be.above(0);
      const end = shown(element).getBoundingClientRect().bottom;
      expect(own.getBoundingClientRect().top).to.be.at.least(end);
    });

    it('shows the plain text inside it when it cannot be drawn, and recovers', async () => {
      const page = await fixture('<div></div>');
      const element = document.createElement(tag) as HrdElement;
      element.innerHTML = '<p class="hrd-text">Plain text</p>';
      const unreadable = { toString: () => assert.fail() } as unknown as '1';
      element.headingLevel = unreadable;
      page.append(element);
      await element.updateComplete;
      const plainText = element.querySelector('p')!;
      expect(plainText.offsetHeight).to.be.above(0);
      expect(warnings).to.have.length(1);

      element.headingLevel = 3;
      await element.updateComplete;
      expect(mainLevel(element)).to.equal('3');
      expect(plainText.offsetHeight).to.equal(0);

      element.headingLevel = unreadable;
      await element.updateComplete;
      expect(plainText.offsetHeight).to.be.above(0);
      expect(headings(element)).to.have.length(0);
    });

    it('is drawn also where it is first put into the document of a frame', async () => {
      const page = await fixture('<div><iframe></iframe></div>');
      const element = document.createElement(tag) as HrdElement;
      element.setAttribute('theme', 'dark');
      const frame = page.querySelector('iframe')!;
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      expect(mainLevel(element)).to.equal('2');
      const { backgroundColor } = frame.contentWindow!.getComputedStyle(shown(element));
      expect(backgroundColor).to.equal('rgb(23, 29, 32)');
      expect(warnings).to.deep.equal([]);
    });

    it('shows also the website’s own help when it cannot be drawn', async () => {
      const page = await fixture('<div></div>');
      const element = document.createElement(tag) as HrdElement;
      element.innerHTML = '<p slot="after">Call us</p>';
      element.headingLevel = { toString: () => assert.fail() } as unknown as '1';
      page.append(element);
      await element.updateComplete;
      expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    });

    it('needs no console', async () => {
      const { warn } = console;
      console.warn = () => assert.fail();
      const element = await drawn(`<${tag} theme="pink"></${tag}>`);
      console.warn = warn;
      expect(mainLevel(element)).to.equal('2');
    });

    it('keeps what the visitor did when only the look or the heading level changes', async () => {
      const element = await drawn(`<${tag}></${tag}>`);
      const link = element.shadowRoot!.querySelector('a')!;
      link.focus();
      element.setAttribute('theme', 'dark');
      element.setAttribute('heading-level', '4');
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(link);
      expect(getComputedStyle(shown(element)).backgroundColor).to.equal('rgb(23, 29, 32)');
      expect(mainLevel(element)).to.equal('4');
    });

    it('keeps its look in the document of a frame', async () => {
      const element = await drawn(`<${tag} theme="light"></${tag}>`);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(element);
      const look = () => frame.contentWindow!.getComputedStyle(shown(element)).backgroundColor;
      expect(look()).to.equal('rgb(255, 255, 255)');
      document.body.append(element);
      expect(getComputedStyle(shown(element)).backgroundColor).to.equal('rgb(255, 255, 255)');
      frame.remove();
      element.remove();
    });

    it('takes the place of a pre-rendered shadow root', async () => {
      const page = await fixture('<div></div>');
      const element = document.createElement(tag);
      element.attachShadow({ mode: 'open' }).innerHTML = '<p>Old words</p>';
      page.append(element);
      await (element as HrdElement).updateComplete;
      expect(element.shadowRoot!.textContent).to.not.contain('Old words');
      expect(mainLevel(element as HrdElement)).to.equal('2');
    });

    it('is hidden by the hidden attribute', async () => {
      const element = await drawn(`<${tag} hidden></${tag}>`);
      expect(element.offsetHeight).to.equal(0);
    });

    it('is left to the browser where it is hidden until found', async () => {
      const element = await drawn(`<${tag} hidden="until-found"></${tag}>`);
      expect(getComputedStyle(element).display).to.equal('block');
    });

    it('shows its words once after a page has rewritten the shadow root', async () => {
      const element = await drawn(`<${tag}></${tag}>`);
      const root = element.shadowRoot!;
      const { textContent } = root;
      root.querySelectorAll('.base').forEach((base) => root.append(base.cloneNode(true)));
      element.setAttribute('heading-level', '3');
      await element.updateComplete;
      expect(root.textContent).to.equal(textContent);
    });

    it('has its own words beside one that the page has rewritten', async () => {
      const [first, second, third] = await Promise.all(
        Array.from({ length: 3 }, () => drawn(`<${tag}></${tag}>`)),
      );
      const words = shown(second!).innerText;
      for (const { shadowRoot } of [first!, second!]) shadowRoot!.textContent = 'Other words';
      expect(shown(third!).innerText).to.equal(words);
      expect(shown(await drawn(`<${tag}></${tag}>`)).innerText).to.equal(words);
    });

    it('is drawn again alone when it alone is changed', async () => {
      const [first, second] = await Promise.all([1, 2].map(() => drawn(`<${tag}></${tag}>`)));
      const untouched = shown(first!);
      second!.setAttribute('heading-level', '4');
      await second!.updateComplete;
      expect(mainLevel(second!)).to.equal('4');
      expect(shown(first!)).to.equal(untouched);
      expect(mainLevel(first!)).to.equal('2');
    });

    it('follows its theme beside others, and in the document of a frame', async () => {
      const page = await fixture('<div><iframe></iframe></div>');
      const frame = page.querySelector('iframe')!;
      const elements = [document.body, page, page, frame.contentDocument!.body].map((place) =>
        place.appendChild(document.createElement(tag) as HrdElement),
      );
      for (const theme of ['dark', 'light']) {
        for (const element of elements) {
          element.setAttribute('theme', theme);
          await element.updateComplete;
          const { backgroundColor } = getComputedStyle(shown(element));
          const [red] = backgroundColor.match(/\d+/)!;
          expect(Number(red) > 127).to.equal(theme === 'light');
        }
      }
      elements[0]!.remove();
    });

    it('labels help that comes through a slot of the website’s own element, as long as there is some', async () => {
      const page = await fixture('<div><p slot="help">Call us</p></div>');
      const root = page.attachShadow({ mode: 'open' });
      root.innerHTML = `<${tag}><slot name="help" slot="after"></slot></${tag}>`;
      await nextFrame();
      const element = root.firstElementChild as HrdElement;
      expect(shown(element).innerText).to.contain('More help, added by this website');
      page.firstElementChild!.remove();
      await nextFrame();
      expect(shown(element).innerText).to.not.contain('More help, added by this website');
      expect(headings(element)[0]!.offsetHeight).to.be.above(0);
    });

    it('takes font and colour from the page, and nothing else that is inherited', async () => {
      const page = await fixture(
        `<div style="font: italic 900 3px/0 monospace; color: rgb(1, 2, 3); letter-spacing: -1em; text-transform: uppercase"><${tag}></${tag}></div>`,
      );
      const style = getComputedStyle(page.firstElementChild!.shadowRoot!.querySelector('p')!);
      expect(style.fontFamily).to.equal('monospace');
      expect(style.color).to.equal('rgb(1, 2, 3)');
      expect(parseFloat(style.fontSize)).to.be.at.least(14);
      expect(parseFloat(style.lineHeight)).to.be.above(20);
      expect(style.letterSpacing).to.equal('normal');
      expect(style.fontStyle).to.equal('normal');
      expect(style.textTransform).to.equal('none');
    });
  });
}
