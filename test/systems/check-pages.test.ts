/** What the check says of pages on which nothing is wrong, as their servers send them and as browsers save them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { check } from '../../builder/checker/check.js';
import type { Code } from '../../builder/checker/messages/index.js';
import { pageName } from '../../builder/snippets.js';
import { trial, type TrialId } from '../../builder/trials.js';
import { waysWithoutScript, wayTitles, type WayId } from '../../builder/way-titles.js';
import { pageStyle } from '../../scripts/page-style.js';
import { prerender } from '../../scripts/prerender.js';
import { aloneOnPage, standalonePage } from '../../src/static/standalone-page.js';
import { obfuscatedByCloudflare } from '../support/cloudflare.js';
import { integrity, knowledge } from '../support/knowledge.js';
import { isNightly } from '../support/nightly.js';
import { startChromiumSaver } from '../support/saves/chromium.js';
import { startFirefoxSaver } from '../support/saves/firefox.js';
import type { Kind, Saver } from '../support/saves/saver.js';
import { send } from '../support/server.js';
import { withoutFirefox, withoutKeys } from '../support/skip-unless.js';
import { html, useBrowser, useServer } from '../support/visit.js';
import { editorOpener } from './open-editor.js';
import { simulations } from './simulations.js';
import { linesFor, tried } from './tried.js';

const server = useServer();
const openEditor = editorOpener(useBrowser(), server);

const attributes = { lang: 'en' };
const shown = {
  guide: prerender('hrd-guide', attributes),
  alone: prerender('hrd-guide', aloneOnPage(attributes)),
};
const file = { src: `/hrd-${knowledge.version}/hrd.en.js`, integrity: integrity['hrd.en.js'] };

/** Pages with what the builder offers, once a system has had it in hand: all ways at once, for an editor opens slowly. */
async function makePages(id: TrialId) {
  const { publish, page: whole = (page: string) => page } = simulations[id];
  const ways = [...tried.get(id)!];
  const lines = ways.map((way) => linesFor(id, way, file, shown));
  const pasted = lines.map((each) => each.pasted);
  const published = publish ? await publish(pasted, openEditor) : pasted;
  const footer = '<footer>Write to us: office@example.org</footer>';
  const pages = lines.map(({ head = '' }, index) =>
    whole(html(`<main><h1>Help</h1>\n${published[index]!}\n</main>${footer}`, head)),
  );
  return new Map(ways.map((way, index) => [way, pages[index]!]));
}

const made = new Map<TrialId, ReturnType<typeof makePages>>();

async function pageOf(id: TrialId, way: WayId) {
  if (!made.has(id)) made.set(id, makePages(id));
  return (await made.get(id)!).get(way)!;
}

/** What is said where the rest cannot be seen on the page. */
const notToBeSeen: readonly Code[] = ['frame-of-ours', 'nothing-but-frame', 'words-without-marks'];

/** Nothing is wrong, and the check has not overlooked what is right. */
async function assertIsRight(page: string, ...exceptions: readonly Code[]) {
  const findings = await check(page, knowledge, Infinity);
  const wrong = findings.filter(({ severity }) => severity === 'wrong');
  assert.deepEqual(
    wrong.filter(({ code }) => !exceptions.includes(code)),
    [],
  );
  const isSeen = findings.some(
    ({ severity, code }) => severity === 'right' || notToBeSeen.includes(code),
  );
  assert.ok(isSeen, JSON.stringify(findings));
}

/** What takes scripts away takes our line too: visitors read the text. */
const exceptionsOf = (id: TrialId, way: WayId): Code[] =>
  trial(id).dropsScripts && way === 'placeholder' ? ['script-missing'] : [];

for (const [id, ways] of tried) {
  describe(`a page through ${trial(id).name} is right`, { skip: simulations[id].skip }, () => {
    for (const way of ways) {
      it(`with: ${wayTitles[way]}`, async () => {
        await assertIsRight(await pageOf(id, way), ...exceptionsOf(id, way));
      });
    }
  });
}

