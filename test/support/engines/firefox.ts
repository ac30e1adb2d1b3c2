import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findFirefox } from '../browser.js';
import { defaultSize, type Engine, type Heard } from './engine.js';
import { allowWindow, runInWindow } from './firefox-window.js';

/** As if a screen reader ran. */
export const withScreenReader = { 'accessibility.force_disabled': -1 };

const control = process.platform === 'darwin' ? 'Meta' : 'Control';

export async function startFirefox(preferences: Record<string, unknown> = {}): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()!,
    // What it tells screen readers can only be asked of its own window.
    args: [allowWindow],
    extraPrefsFirefox: { 'dom.testing.testutils.enabled': true, ...preferences },
  });
  let page = await browser.newPage();
  return {
    name: 'Firefox',
    async open(address, size = defaultSize) {
      const last = page;
      // After a page came back from the cache, the driver waits in vain for the next one.
      page = await browser.newPage();
      await last.close();
      await page.setViewport(size);
      await page.goto(address);
    },
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async press(key) {
      const [name, letter] = key.split('+') as [KeyInput, KeyInput?];
      if (!letter) return page.keyboard.press(name);
      await page.keyboard.down(control);
      await page.keyboard.press(letter);
      await page.keyboard.up(control);
    },
    click: (x, y) => page.mouse.click(x, y),
    collectGarbage: () => page.evaluate('TestUtils.gc()'),
    print: () => page.pdf({ format: 'A4' }),
    heard: () => runInWindow<Heard[]>(browser, walkInFirefox),
    close: () => browser.close(),
  };
}

/** Runs in the window of the browser: what its process keeps for screen readers. */
const walkInFirefox = `() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const roles = { pushbutton: 'button', 'text leaf': 'text' };
  const walk = (accessible) => {
    const { name, description, attributes, language } = accessible;
    const role = service.getStringRole(accessible.role);
    const inside = [];
    for (let child = accessible.firstChild; child; child = child.nextSibling) {
      inside.push(...walk(child));
    }
    const pieces = inside.filter((each) => each.role === 'text');
    const own = {
      role: roles[role] ?? role,
      name: name ?? '',
      description: description ?? '',
      live: attributes?.has('live') ? attributes.getStringProperty('live') : '',
      text: role === 'text leaf' ? name : pieces.map((each) => each.text).join(''),
      language,
    };
    return [own, ...inside];
  };
  const page = service.getAccessibleFor(gBrowser.selectedBrowser);
  return page ? walk(page) : [];
}`;
