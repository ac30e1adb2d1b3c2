import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/entries/languages/all.js';
import { match, nearestLang } from '../../src/elements/languages.js';
import { WordsController } from '../../src/elements/words-controller.js';

const inShadowOf = (host: Element, markup: string) => {
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
  return host.shadowRoot!.querySelector('span')!;
};

describe('the language around an element', () => {
  it('is its own, or that of the nearest ancestor', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <i><b></b></i>
      </div>`,
    );
    const inner = outer.querySelector('b')!;
    expect(nearestLang(inner)).to.equal('fr');
    inner.lang = 'es';
    expect(nearestLang(inner)).to.equal('es');
  });

  it('is found outside of shadow roots', async () => {
    const outer = await fixture(html`<div lang="ar"><div></div></div>`);
    const host = outer.firstElementChild!;
    const inner = inShadowOf(inShadowOf(host, '<span></span>'), '<span></span>');
    expect(nearestLang(inner)).to.equal('ar');
  });

  it('is unknown where the page says so, or says nothing', async () => {
    const outer = await fixture(html`<div lang="fr"><b lang=""></b></div>`);
    expect(nearestLang(outer.firstElementChild!)).to.equal('');
    expect(nearestLang(document.createElement('b'))).to.equal('');
  });

  it('is found around fields and images whose names stand in the place of properties', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <form>
          <input name="parentNode" /><input name="getAttribute" /><input name="closest" /><b></b>
        </form>
        <img name="host" /><img name="nodeType" />
      </div>`,
    );
    expect(nearestLang(outer.querySelector('b')!)).to.equal('fr');
    outer.removeAttribute('lang');
    document.documentElement.removeAttribute('lang');
    expect(nearestLang(outer.querySelector('b')!)).to.equal('');
  });

  it('is watched, also outside of shadow roots', async () => {
    const outer = await fixture(html`<div><div></div></div>`);
    const host = outer.firstElementChild!;
    let calls = 0;
    const inner = Object.assign(inShadowOf(host, '<span></span>'), {
      addController: () => {},
      removeController: () => {},
      requestUpdate: () => {
        calls++;
        controller.hostUpdate();
      },
      updateComplete: Promise.resolve(true),
    });
    const controller = new WordsController(inner);
    controller.hostUpdate();
    controller.hostConnected();
    outer.setAttribute('lang', 'fr');
    await nextFrame();
    expect(calls).to.equal(1);
    inner.setAttribute('lang', 'es');
    await nextFrame();
    expect(calls).to.equal(2);
    controller.hostDisconnected();
    outer.setAttribute('lang', 'pt');
    await nextFrame();
    expect(calls).to.equal(2);
  });
});

describe('the words for a language tag', () => {
  it('are found in whatever way the tag is written', () => {
    for (const [tag, lang] of [
      ['en', 'en'],
      ['EN', 'en'],
      ['en_US', 'en'],
      ['en-Latn-x-private', 'en'],
      ['fr-CA', 'fr'],
      ['pt_BR', 'pt'],
      ['pt-PT', 'pt'],
      ['AR', 'ar'],
      ['ar-EG-u-nu-arab', 'ar'],
      ['zh-Hant-TW', 'zh'],
      ['zh_CN', 'zh'],
      ['es-419', 'es'],
      ['ru-Cyrl', 'ru'],
    ] as const) {
      expect(match(tag)?.lang, tag).to.equal(lang);
    }
  });

  it('are English for a tag that is empty, unknown or nonsense', () => {
    for (const tag of [
      '',
      ' ',
      'xx',
      '-',
      '_',
      '-fr',
      '💥',
      'e'.repeat(1e5),
      'enx',
      'constructor',
    ]) {
      expect(match(tag)?.lang).to.equal('en');
    }
  });
});
