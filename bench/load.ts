/** What it costs to open a page with an embed: on the line, until the words are there, afterwards. */
import { parseHTML } from 'linkedom';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { desktop, phone, slowDown, slowProcessor, type Stage } from './browser.js';
import { brotli, gzip } from './compress.js';
import type { Placed } from './pages.js';

export interface Wire {
  requests: number;
  brotli: number;
  gzip: number;
}

export interface Times {
  /** Milliseconds from navigation to the first paint of words; `null` where there are none. */
  firstWords: number | null;
  /** To the end of the last long task, when everything is rendered and answers. */
  interactive: number;
}

export interface Cost {
  /** Milliseconds. */
  mainThread: number;
  /** Bytes. */
  heap: number;
}

/** Everything that the page loads, the page itself included. */
export function measureWire(stage: Stage, placed: Placed): Promise<Wire> {
  const address = stage.serve(placed.id, placed.html);
  return stage.visit(phone, async (page) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto(address);
    await page.waitForFunction(placed.ready);
    await page.waitForLoadState('networkidle');
    const own = addresses.filter((each) => each.startsWith(stage.origin));
    const files = own.map((each) => stage.contentOf(each));
    const sum = (compress: (file: Buffer) => Buffer) =>
      files.reduce((total, file) => total + compress(file).length, 0);
    return { requests: addresses.length, brotli: sum(brotli), gzip: sum(gzip) };
  });
}

/** On a slow phone. */
export const measureTimes = (stage: Stage, placed: Placed): Promise<Times> =>
  watch(stage, placed, phone, async (page) => {
    const firstWords = placed.shown
      ? await page.evaluate(() => window.seen.shown)
      : await firstPaint(page);
    const interactive = await page.evaluate(() => window.seen.interactive);
    return { firstWords, interactive: Math.max(firstWords ?? 0, interactive) };
  });

export const screens = { phone, desktop };
export type Screen = keyof typeof screens;

/** How far the page around jumps: all layout shifts added up. */
export const measureShift = (stage: Stage, placed: Placed, screen: Screen): Promise<number> =>
  watch(stage, placed, screens[screen], (page) => page.evaluate(() => window.seen.layoutShift));

/** Opens it on a slow machine, and waits until nothing happens any more. */
function watch<Result>(
  stage: Stage,
  placed: Placed,
  screen: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
) {
  const address = stage.serve(placed.id, placed.html);
  return stage.visit(screen, async (page) => {
    await slowDown(page);
    await page.addInitScript(
      `window.isReady = () => ${placed.ready}; window.isShown = () => ${placed.shown ?? false};`,
    );
    await page.addInitScript({ path: 'bench/watch.js' });
    await page.goto(address);
    await page.waitForFunction(isQuiet, undefined, { polling: 100 });
    return look(page);
  });
}

declare global {
  interface Window {
    /** See `watch.js`. */
    seen: { shown: number; interactive: number; layoutShift: number };
  }
}

const isQuiet = () =>
  window.seen.interactive > 0 && performance.now() > window.seen.interactive + 500;

/** Of our own page in a frame it is the frame's, in the time of the page around. */
async function firstPaint(page: Page) {
  const { origin } = new URL(page.url());
  const frame = page
    .frames()
    .filter((each) => each.url().startsWith(origin))
    .at(-1)!;
  const start = await page.evaluate(() => performance.timeOrigin);
  return frame.evaluate((start) => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint ? paint.startTime + performance.timeOrigin - start : null;
  }, start);
}

/** On a slow processor, with nothing else to wait for. */
export function measureCost(stage: Stage, placed: Placed): Promise<Cost> {
  const address = stage.serve(placed.id, placed.html);
  return stage.visit(phone, async (page) => {
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Performance.enable');
    await slowProcessor(protocol);
    await page.goto(address);
    await page.waitForFunction(placed.ready, undefined, { polling: 100 });
    await page.waitForLoadState('networkidle');
    const { metrics } = await protocol.send('Performance.getMetrics');
    const { value } = metrics.find(({ name }) => name === 'TaskDuration')!;
    await protocol.send('HeapProfiler.collectGarbage');
    const { usedSize } = await protocol.send('Runtime.getHeapUsage');
    return { mainThread: 1000 * value, heap: usedSize };
  });
}

/** How many words are painted where no script runs. */
export function countWordsWithoutScript(stage: Stage, placed: Placed): Promise<number> {
  const address = stage.serve(placed.id, placed.html);
  return stage.visit({ ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(address);
    const protocol = await page.context().newCDPSession(page);
    const { documents, strings } = await protocol.send('DOMSnapshot.captureSnapshot', {
      computedStyles: ['visibility'],
    });
    const painted = documents.flatMap(({ layout, nodes }) =>
      layout.nodeIndex.flatMap((node, index) => {
        const isText = strings[nodes.nodeName![node]!] === '#text';
        const isVisible = strings[layout.styles[index]![0]!] === 'visible';
        return isText && isVisible ? strings[layout.text[index]!]! : [];
      }),
    );
    return painted
      .join(' ')
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length;
  });
}

/** What an embed lacks of the words of a text, folded away or not. */
export function findMissingWords(stage: Stage, placed: Placed, text: string): Promise<string[]> {
  const address = stage.serve(placed.id, placed.html);
  return stage.visit(phone, async (page) => {
    await page.goto(address);
    await page.waitForFunction(placed.ready);
    const protocol = await page.context().newCDPSession(page);
    const { documents, strings } = await protocol.send('DOMSnapshot.captureSnapshot', {
      computedStyles: [],
    });
    const held = documents.flatMap(({ nodes }) =>
      nodes.nodeValue!.map((value, node) =>
        strings[nodes.nodeName![node]!] === '#text' ? strings[value]! : '',
      ),
    );
    const all = withoutSpaces(held.join(''));
    return textsIn(text).filter((each) => !all.includes(withoutSpaces(each)));
  });
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

function textsIn(html: string) {
  const { document } = parseHTML(html);
  const walker = document.createTreeWalker(document, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent!.trim());
  return texts;
}
