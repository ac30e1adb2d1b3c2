/** What many elements cost, beside the same nodes without a library and as declarative shadow roots. */
import type { Page } from 'playwright-core';
import { nameOf } from '../src/elements/text-mark.js';
import type { Stage } from './browser.js';

export type Side = 'ours' | 'native' | 'static';

export interface Many {
  /** Milliseconds until all have rendered. */
  rendered: number;
  /** Until they are laid out as well. */
  laidOut: number;
  /** Bytes: JavaScript, and what the browser keeps of the nodes, without their texts. */
  memory: number;
}

interface Prepared {
  element: string;
  count: number;
  side: Side;
  sheets: CSSStyleSheet[];
}

declare global {
  interface Window {
    prepared: Prepared;
    gc(): void;
  }
}

export const measureMany = (stage: Stage, tag: string, side: Side, count: number): Promise<Many> =>
  stage.visit({}, async (page) => {
    const native = `native-${nameOf(tag)}`;
    await openWithScript(stage, page, side === 'native' ? `/bench/dist/${native}.js` : ourFile);
    await page.evaluate(prepare, { tag: side === 'native' ? native : tag, side, count });
    const before = await memoryOf(page);
    const times = await page.evaluate(place);
    return { ...times, memory: (await memoryOf(page)) - before };
  });

/** Of all elements on a page, how many are rendered again when one has an attribute changed. */
export const countRenderedAgain = (stage: Stage, tag: string, count: number): Promise<number> =>
  stage.visit({}, async (page) => {
    await openWithScript(stage, page, ourFile);
    await page.evaluate(prepare, { tag, side: 'ours' as const, count });
    await page.evaluate(place);
    return page.evaluate(async (tag) => {
      const elements = [...document.querySelectorAll(tag)];
      const renderedAgain = new Set<Node>();
      const observer = new MutationObserver((records) =>
        records.forEach(({ target }) => renderedAgain.add(target.getRootNode())),
      );
      for (const { shadowRoot } of elements) {
        observer.observe(shadowRoot!, { childList: true, subtree: true, attributes: true });
      }
      elements[elements.length >> 1]!.setAttribute('heading-level', '4');
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      return renderedAgain.size;
    }, tag);
  });

const ourFile = '/dist/hrd.en.js';

async function openWithScript(stage: Stage, page: Page, url: string) {
  await page.goto(
    stage.serve(
      'many',
      '<!doctype html><html lang="en"><head><title>A page</title></head><body></body></html>',
    ),
  );
  await page.addScriptTag({ url });
}

/** Renders one first, so that neither side pays for the style sheet and the first layout. */
async function prepare({ tag, side, count }: { tag: string; side: Side; count: number }) {
  const one = document.createElement(tag) as HTMLElement & { updateComplete: Promise<unknown> };
  document.body.append(one);
  await one.updateComplete;
  const { innerHTML, adoptedStyleSheets } = one.shadowRoot!;
  void document.body.offsetHeight;
  one.remove();
  const nodes = innerHTML.replace(/<!--.*?-->/g, '');
  const element =
    side !== 'static'
      ? `<${tag}></${tag}>`
      : `<x-static><template shadowrootmode="open">${nodes}</template></x-static>`;
  window.prepared = { element, count, side, sheets: adoptedStyleSheets };
}

async function place() {
  const { element, count, side, sheets } = window.prepared;
  // In one piece: what `repeat` returns is put together only when it is read.
  const html = Array(count).fill(element).join('');
  const box = document.createElement('div');
  document.body.append(box);
  window.gc();
  const start = performance.now();
  if (side !== 'static') {
    box.innerHTML = html;
    await (box.lastElementChild as HTMLElement & { updateComplete: Promise<unknown> })
      .updateComplete;
  } else {
    box.setHTMLUnsafe(html);
    for (const each of box.children) each.shadowRoot!.adoptedStyleSheets = sheets;
  }
  const rendered = performance.now() - start;
  void box.offsetHeight;
  return { rendered, laidOut: performance.now() - start };
}

async function memoryOf(page: Page) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
