/** Where else WordPress shows a post: a feed, excerpts, search results, its interface for programs. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { en } from '../../src/words/en.js';
import { classicTheme, withoutSite } from './needs.js';
import { useWebsite, type Post } from './website.js';

/** An editor's content of a post, as each writes it. */
const contents = {
  'the classic editor': '<p>Before.</p>\n\n[hrd_widgets /]\n\n<p>After.</p>',
  'the block editor': [
    '<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->',
    '<!-- wp:shortcode -->[hrd_widgets /]<!-- /wp:shortcode -->',
    '<!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->',
  ].join('\n\n'),
};

describe('a post with the shortcode', { skip: withoutSite }, () => {
  const { get, publish, run } = useWebsite();
  // Its lists have excerpts.
  before(() => run(`switch_theme( '${classicTheme}' );`));

  for (const [editor, content] of Object.entries(contents)) {
    describe(`from ${editor}`, () => {
      let post: Post;
      before(async () => {
        post = await publish('editor', content);
      });

      it('has its words in the feed, and no script', async () => {
        const feed = await get('/feed/');
        const [, item] = /<content:encoded>(.*?)<\/content:encoded>/s.exec(feed)!;
        assertHasWords(item!);
        assertHasNoShortcode(feed);
        assert.doesNotMatch(feed, /<script/);
      });

      it('has an excerpt in the feed, of the text around the shortcode', async () => {
        const [, excerpt] = /<item>.*<description>(.*?)<\/description>/s.exec(await get('/feed/'))!;
        assert.match(excerpt!, /Before\.\s+After\./);
      });

      for (const [name, path] of [
        ['an archive', '/author/editor/'],
        ['search results', '/?s=Before'],
      ] as const) {
        it(`has an excerpt in ${name}, of the text around the shortcode, and no script there`, async () => {
          const page = await get(path);
          assert.match(page, /Before\.\s+After\./);
          assertHasNoShortcode(page);
          assert.doesNotMatch(page, /hrd\.\w+\.js/);
        });
      }

      it('has its words in the interface for programs, and an excerpt', async () => {
        const { content, excerpt } = JSON.parse(await get(`/wp-json/wp/v2/posts/${post.id}`));
        assertHasWords(content.rendered);
        assertHasNoShortcode(content.rendered);
        assert.match(excerpt.rendered, /Before\.\s+After\./);
        assertHasNoShortcode(excerpt.rendered);
      });
    });
  }
});

function assertHasWords(html: string) {
  for (const words of [en.contact.caution, en.guide.heading, 'Before.', 'After.']) {
    assert.ok(html.includes(words), words);
  }
}

const assertHasNoShortcode = (html: string) => assert.doesNotMatch(html, /\[\/?hrd_widgets/);
