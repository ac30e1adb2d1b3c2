/** What visitors read, with scripts and without, of what the builder offers in each system. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Frame, Page } from 'playwright-core';
import { helpFrom, type Help } from '../../builder/own-help.js';
import { headSnippet, pageName, plainSnippet, type ScriptFile } from '../../builder/snippets.js';
import { trial, trials, type TrialId } from '../../builder/trials.js';
import { wayTitles, type WayId } from '../../builder/way-titles.js';
import { pageStyle } from '../../scripts/page-style.js';
import { prerender } from '../../scripts/prerender.js';
import { print } from '../../src/static/html-tree.js';
import { shadowSnippet } from '../../src/static/shadow-root.js';
import { aloneOnPage, standalonePage } from '../../src/static/standalone-page.js';
import { languageOf, tagWithText, type Rendered } from '../../src/static/static-html.js';
import { monrovia } from '../../src/words/contacts.js';
import { en } from '../../src/words/en.js';
import { obfuscatedByCloudflare } from '../support/cloudflare.js';
import { isNightly } from '../support/nightly.js';
import { send } from '../support/server.js';
import { html, useBrowser, useServer } from '../support/visit.js';
import { joomla } from './joomla.js';
import { withHugo, withoutHugo } from './markdown.js';
import { editorOpener } from './open-editor.js';
import type { Simulation } from './simulation.js';
import { simulations } from './simulations.js';
import { linesFor, systemsWith, tried } from './tried.js';

interface Reading {
  runs: { marks: string; words: string }[];
  links: readonly string[];
  text: string;
  isInColumn: boolean;
  isDrawn: boolean;
  hasAddress: boolean;
}

const visit = useBrowser();
const server = useServer();
const openEditor = editorOpener(visit, server);

const readColumn = ['test/support/words-of.js', 'test/systems/read-page.js']
  .map((file) => readFileSync(file, 'utf8'))
  .join('');
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** What a website shows. */
interface Website {
  lang: string;
  email: string;
  guide: Rendered;
  plain: string;
  /** The same as the only content of a page. */
  alone: Rendered;
  links: readonly string[];
}

function website(lang: string, contact: Record<string, string> = {}, help?: Help): Website {
  const attributes = { lang, ...contact };
  const added = help && helpFrom(help);
  const { email = monrovia.email } = contact;
  const guide = prerender('hrd-guide', attributes, added);
  return {
    lang,
    email,
    guide,
    plain: plainSnippet([guide]),
    alone: prerender('hrd-guide', aloneOnPage(attributes), added),
    links: [`mailto:${email}`, ...(help ? ['tel:+23177000100', `mailto:${help.link}`] : [])],
  };
}

const partner = {
  embassy: 'U.S. Embassy Exampleville',
  country: 'Exampleland',
  email: 'name@example.org',
  source: 'https://example.org/a?b=1&c=2',
  published: '2024-03-05',
};

/** WordPress makes a dash, and a sign of multiplication, of what stands so in a text. */
const changeable = 'en, an address that WordPress changes';

const websites: Record<string, Website> = {
  ...Object.fromEntries(
    ['en', 'ar', 'fr'].flatMap((lang) => [
      [`${lang}, Monrovia’s contact`, website(lang)],
      [`${lang}, another embassy’s contact`, website(lang, partner)],
    ]),
  ),
  [changeable]: website('en', { ...partner, email: 'press--2x4@example.org' }),
  'en, own help': website(
    'en',
    {},
    {
      none: false,
      name: 'Our office',
      phone: '+231 (77) 000-100',
      address: '1 Sample Street\nSampletown',
      link: 'help@example.org',
    },
  ),
};

const byDay = [
  'en, Monrovia’s contact',
  'ar, another embassy’s contact',
  changeable,
  'en, own help',
];

/** The builder warns of the tab “Visual” where it would change the address. */
const websitesIn = (id: TrialId) =>
  Object.entries(websites)
    .filter(([of]) => isNightly || byDay.includes(of))
    .filter(([of]) => id !== 'wordpress-visual' || of !== changeable);

/** Whether a script makes an element of the lines. */
const isDrawn = (way: WayId, id: TrialId) =>
  way === 'placeholder-head' ||
  ((way === 'placeholder' || way === 'tag') && !trial(id).dropsScripts);

/**
 * A column as block themes of WordPress make it, of everything that is a block in it.
 * https://github.com/WordPress/WordPress/blob/6.1/wp-includes/class-wp-theme-json.php
 */
const column = '<style>main > :where(*) { max-inline-size: 30rem; margin-inline: auto; }</style>';

/** A page with published lines in its column, between paragraphs of its own. */
const pageWith = (published: string, head = column) =>
  html(`<main><p>Before.</p>\n${published}\n<p>After.</p></main>`, head);

