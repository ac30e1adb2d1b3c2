/**
 * Apps that take over a page which a server has rendered ("hydration"): with the component that the
 * builder writes for them, and with the placeholder, which it does not.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { parseHTML } from 'linkedom';
import { ownHelp } from '../../builder/own-help.js';
import { plainSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { languageOf, type Rendered } from '../../src/static/static-html.js';
import { startChromium } from '../support/engines/chromium.js';
import { startFirefox } from '../support/engines/firefox.js';
import { useStage, type Stage } from '../support/engines/stage.js';
import { startWebKit } from '../support/engines/webkit.js';
import { isNightly } from '../support/nightly.js';
import { send } from '../support/server.js';
import { withoutFirefox, withoutWebKit } from '../support/skip-unless.js';
import { until } from '../support/until.js';
import { bundleApp, startRenderer, type Framework, type Mode } from './hydrated/app.js';
import { filesOf } from './hydrated/files.js';

const names: Record<Framework, string> = { react: 'React', vue: 'Vue' };
const frameworks = Object.keys(names) as Framework[];

const definition = { lang: 'en', 'heading-level': '3', 'no-examples': '' };
const card = {
  lang: 'ar',
  theme: 'light',
  embassy: 'U.S. Embassy “Exampleville” & Co',
  country: 'Exampleland {x}',
  email: 'name@example.org',
  source: 'https://example.org/a?b=1&c=2',
  published: '2024-03-05',
  'checked-on': '2024-05-06',
};
const elements = [
  prerender('hrd-definition', definition),
  prerender('hrd-contact-card', card, ownHelp(['Come to our office, or write to us@example.org.'])),
  prerender('hrd-guide', { lang: 'fr' }),
];
const tags = elements.map(({ tag }) => tag).join();

const files = { react: filesOf('react', elements), vue: filesOf('vue', elements) };

/** The same once the app has changed what it can change. */
const changed = [
  elements[0]!,
  prerender('hrd-contact-card', { ...card, theme: 'dark' }),
  prerender('hrd-guide', { lang: 'ar' }),
];
const values = { theme: 'dark', lang: 'ar', withoutHelp: true };

const script = '<script src="/dist/hrd.js"></script>';

/** What a page says and has, and whether its elements are those that the server sent. */
interface Seen {
  words: string;
  /** Where its links go. */
  links: string[];
  /** Of each element: language, direction and theme, and whether it is drawn. */
  elements: { lang: string; dir: string; theme: string; isDrawn: boolean }[];
  areFromServer: boolean;
}

const remember = `window.fromServer = new Set(document.querySelectorAll('${tags}'))`;

const look = `(() => {
  const shown = [...document.querySelectorAll('${tags}')];
  // What is drawn has taken the place of our text inside, and not of the website's own help.
  const links = (each) => [
    ...(each.shadowRoot?.querySelectorAll('a') ?? []),
    ...each.querySelectorAll(each.shadowRoot ? '[slot=after] a' : 'a'),
  ];
  return {
    words: wordsOf(document.querySelector('#app')),
    links: [...new Set(shown.flatMap(links).map(({ href }) => href))].sort(),
    elements: shown.map((each) => {
      const base = each.shadowRoot?.querySelector('.base');
      const { lang, dir } = base?.firstElementChild ?? each.querySelector('.hrd-text');
      return { lang, dir, theme: base?.className.slice(5) ?? '', isDrawn: Boolean(base) };
    }),
    areFromServer: shown.every((each) => fromServer.has(each)),
  };
})()`;

interface Wanted {
  isDrawn: boolean;
  count?: number;
  rendered?: readonly Rendered[];
  areFromServer?: boolean;
}

function expected({ isDrawn, count = 0, rendered = elements, areFromServer = true }: Wanted): Seen {
  const { document } = parseHTML(`<main>${plainSnippet(rendered)}</main>`);
  const text = document.documentElement.textContent;
  const links = [...document.querySelectorAll('a')];
  return {
    words: `Before ${count}. ${count % 2 ? 'Odd.' : ''} ${text} After.`.replace(/\s/g, ''),
    links: [...new Set(links.map((link) => link.getAttribute('href')!))].sort(),
    elements: rendered.map((each) => ({
      ...languageOf(each),
      theme: isDrawn ? (each.attributes.theme ?? '') : '',
      isDrawn,
    })),
    areFromServer,
  };
}

