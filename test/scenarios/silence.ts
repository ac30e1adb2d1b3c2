/** A visit that uses every control leaves nothing anywhere, and nothing of the page is touched. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tags } from '../../scripts/manifest.js';
import type { Stage } from '../support/engines/stage.js';

const elements = [
  ...tags.map((tag) => `<${tag}><p>Plain text</p></${tag}>`),
  '<hrd-contact-card embassy="U.S. Embassy Exampleville" email="name@example.org"></hrd-contact-card>',
  '<hrd-support-list layout="details"></hrd-support-list>',
];

export function proveSilence({ engine, server, show, skip }: Stage) {
  describe('A visit that uses every control', { skip }, () => {
    it('asks for the script file alone, and leaves storage, history and page as they were', async () => {
      await show(
        `<!doctype html><html lang="en"><head><title>A page</title>
        <script src="/test/scenarios/in-page/recorder.js"></script>
        <script src="/test/scenarios/in-page/visit.js"></script>
        <script>const globalsBefore = globals();</script></head>
        <body><main>${elements.join('')}</main></body></html>`,
        {
          headers: {
            // Each attempt to ask another server would be reported.
            'content-security-policy': "default-src 'none'; script-src 'self' 'unsafe-inline'",
          },
        },
      );
      server.requests.length = 0;
      const before = await engine.run('stored()');
      await engine.run('loadScript()');
      const links = await engine.run<string[]>('useEverything()');
      assert.deepEqual(await engine.run('stored()'), before);
      assert.deepEqual(await engine.run('changesSince(globalsBefore)'), []);
      assert.deepEqual(server.requests, ['/dist/hrd.en.js']);
      assert.deepEqual(await engine.run('[recorder.errors, recorder.reports]'), [[], []]);
      assert.ok(links.length > 40);
      for (const link of links) {
        assert.match(link, /^(mailto:|https:.* noopener noreferrer no-referrer$)/);
      }
    });
  });
}