/** Opens pages side by side, each in a frame: to go from one to the next costs more than all else. */
async function open(page: Page, contents: readonly string[]) {
  const { origin, pages } = await server;
  for (const [index, content] of contents.entries()) pages.set(`/page/${index}/`, send(content));
  const frames = contents.map(
    (_, index) =>
      `<iframe name="${index}" src="/page/${index}/" width="1000" height="500"></iframe>`,
  );
  pages.set('/pages', send(html(frames.join(''))));
  await page.goto(`${origin}/pages`);
  return contents.map((_, index) => page.frame({ name: String(index) })!);
}

const read = (part: Frame, selector = 'main') =>
  // Not as an element: a page without scripts would not run it.
  part.evaluate<Reading>(
    `${readColumn}\nreadColumn(document.querySelector('${selector}'), '${monrovia.email}')`,
  );

/** What a visitor has of the column, or of the frame in it. */
async function seenOn(page: Frame): Promise<Partial<Reading>> {
  const seen = await read(page);
  const [framed] = page.childFrames();
  if (framed) {
    const { runs, links, hasAddress } = await read(framed, 'body');
    return { ...seen, runs, links, hasAddress, text: undefined };
  }
  // What a script draws is not in it.
  return seen.isDrawn ? { ...seen, text: undefined } : seen;
}

/** What all visitors should have: the text as it was written, once, and nothing else. */
async function expectedFrom({ guide, plain, links, email }: Website, isFramed: boolean) {
  const { page } = await visit('about:blank', { javaScriptEnabled: false });
  const [frame] = await open(page, [isFramed ? html(`<main>${plain}</main>`) : pageWith(plain)]);
  const { runs, text } = await read(frame!);
  const { document } = parseHTML(`<main>${isFramed ? plain : `Before.${plain}After.`}</main>`);
  const words = document.documentElement.textContent.replace(/\s/g, '');
  assert.equal(runs.map((run) => run.words).join(''), words);
  const { lang, dir } = languageOf(guide);
  assert.ok(runs.some((run) => run.marks === `${lang} ${dir}` && run.words.length > 200));
  const hasAddress = email === monrovia.email;
  return (isDrawn: boolean): Partial<Reading> => ({
    ...{ runs, links, isDrawn, hasAddress, isInColumn: true },
    text: isDrawn || isFramed ? undefined : text,
  });
}

const expectations = new Map<string, ReturnType<typeof expectedFrom>>();

function expected(of: string, isFramed: boolean) {
  const key = `${of} ${isFramed}`;
  if (!expectations.has(key)) expectations.set(key, expectedFrom(websites[of]!, isFramed));
  return expectations.get(key)!;
}

describe('the table', () => {
  it('tries all that it names, and names all that can be tried', () => {
    assert.deepEqual([...tried.keys()].sort(), Object.keys(trials).sort());
    assert.deepEqual(Object.keys(simulations).sort(), Object.keys(trials).sort());
  });
});

/** The script file in a language, as visitors get it. */
async function scriptFor(id: TrialId, lang: string): Promise<ScriptFile> {
  const name = `hrd.${lang}.js`;
  const { script } = simulations[id];
  if (!script) return { src: `/dist/${name}`, integrity: integrity[name] };
  const src = `/${id}/${name}`;
  const { pages } = await server;
  if (!pages.has(src)) {
    const code = await script(readFileSync(`dist/${name}`, 'utf8'));
    pages.set(src, send(code, { 'content-type': 'text/javascript' }));
  }
  return { src, integrity: integrity[name] };
}

for (const [id, ways] of tried) {
  const { skip, publish, page: whole = (page: string) => page, begin } = simulations[id];
  const users = [...(systemsWith.get(id) ?? [])];

  describe(`through ${trial(id).name}`, { skip }, () => {
    for (const way of ways) {
      it(`all visitors read the guide once, from: ${wayTitles[way]}`, async () => {
        const all = await Promise.all(
          websitesIn(id).map(async ([of, website]) => ({
            of,
            website,
            ...linesFor(id, way, await scriptFor(id, website.lang), website),
          })),
        );
        const pasted = all.map((each) => each.pasted);
        const results = publish ? await publish(pasted, openEditor) : pasted;
        const isFramed = way === 'frame';
        // A frame is no block, which a theme's column does not reach.
        const contents = all.map(({ head = '' }, index) =>
          whole(pageWith(results[index]!, isFramed ? '' : column + head)),
        );
        const { pages } = await server;
        for (const [index, { website }] of all.entries()) {
          const { alone } = website;
          const address = `/page/${index}/${pageName(alone)}`;
          pages.set(address, send(standalonePage(alone, pageStyle)));
        }

        const { page: still } = await visit('about:blank', { javaScriptEnabled: false });
        const { page: live, messages } = await visit('about:blank');
        const [stills, lives] = await Promise.all([open(still, contents), open(live, contents)]);
        const seen: Record<string, Partial<Reading>> = {};
        const wanted: typeof seen = {};
        for (const [index, { of }] of all.entries()) {
          const readOnce = await expected(of, isFramed);
          const frame = lives[index]!;
          wanted[`${of}, without scripts`] = readOnce(false);
          seen[`${of}, without scripts`] = await seenOn(stills[index]!);
          if (begin) {
            wanted[`${of}, before the script`] = readOnce(false);
            seen[`${of}, before the script`] = await seenOn(frame);
            await begin(frame);
          }
          if (isDrawn(way, id)) await frame.locator('hrd-guide [part=base]').waitFor();
          wanted[`${of}, with scripts`] = readOnce(isDrawn(way, id));
          seen[`${of}, with scripts`] = await seenOn(frame);
        }
        assert.deepEqual(seen, wanted);
        assert.deepEqual(messages, []);

        // What loses both the reference and the comments lets Cloudflare hide the address.
        if (results.some((result) => obfuscatedByCloudflare(result).includes('email-protection'))) {
          for (const { name, whatIf } of users) {
            assert.ok(
              whatIf.some((each) => each.do.includes('Cloudflare')),
              name,
            );
          }
        }
      });
    }
  });
}

