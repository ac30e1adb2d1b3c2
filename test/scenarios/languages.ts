/** Several script files or bundles on a page: each element speaks its own language, whichever came first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { bundle } from '../../scripts/bundle.js';
import { prerender } from '../../scripts/prerender.js';
import { version } from '../../src/elements/version.js';
import { print } from '../../src/static/html-tree.js';
import { tagWithText } from '../../src/static/static-html.js';
import type { Stage } from '../support/engines/stage.js';
import { send } from '../support/server.js';
import { until } from '../support/until.js';

const tag = 'hrd-contact-card';

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item) =>
        permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]),
      );

const orders = [
  ...permutations(['en', 'ar']),
  ...permutations(['ar', 'fr']),
  ...permutations(['en', 'ar', 'fr']),
];

const withText = (lang: string) => print([tagWithText(prerender(tag, { lang }))]);
const script = (src: string) => `<script src="${src}" async></script>`;

/** The languages of the words that are seen in each card: of those rendered, or of the text. */
const languagesSeen = `[...document.querySelectorAll('${tag}')].map((card) => {
  const rendered = card.shadowRoot?.querySelector('.base [lang]');
  return rendered ? rendered.lang : 'text in ' + card.firstElementChild.lang;
})`;

export function proveLanguages({ engine, server, show, skip }: Stage, loads: number) {
  const open = (body: string) =>
    show(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script src="/test/scenarios/in-page/recorder.js"></script>${body}`,
    );

  /** Each after a moment of its own, so that either may come first. */
  function delay(lang: string) {
    const file = readFileSync(`dist/hrd.${lang}.js`);
    server.pages.set(`/${lang}.js`, (response) => {
      setTimeout(() => response.end(file), Math.random() * 40);
    });
  }

  async function assertSpeaks(expected: readonly string[]) {
    const seen = await until(
      () => engine.run<string[]>(languagesSeen),
      (languages) => String(languages) === String(expected),
    );
    assert.deepEqual(seen, expected);
  }

  describe('As many script files as languages', { skip }, () => {
    for (const order of orders) {
      it(`give each element its own, in ${loads} loads: ${order.join(', ')}`, async () => {
        order.forEach(delay);
        const files = order.map((lang) => script(`/${lang}.js`)).join('');
        // The languages in one order, the files in each.
        const languages = [...order].sort();
        for (let load = 0; load < loads; load++) {
          await open(files + languages.map(withText).join(''));
          await assertSpeaks(languages);
          assert.deepEqual(await engine.run('[...recorder.errors, ...recorder.warnings]'), []);
        }
      });
    }

    it('give it also to elements that are empty, and showed another before', async () => {
      await open(`<script src="/dist/hrd.en.js"></script><${tag} lang="ar"></${tag}>`);
      await assertSpeaks(['en']);
      await engine.run(`new Promise((loaded) => {
        const script = document.createElement('script');
        script.src = '/dist/hrd.ar.js';
        script.onload = () => loaded();
        document.body.append(script);
      })`);
      await assertSpeaks(['ar']);
    });
  });

  describe('A bundle of an app', { skip }, () => {
    before(async () => {
      if (skip) return;
      for (const [name, modules] of Object.entries({
        'card-en': [tag],
        'guide-ar': ['hrd-guide', 'languages/ar'],
      })) {
        const lines = modules.map((each) => `import 'hrd-widgets/${each}.js';`).join('\n');
        server.pages.set(`/${name}.js`, send(readFileSync(await bundle(name, lines))));
      }
    });

    const pairs = [
      ['/card-en.js', '/guide-ar.js'],
      ['/card-en.js', '/dist/hrd.ar.js'],
      ['/dist/hrd.en.js', '/guide-ar.js'],
    ];
    for (const [first, second] of pairs.flatMap(permutations)) {
      it(`has the languages of what else is on the page: ${first}, then ${second}`, async () => {
        await open(
          [first, second].map((src) => `<script type="module" src="${src}"></script>`).join('') +
            ['ar', 'en'].map(withText).join(''),
        );
        await assertSpeaks(['ar', 'en']);
        await engine.run(
          `void (document.querySelector('${tag}').outerHTML = '<hrd-guide lang="ar"></hrd-guide>')`,
        );
        const guide = await until(() =>
          engine.run<string>(
            "document.querySelector('hrd-guide').shadowRoot?.querySelector('.base [lang]')?.lang",
          ),
        );
        assert.equal(guide, 'ar');
        assert.deepEqual(await engine.run('[...recorder.errors, ...recorder.warnings]'), []);
      });
    }
  });

  describe('A file of another version', { skip }, () => {
    it('adds no language: text stays, an empty element keeps what it has, and the console says so', async () => {
      const other = readFileSync('dist/hrd.ar.js', 'utf8').split(version).join('9.9.9');
      server.pages.set('/other.js', send(other));
      await open(
        `<script src="/dist/hrd.en.js"></script><script src="/other.js"></script>${withText('ar')}<${tag} lang="ar"></${tag}>${withText('en')}`,
      );
      await assertSpeaks(['text in ar', 'en', 'en']);
      const warnings = await engine.run<string[]>('recorder.warnings');
      assert.equal(warnings.length, 2, warnings.join());
      assert.match(warnings.join(), new RegExp(`versions ${version} and 9.9.9 are on one page`));
      assert.match(warnings.join(), /language "ar" is missing/);
    });
  });
}
