/** What WordPress tells the plugin of the builder's shortcodes, wherever they were pasted. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownHelp } from '../../builder/own-help.js';
import { shortcodeSnippet, type Unrendered } from '../../builder/snippets.js';
import { print } from '../../src/static/html-tree.js';
import { useBrowser, useServer } from '../support/visit.js';
import { editorOpener } from './open-editor.js';
import { afterWordpress, asShortcodeBlocks, inVisual, withoutWordpress } from './wordpress.js';

const openEditor = editorOpener(useBrowser(), useServer());

const help = ownHelp([
  'Ring “A” & <B> [in the morning]…',
  'Or write to help@example.org, or see https://example.org/a?b=1&c=2.',
])!;

/** With all that WordPress could take for something of its own. */
const contact = {
  lang: 'en',
  embassy: `U.S. Embassy “Exampleville” & "Co" [2x4] <b> </b> it's \\ C:\\x41 3 < 4 &quot; &amp;lt;`,
  country: '',
  email: 'press--2x4@example.org',
  source: 'https://example.org/a/?b=1&copy=2&reg;=[]/',
};

const elements: Unrendered[] = [
  { tag: 'hrd-contact-card', attributes: contact },
  { tag: 'hrd-definition', attributes: { lang: 'en', 'no-examples': '' } },
  { tag: 'hrd-guide', attributes: contact, added: help },
  { tag: 'hrd-support-list', attributes: { lang: 'ar', topics: 'justice presence' }, added: help },
];

interface Read {
  told: readonly [options: Record<string, string>, help: string][];
  left: string;
}

/** What the plugin is told of a post, and what else stands there. */
const read = (posts: readonly string[], ...save: string[]) =>
  afterWordpress(posts, ...save, 'as_the_shortcode_reads_it') as unknown as Read[];

/** The paragraphs that WordPress makes around the help, and references, are the plugin's business. */
const helpAlone = (written: string) =>
  written
    .replace(/^\s*<\/p>|<p>\s*$/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .trim();

const told = ({ told }: Read) => told.map(([options, help]) => [options, helpAlone(help)]);

const expected = elements.map(({ tag, attributes, added }) => [
  {
    element: tag.replace('hrd-', ''),
    ...attributes,
    ...('no-examples' in attributes && { 'no-examples': 'true' }),
  },
  added ? helpAlone(print(added)) : '',
]);

/** As WordPress saves what people write who may not write everything. */
const asContributor = ['addslashes', 'wp_filter_post_kses', 'stripslashes'];

describe('the shortcodes tell the plugin what was chosen', { skip: withoutWordpress }, () => {
  const post = [shortcodeSnippet(elements)];
  for (const [place, posts] of Object.entries({
    'a block “Shortcode”': asShortcodeBlocks(post),
    'the tab “Code” of the classic editor': post,
  })) {
    for (const [who, save] of Object.entries({
      'an administrator': [],
      'a contributor': asContributor,
    })) {
      it(`from ${place}, saved by ${who}`, () => {
        const [result] = read(posts, ...save);
        assert.deepEqual(told(result!), expected);
        assert.equal(result!.left, '');
      });
    }
  }

  it('from the tab “Code” after a look at the tab “Visual”, twice', async () => {
    const once = await inVisual(post, openEditor);
    const [result] = read(await inVisual(once, openEditor));
    assert.deepEqual(told(result!), expected);
    assert.equal(result!.left, '');
  });

  it('from the tab “Visual”, where they hold no help of the website’s own', async () => {
    const typed = elements.filter(({ added }) => !added);
    const pasted = shortcodeSnippet(typed)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;');
    const [result] = read(await inVisual([pasted], openEditor));
    assert.deepEqual(told(result!), expected.slice(0, typed.length));
  });

  it('and leave what stands between them, which an open one would take in', () => {
    const [card, , guide] = elements.map((each) => shortcodeSnippet([each]));
    const post = `${card}\n\nBetween.\n\n${guide}`;
    const [closed, open] = read([post, post.replace(' /]', ']')]);
    assert.equal(closed!.left, '<p>Between.</p>');
    assert.equal(closed!.told.length, 2);
    assert.equal(open!.left, '');
    assert.match(open!.told[0]![1], /Between/);
  });
});