/** What differs to a browser that saves it: the way, what a system left, what became of the script. */
const allSavedWays: readonly [TrialId, WayId][] = [
  ['written', 'placeholder'],
  ['wordpress-visual', 'placeholder'],
  ['written', 'tag'],
  ['written', 'plain'],
  ['written', 'frame'],
  ['drupal-full', 'placeholder-head'],
  ['joomla', 'plain'],
  ['ghost', 'placeholder'],
  ['kramdown', 'tag'],
  ['hugo-shortcode', 'tag'],
  ['delayed-script', 'placeholder'],
  ['minified-page', 'placeholder'],
];

const savedWays = isNightly ? allSavedWays : allSavedWays.slice(0, 3);

const addressOf = (id: TrialId, way: WayId) => `/${id}/${way}/`;

interface SavedPage {
  name: string;
  address: string;
  make: () => string | Promise<string>;
  hasScript: boolean;
}

const savedPages: readonly SavedPage[] = [
  ...savedWays
    .filter(([id]) => !simulations[id].skip)
    .map(([id, way]) => ({
      name: `${trial(id).name}; ${wayTitles[way]}`,
      address: addressOf(id, way),
      make: () => pageOf(id, way),
      hasScript: !waysWithoutScript.includes(way),
    })),
  {
    name: 'the page in a frame',
    address: addressOf('written', 'frame') + pageName(shown.alone),
    make: () => standalonePage(shown.alone, pageStyle),
    hasScript: false,
  },
  {
    name: 'a page behind Cloudflare',
    address: '/cloudflare/',
    make: async () => obfuscatedByCloudflare(await pageOf('written', 'placeholder')),
    hasScript: true,
  },
  {
    name: 'our example of a partner’s page',
    address: '/demo/partner.html',
    make: () => readFileSync('demo/partner.html', 'utf8'),
    hasScript: true,
  },
];

const savers: Record<string, { start: (kind: Kind) => Promise<Saver>; skip: string | false }> = {
  Chromium: { start: startChromiumSaver, skip: withoutKeys },
  Firefox: { start: startFirefoxSaver, skip: withoutFirefox },
};

// A browser waits for its disk most of the time: two at once.
describe('a page that a browser has saved', { concurrency: 2 }, () => {
  let origin: string;
  const placeholder = addressOf('written', 'placeholder');
  before(async () => {
    const { pages, origin: own } = await server;
    origin = own;
    const code = readFileSync('dist/hrd.en.js');
    pages.set(file.src, send(code, { 'content-type': 'text/javascript' }));
    for (const { address, make } of savedPages) pages.set(address, send(await make()));
  });

  for (const [browser, { start, skip }] of Object.entries(savers)) {
    describe(`by ${browser}, “complete”`, { skip, concurrency: false }, () => {
      let saver: Saver;
      before(async () => {
        saver = await start('complete');
      });
      after(() => saver.close());

      for (const { name, address, hasScript } of savedPages) {
        it(`is right: ${name}`, async () => {
          await assertIsRight(await saver.save(origin + address));
        });
        if (!hasScript) continue;
        it(`is right where no scripts run: ${name}`, async () => {
          await assertIsRight(await saver.save(origin + address, { runsScripts: false }));
        });
      }

      it('has the element in the placeholder only where the script has run', async () => {
        const drawn = /<div data-hrd="guide"[^>]*>\s*<hrd-guide/;
        const address = origin + placeholder;
        assert.match(await saver.save(address), drawn);
        assert.doesNotMatch(await saver.save(address, { runsScripts: false }), drawn);
      });
    });

    it(`by ${browser}, “HTML only”, is what the server sent`, { skip }, async () => {
      const address = origin + placeholder;
      const saver = await start('HTML only');
      try {
        assert.equal(await saver.save(address), await (await fetch(address)).text());
      } finally {
        await saver.close();
      }
    });
  }
});
