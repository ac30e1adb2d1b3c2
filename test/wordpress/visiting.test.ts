/** What visitors of a post with the shortcode read, and what their browsers do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { plainSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import { useBrowser } from '../support/visit.js';
import { classicTheme, withoutSite } from './needs.js';
import { places, read, withoutSpaces } from './reading.js';
import { useWebsite } from './website.js';

const visit = useBrowser();
const without = { javaScriptEnabled: false };
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** What is written of an element, in the order in which it is read. */
const written = (tag: string, lang: string) => {
  const { document } = parseHTML(`<main>${plainSnippet([prerender(tag, { lang })])}</main>`);
  return withoutSpaces(document.documentElement.textContent);
};

const post = (...shortcodes: string[]) =>
  ['<p>Before.</p>', ...shortcodes, '<p>After.</p>'].join('\n\n');

describe('visitors of a post with the shortcode', { skip: withoutSite }, () => {
  const { address, publish, run } = useWebsite();

  const visitDrawn = async (link: string, options = {}) => {
    const visited = await visit(link, options);
    await visited.page.locator('[part=base]').first().waitFor();
    return visited;
  };

  const themes = {
    block: 'WP_Theme::get_core_default_theme()->get_stylesheet()',
    classic: `'${classicTheme}'`,
  };
  for (const [kind, theme] of Object.entries(themes)) {
    describe(`in a ${kind} theme`, () => {
      before(() => {
        run(`switch_theme( ${theme} );`);
        assert.equal(run(`echo wp_is_block_theme() ? 'block' : 'classic';`), kind);
      });

      it('read the words once, in the column, with scripts and without', async () => {
        const { link } = await publish('editor', post('[hrd_widgets /]'));
        const words = `Before.${written('hrd-guide', 'en')}After.`;
        const { page: still } = await visit(link, without);
        const { page: live, messages } = await visitDrawn(link);
        assert.deepEqual(await read(still), { words, rightToLeft: '', isDrawn: false });
        assert.deepEqual(await read(live), { words, rightToLeft: '', isDrawn: true });
        for (const page of [still, live]) {
          const { parts, heading } = await places(page);
          // The paragraphs before and after show where the column is.
          assert.deepEqual(parts, Array(3).fill(parts[0]));
          assert.equal(heading, parts[0]!.x);
        }
        assert.deepEqual(messages, []);
      });

      it('scroll in one direction only, on a phone', async () => {
        const { link } = await publish('editor', post('[hrd_widgets /]'));
        const viewport = { width: 360, height: 640 };
        for (const { page } of [
          await visit(link, { viewport, ...without }),
          await visitDrawn(link, { viewport }),
        ]) {
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.equal(width, viewport.width);
        }
      });
    });
  }

  it('copy the address where scripts run, and see no button that does nothing elsewhere', async () => {
    const { link } = await publish('editor', post('[hrd_widgets element="contact-card" /]'));
    const button = { name: en.contact.copy };
    const { page: still } = await visit(link, without);
    assert.equal(await still.getByRole('button', button).count(), 0);

    const { page } = await visitDrawn(link, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', button).click();
    await page.getByText(en.contact.copied).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), monrovia.email);
  });

  it('read Arabic from right to left, in a website that reads from left to right', async () => {
    const { link } = await publish('editor', post('[hrd_widgets lang="ar" /]'));
    const words = `Before.${written('hrd-guide', 'ar')}After.`;
    for (const { page } of [await visit(link, without), await visitDrawn(link)]) {
      const reading = await read(page);
      assert.equal(reading.words, words);
      assert.match(reading.rightToLeft, /\p{Script=Arabic}{200}/u);
    }
  });

  it('read two languages in one post, from the smallest files that have both', async () => {
    const { link } = await publish(
      'editor',
      post(
        '[hrd_widgets element="contact-card" lang="fr" /]',
        '[hrd_widgets element="contact-card" lang="es" /]',
      ),
    );
    const cards = ['fr', 'es'].map((lang) => written('hrd-contact-card', lang)).join('');
    for (const { page } of [await visit(link, without), await visitDrawn(link)]) {
      assert.equal((await read(page)).words, `Before.${cards}After.`);
    }
    const { page, requests } = await visitDrawn(link);
    assert.equal(await page.locator('hrd-contact-card').count(), 2);
    const names = requests.map((each) => /[^/]+\.js/.exec(each)?.[0]);
    const loaded = names.filter((name) => name?.startsWith('hrd.'));
    assert.deepEqual(loaded, ['hrd.fr.js', 'hrd.es.js']);
  });

  it('read the language of the website, where the post says none', async () => {
    // Only what is installed can be chosen.
    run(`wp_mkdir_p( WP_LANG_DIR ); touch( WP_LANG_DIR . '/fr_FR.mo' );`);
    run(`update_option( 'WPLANG', 'fr_FR' );`);
    const { link } = await publish('editor', post('[hrd_widgets element="definition" /]'));
    const { page } = await visit(link, without);
    run(`update_option( 'WPLANG', '' );`);
    assert.equal((await read(page)).words, `Before.${written('hrd-definition', 'fr')}After.`);
  });

  it('read the language that WPML or Polylang gives the post', () => {
    const printed = (details: string) =>
      run(`add_filter( 'wpml_post_language_details', fn() => ${details} );
        echo do_shortcode( '[hrd_widgets element="definition" /]' );`);
    assert.match(printed(`array( 'language_code' => 'pt-br' )`), /^<div [^>]* data-hrd-lang="pt">/);
    assert.match(printed('new WP_Error()'), /^<div [^>]* data-hrd-lang="en">/);
  });

  it('load the script once, from the website, checked, and get no cookie', async () => {
    const shortcode = '[hrd_widgets element="definition" /]';
    const { link } = await publish('editor', post(shortcode, shortcode));
    const { page, requests } = await visitDrawn(link);
    const scripts = page.locator('script[src*="hrd."]');
    assert.equal(await scripts.count(), 1);
    const folder = address('/wp-content/plugins/hrd-widgets/');
    assert.ok((await scripts.getAttribute('src'))!.startsWith(folder));
    assert.equal(await scripts.getAttribute('integrity'), integrity['hrd.en.js']);
    assert.equal(await scripts.getAttribute('async'), '');
    assert.ok(requests.every((each) => each.startsWith(address('/')) || each.startsWith('data:')));
    assert.deepEqual(await page.context().cookies(), []);
  });
});
