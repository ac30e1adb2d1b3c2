/** Web archives replay pages with objects of their own in the place of `window` and `document`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { placeholderSnippet, tagSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { send } from '../support/server.js';
import { html, useBrowser, useServer } from '../support/visit.js';
import { packageFile, withoutPackages } from './packages.js';

const visit = useBrowser();
const server = useServer();

const names = ['window', 'self', 'document', 'location', 'top', 'parent', 'frames', 'opener'];

/** As the Wayback Machine and pywb rewrite a script: https://github.com/webrecorder/pywb */
const rewritten = (code: string) => `{
  ${names.map((name) => `let ${name} = _wb_wombat.local_init('${name}');`).join('\n')}
  ${code}
}`;

const begin = `<script src="${packageFile('@webrecorder/wombat/dist/wombat.js')}"></script>
  <script>window._WBWombatInit({
    url: 'https://example.org/', top_url: 'https://archive.example/web/2020/https://example.org/',
    prefix: location.origin + '/web/', static_prefix: location.origin + '/static/', mod: 'mp_', coll: 'web',
    timestamp: '2020', request_ts: '2020', wombat_ts: '2020', wombat_sec: '1577836800',
    wombat_scheme: 'https', wombat_host: 'example.org', wombat_opts: {},
  })</script>`;

describe('a page in a web archive', { skip: withoutPackages }, () => {
  const card = [prerender('hrd-contact-card', { lang: 'en' })];
  const file = { src: '/rewritten.js' };
  for (const [way, lines] of Object.entries({
    tag: tagSnippet(file, card),
    placeholder: placeholderSnippet(card) + '<script src="/rewritten.js"></script>',
    'script alone':
      '<p>Words</p><script src="/rewritten.js" data-hrd="contact-card" data-hrd-lang="en"></script>',
  })) {
    it(`shows the element: ${way}`, async () => {
      const { origin, pages } = await server;
      const code = readFileSync('dist/hrd.en.js', 'utf8').replace(/^\uFEFF/, '');
      const headers = { 'content-type': 'text/javascript; charset=utf-8' };
      pages.set('/rewritten.js', send(rewritten(code), headers));
      pages.set('/archived', send(html(lines, begin)));
      const { page, messages } = await visit(`${origin}/archived`);
      await page.locator('hrd-contact-card [part=address]').waitFor({ timeout: 5000 });
      assert.equal(await page.locator('hrd-contact-card').count(), 1);
      assert.deepEqual(messages, []);
    });
  }
});
