import { chromium, type BrowserContextOptions, type CDPSession } from 'playwright-core';
import { findChromium } from '../browser.js';
import { defaultSize, type Engine, type Heard } from './engine.js';

export async function startChromium(options: BrowserContextOptions = {}): Promise<Engine> {
  const browser = await chromium.launch({
    ...(await findChromium()),
    // The driver would switch the back-forward cache off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage(options);
  const protocol = await page.context().newCDPSession(page);
  return {
    name: 'Chromium',
    async open(address, size = defaultSize) {
      await page.setViewportSize(size);
      await page.goto(address);
    },
    run: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    click: (x, y) => page.mouse.click(x, y),
    collectGarbage: () => protocol.send('HeapProfiler.collectGarbage'),
    print: () => page.pdf({ format: 'A4' }),
    heard: () => heardOver(protocol),
    close: () => browser.close(),
  };
}

async function heardOver(protocol: CDPSession) {
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  const nodeOf = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = ({ role, name, description, ignored, properties, childIds }: (typeof nodes)[0]) => {
    const isText = role?.value === 'StaticText';
    // Below a text there are its lines.
    const inside: Heard[] = isText ? [] : (childIds ?? []).flatMap((id) => walk(nodeOf.get(id)!));
    if (ignored) return inside;
    const pieces = inside.filter((each) => each.role === 'text');
    const own: Heard = {
      role: isText ? 'text' : role!.value,
      name: name?.value ?? '',
      description: description?.value ?? '',
      live: properties?.find((each) => each.name === 'live')?.value.value ?? '',
      text: isText ? name!.value : pieces.map((each) => each.text).join(''),
    };
    return [own, ...inside];
  };
  return walk(nodes[0]!);
}
