/** Whom visitors are sent to is up to those who may edit the posts of others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import { useBrowser } from '../support/visit.js';
import { withoutSite } from './needs.js';
import { read, withoutSpaces } from './reading.js';
import type { Role } from './site.js';
import { useWebsite, type Post } from './website.js';

const visit = useBrowser();
const stranger = 'mallory@example.org';
const contact = { embassy: 'U.S. Embassy Exampleville', email: stranger };

const options = (prefix = '') =>
  Object.entries(contact)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

const shortcode = `[hrd_widgets element="contact-card"${options()} /]`;
/** Makes the script run, and has no contact of its own. */
const definition = '[hrd_widgets element="definition" /]';

const attributes = `data-hrd="contact-card"${options('data-hrd-')}`;
const placeholder = `<div ${attributes}></div>`;
const pasted = {
  'HTML in the classic editor': placeholder,
  'a block “Custom HTML”': `<!-- wp:html -->${placeholder}<!-- /wp:html -->`,
  'another tag, in capitals': `<SECTION ${attributes.toUpperCase().replace('CONTACT-CARD', 'contact-card')}></SECTION>`,
  'a tag of ours': `<hrd-contact-card${options()}></hrd-contact-card>`,
  'a script of ours': `<script ${attributes}></script>`,
  'its own help': `[hrd_widgets element="definition"]${placeholder}[/hrd_widgets]`,
};

/** What an editor may make of the options, or whoever writes them. */
const unread = {
  'with a link in it': ` email="<a href="mailto:${stranger}">${stranger}</a>"`,
  'in bold letters': ` <strong>embassy="Paris" email="${stranger}"</strong>`,
  'named as in HTML': ` data-hrd-email="${stranger}"`,
  misspelt: ` mail="${stranger}"`,
  'with a colon': ` email:"${stranger}"`,
  'without a space': ` theme="light"email="${stranger}"`,
};

const loop = (block: string) =>
  [
    '<!-- wp:query {"query":{"perPage":3,"postType":"post"}} --><div class="wp-block-query">',
    `<!-- wp:post-template -->${block}<!-- /wp:post-template --></div><!-- /wp:query -->`,
  ].join('');
const latest = (options: object) => `<!-- wp:latest-posts ${JSON.stringify(options)} /-->`;
/** Blocks that show what others wrote. */
const lists = {
  'whole posts': latest({ displayPostContent: true, displayPostContentRadio: 'full_post' }),
  'excerpts of posts': latest({ displayPostContent: true, displayPostContentRadio: 'excerpt' }),
  'posts in a loop': loop('<!-- wp:post-content /-->'),
  'excerpts in a loop': loop('<!-- wp:post-excerpt /-->'),
  'titles in a loop': loop('<!-- wp:post-title /-->'),
  comments: '<!-- wp:latest-comments /-->',
};

describe('a contact', { skip: withoutSite }, () => {
  const { as, publish, run } = useWebsite();

  /** Publishes what a role wrote; a contributor's post is published by an editor. */
  async function publishAs(role: Role, content: string) {
    if (role !== 'contributor') return publish(role, content);
    const post = await publish(role, content, { status: 'pending' });
    const { ask } = await as('editor');
    const answer = await ask(`posts/${post.id}`, { status: 'publish' });
    return (await answer.json()) as Post;
  }

  /** What visitors read, with scripts and without. */
  async function readings(link: string) {
    const { page: still } = await visit(link, { javaScriptEnabled: false });
    const { page: live } = await visit(link);
    await live.locator('[part=base]').first().waitFor();
    return Promise.all([still, live].map(async (page) => (await read(page)).words));
  }

  for (const role of ['administrator', 'editor'] as const) {
    it(`from the ${role} is shown`, async () => {
      const { link } = await publishAs(role, shortcode);
      for (const words of await readings(link)) {
        assert.ok(words.includes(stranger));
        assert.ok(!words.includes(monrovia.email));
      }
    });
  }

  it('with each option on a line of its own is shown', async () => {
    const lines = shortcode.replace(/ (?=embassy|email)/g, '\n');
    for (const content of [lines, `<!-- wp:shortcode -->\n${lines}\n<!-- /wp:shortcode -->`]) {
      const { link } = await publish('editor', content);
      for (const words of await readings(link)) assert.ok(words.includes(stranger));
    }
  });

  for (const [how, options] of Object.entries(unread)) {
    it(`that cannot be read, ${how}, gives way to no other`, async () => {
      const { link } = await publish('editor', `[hrd_widgets element="contact-card"${options} /]`);
      for (const words of await readings(link)) {
        assert.ok(words.includes(withoutSpaces(en.partnerContact.noAddress)));
        assert.ok(!words.includes(monrovia.email));
      }
    });
  }

  for (const role of ['author', 'contributor'] as const) {
    it(`from the ${role} is not shown, and no other in its place`, async () => {
      const { link } = await publishAs(role, shortcode);
      for (const words of await readings(link)) {
        assert.ok(words.includes(withoutSpaces(en.partnerContact.noAddress)));
        assert.ok(!words.includes(stranger));
        assert.ok(!words.includes(monrovia.email));
      }
    });

    for (const [way, lines] of Object.entries(pasted)) {
      it(`that the ${role} pastes as ${way} is not shown`, async () => {
        const { link } = await publishAs(role, `${definition}\n\n${lines}`);
        await assertUnseen(link);
      });
    }
  }

  it('in an author’s caption is not shown in a gallery', async () => {
    const { ask } = await as('author');
    const picture = await ask('media', new Blob([readFileSync('demo/picture.png')]), {
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename=picture.png',
    });
    const { id } = (await picture.json()) as Post;
    await ask(`media/${id}`, { caption: placeholder });
    const { link } = await publish('author', `${definition}\n\n[gallery ids="${id}"]`);
    await assertUnseen(link);
  });

  for (const [list, block] of Object.entries(lists)) {
    it(`of a stranger is not shown where an editor’s post lists ${list}`, async () => {
      deletePosts();
      const content = `${placeholder}\n\n${shortcode}`;
      const { id } = await publish('author', content, { title: shortcode, excerpt: content });
      run(`wp_insert_comment( array(
        'comment_post_ID' => ${id}, 'comment_content' => '${shortcode}', 'comment_author' => 'Mallory',
      ) );`);
      const { link } = await publish('editor', `${definition}\n\n${block}`);
      await assertUnseen(link);
    });
  }

  it('of a stranger is not shown to an editor either, whose own words may be any', async () => {
    deletePosts();
    const escaped = placeholder.replace(/</g, '&lt;').replace(/>/g, '&gt;');
    await publish('author', escaped);
    const { link } = await publish('editor', `${definition}\n\n${lists['whole posts']}`);
    const { storageState } = await as('editor');
    const { page } = await visit(link, { storageState });
    await page.locator('[part=base]').first().waitFor();
    assert.equal(await page.locator('hrd-contact-card').count(), 0);
  });

  function deletePosts() {
    run(`foreach ( get_posts( 'numberposts=-1' ) as $post ) wp_delete_post( $post->ID, true );`);
  }

  async function assertUnseen(link: string) {
    for (const words of await readings(link)) assert.ok(!words.includes(stranger), words);
  }
});