const renderers = {
  react: startRenderer('react', files.react),
  vue: startRenderer('vue', files.vue),
};
after(async () => {
  for (const each of Object.values(renderers)) await (await each).stop();
});

/** The apps for the browser, each made once for all browsers. */
const bundles = new Map<string, Promise<string>>();

function bundleOnce(framework: Framework, mode: Mode) {
  const key = `${framework} in ${mode}`;
  if (!bundles.has(key)) bundles.set(key, bundleApp(framework, files[framework], mode));
  return bundles.get(key)!;
}

/** How an app comes to take over a page. */
interface Arrival {
  content: string;
  /** Whether the script file stands in the head. */
  isScriptFirst?: boolean;
  options?: { isLazy?: true; isSuspending?: true; isStrict?: true };
  /** What is evaluated in the page once it has been taken over. */
  then?: string;
  isDrawn?: boolean;
}

const loadScript = `new Promise((done) => {
  const script = document.createElement('script');
  script.src = '/dist/hrd.js';
  script.onload = () => done();
  document.head.append(script);
})`;

const scriptFirst = { content: 'component without its imports', isScriptFirst: true };

const arrivals: Record<string, Arrival> = {
  'the script file has run before': scriptFirst,
  'the script file comes after': { content: 'component without its imports', then: loadScript },
  'the script file never comes': { content: 'component without its imports', isDrawn: false },
  'the component itself has imported the elements': { content: 'component' },
  'the app imports the elements after': {
    content: 'component without its imports',
    then: 'host.defineElements().then(() => {})',
  },
  'the component comes later than the app': {
    content: 'component',
    options: { isLazy: true, isSuspending: true },
  },
};

const ofReact: Record<string, Arrival> = {
  'React is in strict mode': { ...scriptFirst, options: { isStrict: true } },
};

/** What is asked of an app in a page. */
const hydration = ({ content, options = {} }: Arrival) =>
  `host.hydrate(document.querySelector('#app'), '${content}', ${JSON.stringify(options)})`;
const change = (state: object) => `host.change(${JSON.stringify(state)})`;

const appOf = (sent: string) => `<div id="app">${sent}</div><script src="/app.js"></script>`;

const pageOf = (body: string, head = '') => `<!doctype html>
<html lang="en"><head><title>A page</title><script src="/test/scenarios/in-page/recorder.js"></script><script src="/test/support/words-of.js"></script>${head}</head>
<body>${body}</body></html>`;

/** Opens what the server sends. The app is there, and has not begun. */
async function open({ engine, show }: Stage, framework: Framework, arrival: Arrival) {
  const { render } = await renderers[framework];
  const sent = await render(arrival.content, arrival.options);
  await show(pageOf(appOf(sent), arrival.isScriptFirst ? script : ''));
  await engine.run(`void (${remember})`);
}

const seenIn = ({ engine }: Stage, isRight: (seen: Seen) => boolean) =>
  until(() => engine.run<Seen>(look), isRight);

async function assertSeen(stage: Stage, wanted: Wanted) {
  const right = expected(wanted);
  assert.deepEqual(await seenIn(stage, (seen) => isDeepStrictEqual(seen, right)), right);
}

/** What the page has said in the console, or thrown. */
const said = async ({ engine }: Stage) =>
  (await engine.run<string[]>('[...recorder.errors, ...recorder.warnings]')).join('\n');