const [ours, partners] = [
  websites['en, Monrovia’s contact']!,
  websites['en, another embassy’s contact']!,
];

/** What a page gets of lines. */
const publishedBy = async ({ publish }: Simulation, lines: string) =>
  (await publish!([lines], openEditor))[0]!;

/** What visitors without scripts have of lines. */
async function seenWithout(lines: string) {
  const { page } = await visit('about:blank', { javaScriptEnabled: false });
  const [frame] = await open(page, [pageWith(lines)]);
  return seenOn(frame!);
}

const wordsOf = ({ runs = [] }: Partial<Reading>) => runs.map(({ words }) => words).join('');

describe('the table can fail', () => {
  const visual = simulations['wordpress-visual'];
  it('by an address that WordPress’s tab “Visual” changes', { skip: visual.skip }, async () => {
    const published = await publishedBy(visual, websites[changeable]!.plain);
    const words = wordsOf(await seenWithout(published));
    assert.match(words, /press–2×4@example\.org/);
  });

  it('by a tag without a block around it, which leaves the column while no script has defined it', async () => {
    const { isInColumn } = await seenWithout(print([tagWithText(ours.guide)]));
    assert.equal(isInColumn, false);
  });

  for (const id of ['wordpress-code', 'python-markdown', 'showdown'] as const) {
    const { skip } = simulations[id];
    it(
      `by a tag without a block around it, whose text ${trial(id).name} puts out of it`,
      { skip },
      async () => {
        const file = await scriptFor(id, 'en');
        const lines = `${headSnippet(file)}\n${print([tagWithText(ours.guide)])}`;
        const { page } = await visit('about:blank');
        const [frame] = await open(page, [pageWith(await publishedBy(simulations[id], lines))]);
        await frame!.evaluate(() => customElements.whenDefined('hrd-guide'));
        // The script leaves it alone there, or it would be read twice.
        assert.equal(await frame!.locator('hrd-guide .hrd-text').count(), 0);
        assert.ok(await frame!.locator('.hrd-text').isVisible());
        const quotation = en.definition.quotation.replace(/\s/g, '');
        assert.equal(wordsOf(await read(frame!)).split(quotation).length - 1, 1);
      },
    );
  }

  it(
    'by a declarative shadow root in CKEditor, which leaves nothing to read',
    { skip: simulations.ckeditor.skip },
    async () => {
      const published = await publishedBy(simulations.ckeditor, shadowSnippet([ours.guide]));
      assert.equal(wordsOf(await seenWithout(published)), 'Before.After.');
    },
  );

  it(
    'by a declarative shadow root in WordPress, which is read twice',
    { skip: simulations['wordpress-code'].skip },
    async () => {
      const lines = shadowSnippet([ours.guide]);
      const published = await publishedBy(simulations['wordpress-code'], lines);
      const caution = en.contact.caution.replace(/\s/g, '');
      assert.equal(wordsOf(await seenWithout(published)).split(caution).length - 1, 2);
    },
  );

  it(
    'by plain HTML in Joomla without the mark, which hides the address',
    { skip: simulations.joomla.skip },
    async () => {
      const published = await publishedBy(joomla(''), partners.plain);
      assert.deepEqual((await seenWithout(published)).links, []);
    },
  );

  it('by HTML in Hugo’s Markdown, of which nothing is left', { skip: withoutHugo }, async () => {
    const [published] = withHugo([ours.plain]);
    assert.doesNotMatch(wordsOf(await seenWithout(published!)), /Embassy/);
  });

  it(
    'by plain HTML in Drupal’s Basic HTML, which loses the direction of what it quotes',
    { skip: simulations['drupal-basic'].skip },
    async () => {
      const { plain } = websites['ar, Monrovia’s contact']!;
      const { runs } = await seenWithout(await publishedBy(simulations['drupal-basic'], plain));
      assert.ok(!runs!.some(({ marks }) => marks === 'ar rtl'));
    },
  );
});
