import { assert, expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/entries/index.js';
import { fr } from '../../src/words/fr.js';
import { zh } from '../../src/words/zh.js';
import { languages } from '../../src/entries/languages/all.js';
import { englishDefinition, fund, source } from '../../src/words/source.js';
import type { Translation } from '../../src/words/types.js';
import { tags } from '../support/tags.js';
import { texts } from '../support/texts.js';
import { until } from '../support/until.js';
import { collectWarnings } from '../support/warnings.js';

/** Colours do not depend on the language, though they may on its direction. */
const themes = ['', 'light', 'dark', 'auto'];
const warnings = collectWarnings();

const heading = (element: Element) => element.shadowRoot!.querySelector('h2')!;
const languageOf = (element: Element) => heading(element).closest('[lang]')!.getAttribute('lang');

/** What stands in English in every language. */
const english = [source.title, fund, englishDefinition];

const textNodes = (element: Element) => {
  const walker = document.createTreeWalker(
    element.shadowRoot!.querySelector('.base')!,
    NodeFilter.SHOW_TEXT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(({ data }) => data.trim());
};

for (const words of languages) {
  const { lang, tag: marked, dir } = words;

  describe(`in ${marked}`, () => {
    for (const theme of ['en', 'ar'].includes(lang) ? themes : ['']) {
      it(`the elements are accessible ${theme ? `in the ${theme} theme` : 'in the page’s own look'}`, async () => {
        const elements = tags.map((tag) => `<${tag} ${theme && `theme="${theme}"`}></${tag}>`);
        const page = await fixture(`<div lang="${lang}" dir="${dir}">${elements.join('')}</div>`);
        for (const { shadowRoot } of page.children) {
          shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
        }
        await expect(page).to.be.accessible();
        expect(warnings).to.deep.equal([]);
      });
    }

    for (const tag of tags) {
      it(`${tag} says nothing but the words of this language, and marks it`, async () => {
        const page = await fixture(`<div lang="${lang}"><${tag}></${tag}></div>`);
        const element = page.firstElementChild!;
        const own = texts(words).join('\n');
        for (const { data, parentElement: parent } of textNodes(element)) {
          const said = data.replace(/^\s*—/, '').trim();
          if (english.includes(said)) {
            expect(parent!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
            expect(getComputedStyle(parent!).direction).to.equal('ltr');
          } else if (parent!.closest('address')) {
            expect(getComputedStyle(parent!).direction).to.equal('ltr');
          } else {
            assert(own.includes(said), said);
          }
        }
        expect(languageOf(element)).to.equal(marked);
        expect(getComputedStyle(heading(element)).direction).to.equal(dir);
      });

      it(`${tag} has no part without words`, async () => {
        const element = await fixture(`<${tag} lang="${lang}"></${tag}>`);
        const parts = element.shadowRoot!.querySelectorAll<HTMLElement>(
          '.base > [lang] :is(p, li, h2, strong, summary, time, a, button, address, cite):not(.status)',
        );
        expect(parts).to.not.have.length(0);
        for (const part of parts) expect(part.textContent!.trim(), part.outerHTML).to.not.equal('');
      });
    }
  });
}

/** The lines that a reader sees, top down. */
async function linesOf(element: string) {
  const { shadowRoot } = await fixture(element);
  const lines = shadowRoot!.querySelector<HTMLElement>('.base')!.innerText.split('\n');
  return lines.map((line) => line.trim()).filter(Boolean);
}

describe('a translation', () => {
  const translation: Translation = fr.translation;
  const { reader } = translation;

  afterEach(() => {
    translation.reader = reader;
  });

  it('says in its language that it is unofficial, and whether a native speaker has checked it', async () => {
    translation.reader = '';
    expect(await linesOf('<hrd-background lang="fr"></hrd-background>')).to.contain(
      translation.unread,
    );
    translation.reader = 'Ada Exemple';
    const lines = await linesOf('<hrd-background lang="fr"></hrd-background>');
    expect(lines).to.contain(translation.read.replace('{reader}', 'Ada Exemple'));
    expect(lines).to.not.contain(translation.unread);
  });

  const { write } = fr.contact;
  const placesOfNote: Record<string, string> = {
    '<hrd-contact-card lang="fr"></hrd-contact-card>': write,
    '<hrd-contact-card lang="fr" email="name@example.org"></hrd-contact-card>': write,
    '<hrd-guide lang="fr"></hrd-guide>': write,
    '<hrd-guide lang="fr" sections="definition contact"></hrd-guide>': fr.guide.lead,
    '<hrd-definition lang="fr"></hrd-definition>': fr.definition.heading,
    '<hrd-support-list lang="fr"></hrd-support-list>': fr.support.heading,
    '<hrd-background lang="fr"></hrd-background>': fr.background.heading,
  };
  for (const [element, before] of Object.entries(placesOfNote)) {
    it(`says so once, straight after “${before}”: ${element}`, async () => {
      translation.reader = '';
      const lines = await linesOf(element);
      expect(lines.filter((line) => line === translation.unread)).to.have.length(1);
      expect(lines[lines.indexOf(translation.unread) - 1]).to.equal(before);
    });
  }

  it('tells readers of traditional Chinese that they get simplified characters', async () => {
    const text = zh.translation.traditional;
    for (const lang of ['zh-Hant', 'zh-TW', 'zh_HK', 'zh-mo', 'zh-Hant-CN']) {
      const page = await fixture<HTMLElement>(`<div lang="${lang}"><hrd-guide></hrd-guide></div>`);
      const { shadowRoot } = page.firstElementChild!;
      const read = () => shadowRoot!.querySelector<HTMLElement>('.base')!.innerText;
      expect(read(), lang).to.contain(text);
      page.lang = 'zh-CN';
      await nextFrame();
      expect(read(), lang).to.not.contain(text);
    }
    for (const lang of ['zh', 'zh-Hans-HK', 'zh-SG']) {
      const lines = await linesOf(`<hrd-guide lang="${lang}"></hrd-guide>`);
      expect(lines.join('\n'), lang).to.not.contain(text);
    }
  });
});

describe('several languages', () => {
  it('stand on one page, each where its lang is', async () => {
    const page = await fixture(`<main>
      <hrd-definition lang="zh-Hant-TW"></hrd-definition>
      <div lang="AR"><hrd-contact-card></hrd-contact-card></div>
      <div lang="pt_PT"><p lang="fr-CA"><hrd-support-list></hrd-support-list></p></div>
      <div lang="xx"><hrd-guide></hrd-guide></div>
      <div lang=""><hrd-background></hrd-background></div>
    </main>`);
    const shown = {
      'hrd-definition': 'zh-Hans',
      'hrd-contact-card': 'ar',
      'hrd-support-list': 'fr',
      'hrd-guide': 'en',
      'hrd-background': 'en',
    };
    for (const [tag, lang] of Object.entries(shown)) {
      expect(languageOf(page.querySelector(tag)!), tag).to.equal(lang);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('change while the page is open: on the element, around it, and around its shadow root', async () => {
    const page = await fixture<HTMLElement>('<div lang="es"><div></div></div>');
    const host = page.firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><hrd-guide></hrd-guide></section>';
    const guide = root.querySelector('hrd-guide')!;
    const shownAfter = async (change: () => void) => {
      change();
      // The change is seen in a microtask, and drawn in the next.
      await nextFrame();
      return languageOf(guide);
    };
    expect(await shownAfter(() => {})).to.equal('es');
    expect(await shownAfter(() => (page.lang = 'ru'))).to.equal('ru');
    expect(await shownAfter(() => host.setAttribute('lang', 'zh'))).to.equal('zh-Hans');
    expect(
      await shownAfter(() => root.querySelector('section')!.setAttribute('lang', 'pt')),
    ).to.equal('pt-BR');
    expect(await shownAfter(() => (guide.lang = 'ar'))).to.equal('ar');
    expect(getComputedStyle(heading(guide)).direction).to.equal('rtl');
    expect(await shownAfter(() => guide.removeAttribute('lang'))).to.equal('pt-BR');
    expect(getComputedStyle(heading(guide)).direction).to.equal('ltr');
    expect(await shownAfter(() => page.after(guide))).to.equal('en');
    guide.remove();
  });

  it('have their own words for buttons, for what was copied, and for what the website adds', async () => {
    for (const { lang, added, contact } of languages) {
      const card = await fixture(
        `<hrd-contact-card lang="${lang}"><p slot="after">Call us</p></hrd-contact-card>`,
      );
      await nextFrame();
      const base = card.shadowRoot!.querySelector<HTMLElement>('.base')!;
      const buttons = [...base.querySelectorAll<HTMLElement>('[part~=button]')];
      expect(buttons.map(({ innerText }) => innerText)).to.deep.equal([
        contact.copy,
        contact.write,
      ]);
      buttons[0]!.click();
      await until(() => base.querySelector('.status')!.textContent);
      expect([contact.copied, contact.copyByKeys]).to.include(
        base.querySelector('.status')!.textContent,
      );
      expect(base.innerText).to.contain(added);
    }
  });
});