function proveHydration(stage: Stage, modes: readonly Mode[]) {
  const { engine, server, skip, show } = stage;
  for (const framework of frameworks) {
    for (const mode of modes) {
      describe(`${names[framework]} in ${mode}`, { skip }, () => {
        before(async () => {
          server.pages.set('/app.js', send(await bundleOnce(framework, mode)));
        });

        async function takeOver(arrival: Arrival) {
          await open(stage, framework, arrival);
          await engine.run(hydration(arrival));
          if (arrival.then) await engine.run(arrival.then);
        }

        const all = { ...arrivals, ...(framework === 'react' && ofReact) };
        for (const [name, arrival] of Object.entries(all)) {
          it(`takes the component over, and says nothing, where ${name}`, async () => {
            const { isDrawn = true } = arrival;
            await takeOver(arrival);
            await assertSeen(stage, { isDrawn });
            await engine.run(change({ count: 3 }));
            await assertSeen(stage, { isDrawn, count: 3 });
            await engine.run(change({ isShown: false }));
            await engine.run(change({ isShown: true }));
            await assertSeen(stage, { isDrawn, areFromServer: false });
            assert.equal(await said(stage), '');
          });
        }

        it('passes values on to the component, before and after the script file comes', async () => {
          await takeOver({ content: 'component with values' });
          await engine.run(change({ values }));
          await engine.run(loadScript);
          await assertSeen(stage, { isDrawn: true, rendered: changed });
          await engine.run(change({}));
          await assertSeen(stage, { isDrawn: true });
          await engine.run(change({ values }));
          await assertSeen(stage, { isDrawn: true, rendered: changed });
          assert.equal(await said(stage), '');
        });

        if (framework === 'react') proveReact(takeOver, mode);
        else proveVue(takeOver);
      });
    }
  }

  type TakeOver = (arrival: Arrival) => Promise<void>;

  function proveReact(takeOver: TakeOver, mode: Mode) {
    it('takes the component over where the server sends it later than the page', async () => {
      const { renderInParts } = await renderers.react;
      const arrival = { content: 'component', options: { isSuspending: true } } as const;
      const [first, later] = await renderInParts(arrival.content);
      const begin = `<script>window.hydrated = ${hydration(arrival)}</script>`;
      const end = `<script>${remember}</script>`;
      await show(pageOf(appOf(first!) + begin + later! + end, script));
      await engine.run('hydrated');
      await assertSeen(stage, { isDrawn: true });
      assert.equal(await said(stage), '');
    });

    it('throws its page away, and draws it anew, where a placeholder has been served before', async () => {
      await takeOver({ content: 'placeholder', isScriptFirst: true });
      await assertSeen(stage, { isDrawn: true, areFromServer: false });
      assert.match(await said(stage), mode === 'production' ? /#418/ : /Hydration failed/);
    });

    it('leaves a blank page where it takes back what an element took from a placeholder', async () => {
      await takeOver({ content: 'placeholder with values', then: loadScript });
      await assertSeen(stage, { isDrawn: true, areFromServer: false });
      await engine.run(change({ values }));
      assert.equal((await seenIn(stage, ({ words }) => !words)).words, '');
    });

    const saying = mode === 'production' ? 'says nothing' : 'warns';
    it(`${saying} where a placeholder that it has as HTML has been served before`, async () => {
      await takeOver({ content: 'placeholder as HTML', isScriptFirst: true });
      await assertSeen(stage, { isDrawn: true });
      assert.match(await said(stage), mode === 'production' ? /^$/ : /didn't match the client/);
    });
  }

  function proveVue(takeOver: TakeOver) {
    for (const content of ['placeholder', 'placeholder as HTML']) {
      // Its compiler too makes one string of what has no values.
      it(`says nothing where a ${content} has been served before`, async () => {
        await takeOver({ content, isScriptFirst: true });
        await assertSeen(stage, { isDrawn: true });
        assert.equal(await said(stage), '');
      });
    }

    it('shows text twice where a placeholder with values has been served before', async () => {
      await takeOver({ content: 'placeholder with values', isScriptFirst: true });
      const times = ({ words }: Seen) => words.split('Cometoouroffice').length - 1;
      assert.equal(times(await seenIn(stage, (seen) => times(seen) === 2)), 2);
      assert.match(await said(stage), /contains mismatches/);
    });

    it('throws an error where a placeholder with a theme of the app has been served before', async () => {
      const content = 'placeholder with a theme';
      await assert.rejects(takeOver({ content, isScriptFirst: true }), /TypeError.*null/s);
    });
  }
}

function proveTextAlone(stage: Stage) {
  for (const framework of frameworks) {
    it(`has all words once: ${names[framework]}`, { skip: stage.skip }, async () => {
      await open(stage, framework, { content: 'component' });
      await stage.engine.run(readFileSync('test/support/words-of.js', 'utf8'));
      await assertSeen(stage, { isDrawn: false });
    });
  }
}

describe('Chromium', () => proveHydration(useStage(startChromium), ['development', 'production']));
if (isNightly) {
  describe('Firefox', () => proveHydration(useStage(startFirefox, withoutFirefox), ['production']));
  describe('WebKit', () => proveHydration(useStage(startWebKit, withoutWebKit), ['production']));
}
describe('the page as a server sends it, without scripts', () =>
  proveTextAlone(useStage(() => startChromium({ javaScriptEnabled: false }))));
