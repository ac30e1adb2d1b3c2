/** What the check says of posts in a whole WordPress, in two themes, as visitors get them and save them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { check } from '../../builder/checker/check.js';
import type { Code } from '../../builder/checker/messages/index.js';
import {
  pasteSnippet,
  plainSnippet,
  shortcodeSnippet,
  tagSnippet,
} from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { integrity, knowledge } from '../support/knowledge.js';
import { startChromiumSaver } from '../support/saves/chromium.js';
import { startFirefoxSaver } from '../support/saves/firefox.js';
import type { Saver } from '../support/saves/saver.js';
import { withoutFirefox, withoutKeys } from '../support/skip-unless.js';
import { classicTheme, withoutSite } from './needs.js';
import type { Role } from './site.js';
import { useWebsite } from './website.js';

const folder = `hrd-${knowledge.version}`;
const file = { src: `/${folder}/hrd.en.js`, integrity: integrity['hrd.en.js'] };
const guide = [prerender('hrd-guide', { lang: 'en' })];

const inBlock = (lines: string) => `<!-- wp:html -->\n${lines}\n<!-- /wp:html -->`;
const inText = (lines: string) => `Before.\n\n${lines}\n\nAfter.`;

/** By where somebody put which lines. */
const posts: Record<string, { role: Role; content: string; wrong?: readonly Code[] }> = {
  'the placeholder in a block “Custom HTML”': {
    role: 'editor',
    content: inBlock(pasteSnippet(file, guide)),
  },
  'the tag in a block “Custom HTML”': { role: 'editor', content: inBlock(tagSnippet(file, guide)) },
  'the placeholder on the tab “Code” of the classic editor': {
    role: 'editor',
    content: inText(pasteSnippet(file, guide)),
  },
  'plain HTML, by an author': { role: 'author', content: inBlock(plainSnippet(guide)) },
  'the plugin’s shortcode, by an author': {
    role: 'author',
    content: `<p>Before.</p>\n\n${shortcodeSnippet(guide)}`,
  },
  'the placeholder by an author, whose scripts WordPress takes away': {
    role: 'author',
    content: inBlock(pasteSnippet(file, guide)),
    wrong: ['lines-switched-off'],
  },
};

/** Each theme in a browser of its own. */
const themes = [
  {
    kind: 'block',
    name: 'WP_Theme::get_core_default_theme()->get_stylesheet()',
    ...{ browser: 'Chromium', startSaver: startChromiumSaver, skip: withoutKeys },
  },
  {
    kind: 'classic',
    name: `'${classicTheme}'`,
    ...{ browser: 'Firefox', startSaver: startFirefoxSaver, skip: withoutFirefox },
  },
];

describe('the check of a post', { skip: withoutSite }, () => {
  const { publish, get, run } = useWebsite();
  const links = new Map<string, string>();

  before(async () => {
    const script = JSON.stringify(`${process.cwd()}/dist/hrd.en.js`);
    run(`mkdir( '${folder}' ); copy( ${script}, '${folder}/hrd.en.js' );`);
    for (const [name, { role, content }] of Object.entries(posts)) {
      links.set(name, (await publish(role, content)).link);
    }
  });

  async function assertFinds(page: string, wrong: readonly Code[] = []) {
    const findings = await check(page, knowledge, Infinity);
    const found = findings.filter(({ severity }) => severity === 'wrong');
    assert.deepEqual(
      found.map(({ code }) => code),
      wrong,
    );
    assert.ok(findings.some(({ severity }) => severity === 'right'));
  }

  for (const { kind, name: theme, browser, startSaver, skip } of themes) {
    describe(`in a ${kind} theme`, () => {
      before(() => {
        run(`switch_theme( ${theme} );`);
      });

      for (const [name, { wrong }] of Object.entries(posts)) {
        it(`as the server sends it: ${name}`, async () => {
          await assertFinds(await get(links.get(name)!), wrong);
        });
      }

      describe(`as ${browser} saves it`, { skip }, () => {
        let saver: Saver;
        before(async () => {
          saver = await startSaver('complete');
        });
        after(() => saver.close());

        for (const [name, { wrong }] of Object.entries(posts)) {
          it(`with scripts and without: ${name}`, async () => {
            for (const runsScripts of [true, false]) {
              await assertFinds(await saver.save(links.get(name)!, { runsScripts }), wrong);
            }
          });
        }
      });
    });
  }
});
