/** People of every role write a post with the shortcode, in every editor. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/words/en.js';
import { until } from '../support/until.js';
import { useBrowser } from '../support/visit.js';
import { editors } from './editors.js';
import { withoutSite } from './needs.js';
import { useWebsite } from './website.js';

const visit = useBrowser();

const lines = ['[hrd_widgets element="contact-card"]', 'Call our office.', '[/hrd_widgets]'];

const writers = [
  { writer: 'administrator', saver: 'administrator', before: 'publish' },
  { writer: 'editor', saver: 'editor', before: 'publish' },
  { writer: 'author', saver: 'author', before: 'publish' },
  // Others publish what they write.
  { writer: 'contributor', saver: 'editor', before: 'pending' },
] as const;

describe('a post with the shortcode', { skip: withoutSite }, () => {
  const { address, as, contentOf, run } = useWebsite();

  for (const { name, headers, setTitle, write, read, save } of editors) {
    for (const { writer, saver, before } of writers) {
      it(`written by the ${writer} in ${name}, and saved twice, is read by visitors`, async () => {
        const open = async (role: typeof writer, path: string) => {
          const { storageState } = await as(role);
          return (await visit(address(path), { storageState, extraHTTPHeaders: headers })).page;
        };
        const first = await open(writer, '/wp-admin/post-new.php');
        await setTitle(first, 'A draft');
        await write(first, lines);
        await save(first);
        const id = /post=(\d+)/.exec(first.url())![1]!;
        const written = await contentOf(id);
        assert.ok(written.includes(lines[0]!));
        assert.equal(run(`echo get_post_status( ${id} );`), before);

        const second = await open(saver, `/wp-admin/post.php?post=${id}&action=edit`);
        const shown = await until(
          () => read(second),
          (text) => text.includes(lines[0]!),
        );
        for (const line of lines) assert.ok(shown.includes(line), shown);
        await setTitle(second, 'The post');
        await save(second);
        assert.equal(await contentOf(id), written);

        const { page } = await visit(address(`/?p=${id}`), { javaScriptEnabled: false });
        const words = await page.locator('.entry-content').innerText();
        for (const said of [en.contact.caution, en.added, 'Call our office.']) {
          assert.equal(words.split(said).length - 1, 1, said);
        }
        assert.doesNotMatch(words, /hrd_widgets/);
      });
    }
  }
});
