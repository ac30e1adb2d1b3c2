/** What WordPress keeps of the plain text, by its own sanitizer. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { ownHelp } from '../../builder/own-help.js';
import {
  headSnippet,
  placeholderSnippet,
  plainSnippet,
  wordpressSnippet,
} from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { elements, tags } from '../../scripts/manifest.js';
import { afterWordpress, withoutWordpress } from './wordpress.js';

const save = (html: string) => afterWordpress([html], 'wp_kses_post')[0];

const flags = elements
  .flatMap(({ attributes }) => attributes)
  .filter(({ type }) => type!.text === 'boolean');

const partner = {
  ...Object.fromEntries(flags.map(({ name }) => [name, ''])),
  'heading-level': '4',
  layout: 'details',
  topics: 'justice',
  sections: 'contact support',
  email: 'name@example.org',
  embassy: 'U.S. Embassy “Exampleville” & Co',
  source: 'https://example.org/a?b=1&c=2',
};
const help = ownHelp(['Come to our office, or write to help@example.org.']);

/**
 * References as WordPress writes them (`wp_kses_normalize_entities2` in wp-includes/kses.php), and no names of
 * slots: the script knows the website's own help by its class too.
 */
const saved = (html: string) => html.replace(/&#64;/g, '&#064;').replace(/ slot="\w+"/g, '');

describe('an author in WordPress who saves the lines', { skip: withoutWordpress }, () => {
  for (const tag of tags) {
    it(`loses nothing of ${tag}`, () => {
      for (const attributes of [{}, partner]) {
        const rendered = [prerender(tag, { lang: 'en', ...attributes }, help)];
        for (const snippet of [plainSnippet, placeholderSnippet]) {
          assert.equal(save(snippet(rendered)), saved(snippet(rendered)));
        }
      }
    });
  }

  it('loses the script, and the tag around the text', () => {
    const lines = '<script src="a.js"></script><hrd-guide><p>Text</p></hrd-guide>';
    assert.equal(save(lines), '<p>Text</p>');
  });

  it('runs the lines for functions.php, whatever the folder is called', () => {
    const file = { src: "/it's\\here/hrd.en.js", integrity: 'sha384-x' };
    const stub = 'function add_action( $hook, $print ) { echo "$hook: "; $print(); }';
    const printed = execFileSync('php', ['-r', `${stub} ${wordpressSnippet(file)}`], {
      encoding: 'utf8',
    });
    assert.equal(printed, `wp_head: ${headSnippet(file)}`);
  });
});
