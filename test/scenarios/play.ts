/** Opens the pages of the scenarios in a browser, and compares what is seen with plain pages. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { prerender } from '../../scripts/prerender.js';
import { print } from '../../src/static/html-tree.js';
import { tagWithText } from '../../src/static/static-html.js';
import type { Stage } from '../support/engines/stage.js';
import { send, startServer, type MadeUpPage } from '../support/server.js';
import { useDisk } from '../support/visit.js';
import { until } from '../support/until.js';
import { bundle } from './bundles.js';
import { frameworks } from './frameworks.js';
import { loading } from './loading.js';
import { policies } from './policies.js';
import { script, type Scenario } from './scenario.js';
import { scripts } from './scripts.js';
import { styles } from './styles.js';

const allScenarios: Record<string, Scenario[]> = {
  'The script file': loading,
  'A page’s policy': policies,
  'A page’s styles': styles,
  'A page’s scripts and names': scripts,
  'What rewrites a page': frameworks,
};

const guide = print([tagWithText(prerender('hrd-guide', { lang: 'en' }))]);

/** What the recorder tells of a guide. */
interface Seen {
  drawn: boolean;
  words: string;
  links: string[];
  height: number;
  /** How the text looks that the script draws. */
  look?: Record<string, string>;
}

const pageOf = ({ start = '<!doctype html><html lang="en">', head = '', ...scenario }: Scenario) =>
  `${start}<head><title>A page</title><script src="/test/scenarios/in-page/recorder.js" ${scenario.recorderAttributes ?? ''}></script>${head}</head><body>${(scenario.body ?? 'GUIDE').replace('GUIDE', guide)}</body></html>`;

const lacking = ({ debian }: Scenario) =>
  debian && !debian.isHere && `needs the Debian package ${debian.packageName}`;

export function playScenarios({ engine, server, skip }: Stage, groups = allScenarios) {
  let other: typeof server;
  let references: Record<'drawn' | 'plain text', Seen>;
  const writePage = useDisk();

  const serve = ({ pages }: typeof server, files: Record<string, MadeUpPage> = {}) =>
    Object.entries(files).forEach(([name, file]) => pages.set(name, file));

  async function open(scenario: Scenario) {
    const page = pageOf(scenario).replace('ORIGIN', server.origin).replace('OTHER', other.origin);
    const content = Buffer.from(page, scenario.encoding ?? 'utf8');
    serve(server, { ...scenario.files, '/page': send(content, scenario.headers) });
    serve(other, scenario.files);
    if (scenario.fromDisk) {
      await engine.open(writePage(page.replace(/src="\//g, `src="${pathToFileURL('.')}/`)));
    } else {
      await engine.open(server.origin + (scenario.framed ? '/around' : '/page'));
    }
  }

  /** What is seen, once there is what is expected, or no more time. */
  function look({ framed, document, shows = 'drawn', guides = 1 }: Scenario) {
    const expression = framed ? 'frames[0].document' : (document ?? 'document');
    return until(
      () => engine.run<Seen[]>(`recorder.look(${expression})`),
      (seen) => seen.length === guides && seen.every(({ drawn }) => drawn === (shows === 'drawn')),
    );
  }

  before(async () => {
    if (skip) return;
    other = await startServer();
    serve(server, {
      '/around': send(
        '<!doctype html><title>Around</title><script src="/test/scenarios/in-page/recorder.js"></script><body style="margin: 0"><iframe src="/page" style="display: block; width: 100%; height: 880px; border: 0"></iframe>',
      ),
    });
    for (const name of ['react', 'vue', 'lit']) {
      let code: Promise<string> | undefined;
      serve(server, {
        [`/bundle/${name}.js`]: async (response) =>
          response.end(await (code ??= bundle(`test/scenarios/hosts/${name}.js`))),
      });
    }
    const seen = async (scenario: Scenario) => {
      await open(scenario);
      return (await look(scenario))[0]!;
    };
    references = {
      drawn: await seen({ name: 'plain page', head: script }),
      'plain text': await seen({ name: 'plain page', shows: 'plain text' }),
    };
    assert.ok(references.drawn.words.length > 6000);
  });

  after(() => other?.stop());

  for (const [group, scenarios] of Object.entries(groups)) {
    describe(group, { skip }, () => {
      for (const scenario of scenarios) {
        const shows = scenario.shows === 'plain text' ? 'its plain text' : 'the guide';
        it(`shows ${shows}: ${scenario.name}`, { skip: lacking(scenario) }, async () => {
          await open(scenario);
          if (scenario.later) {
            await engine.run(`Promise.resolve(${scenario.later}).then(() => {})`);
          }
          const reference = references[scenario.shows ?? 'drawn'];
          const seen = await look(scenario);
          assert.equal(seen.length, scenario.guides ?? 1, 'number of guides');
          for (const { height, ...rest } of seen) {
            const { height: expected, ...expectedRest } = reference;
            assert.deepEqual(rest, expectedRest);
            assert.ok(
              Math.abs(height / expected - 1) < 0.1,
              `height ${height}, on a plain page ${expected}`,
            );
          }
          if (scenario.holds) assert.equal(await engine.run(`Boolean(${scenario.holds})`), true);
          const view = scenario.framed ? 'frames[0].' : '';
          for (const kind of ['errors', 'reports', 'warnings'] as const) {
            const said = await engine.run<string[]>(`${view}recorder.${kind}`);
            if (scenario[kind]) assert.match(said.join(), scenario[kind]);
            else assert.deepEqual(said, [], kind);
          }
        });
      }
    });
  }
}
