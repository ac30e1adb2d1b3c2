/** Promises 3, 6 and 10: a visit that uses every control leaves nothing anywhere. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tags } from '../../src/tags.js';
import type { Host } from '../engines/use-engine.js';

/** Everything that a script could leave behind in a page and its storage. */
const state = `async function state() {
  const members = (object) => Reflect.ownKeys(object).map(String).sort();
  const types = Object.getOwnPropertyNames(window).sort().filter((name) => window[name]?.prototype);
  return JSON.stringify({
    cookies: document.cookie,
    storage: [localStorage.length, sessionStorage.length],
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: [history.length, history.state],
    address: location.href,
    title: document.title,
    name: window.name,
    globals: members(window),
    types: types.map((name) => [name, members(window[name]), members(window[name].prototype)]),
    page: document.documentElement.outerHTML,
  }, null, 1);
}`;

/** Loads the script file, and takes its tag away again. */
const loadScript = `function loadScript() {
  const script = document.createElement('script');
  script.src = '/dist/hrd.en.js';
  const loaded = new Promise((resolve) => (script.onload = resolve));
  document.head.append(script);
  script.remove();
  return loaded.then(() => {});
}`;

/** Uses everything that can be used, as a visitor and as a website. */
const useEverything = `async function useEverything() {
  const kept = [];
  // Only where the links go is of interest; the mail program stays closed.
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (target.localName !== 'a') return;
    event.preventDefault();
    kept.push([target.href, target.rel, target.referrerPolicy]);
  });
  for (const element of document.querySelectorAll('main > *')) {
    const original = element.getAttributeNames();
    for (const [name, value] of Object.entries({ theme: 'dark', layout: 'details', lang: 'fr', sections: 'contact', topics: 'justice', email: 'name@example.org', source: 'https://example.org/page', published: '2024-01-02', 'heading-level': '9' })) {
      if (original.includes(name)) continue;
      element.setAttribute(name, value);
      await element.updateComplete;
      for (const control of element.shadowRoot.querySelectorAll('a, button, summary')) {
        control.focus();
        control.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, composed: true }));
        control.click();
      }
      element.removeAttribute(name);
      await element.updateComplete;
    }
    element.shadowRoot.querySelector('address')?.click();
    getSelection().selectAllChildren(element);
    getSelection().removeAllRanges();
  }
  for (const type of ['beforeprint', 'afterprint', 'pagehide', 'pageshow', 'visibilitychange', 'blur', 'resize', 'scroll', 'languagechange', 'online', 'storage']) {
    dispatchEvent(new Event(type));
  }
  await new Promise(requestAnimationFrame);
  return kept;
}`;

export function proveSilence({ engine, server, skip }: Host) {
  const open = async (body: string) => {
    server.pages.set('/page', (response) => {
      // No request may leave for another server either: each attempt would be reported.
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; script-src 'self' 'unsafe-inline'",
      );
      response.end(`<!doctype html><html lang="en"><head><title>A page</title>
        <script src="/test/scenarios/recorder.js"></script>
        <script>${state} ${useEverything} ${loadScript}</script></head>
        <body><main>${body}</main></body></html>`);
    });
    await engine.open(`${server.origin}/page`);
  };

  describe('A visit that uses every control', { skip }, () => {
    it('asks for the script file alone, and leaves storage, history and page as they were', async () => {
      server.requests.length = 0;
      await open(
        tags.map((tag) => `<${tag}><p>Plain text</p></${tag}>`).join('') +
          '<hrd-contact-card embassy="U.S. Embassy Exampleville" email="name@example.org"></hrd-contact-card>' +
          '<hrd-support-list layout="details"></hrd-support-list>',
      );
      const before = await engine.run<string>('state()');
      await engine.run('loadScript()');
      const links = await engine.run<string[][]>('useEverything()');
      const after = await engine.run<string>('state()');
      assert.ok(links.length > 40);
      for (const link of links) {
        assert.match(link.join(' '), /^(mailto:|https:.* noopener noreferrer no-referrer$)/);
      }
      assert.ok(before.length > 10_000);
      assert.deepEqual(after.split('\n'), before.split('\n'));
      assert.deepEqual(server.requests, [
        '/page',
        '/test/scenarios/recorder.js',
        '/dist/hrd.en.js',
      ]);
      assert.deepEqual(await engine.run('[recorder.errors, recorder.reports]'), [[], []]);
      assert.deepEqual(
        await engine.run(
          'performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)',
        ),
        server.requests.slice(1),
      );
    });
  });
}
