/** What the check finds on pages that a real system or program has spoilt. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it, mock } from 'node:test';
import { check } from '../../builder/checker/check.js';
import type { Code } from '../../builder/checker/messages/index.js';
import {
  headSnippet,
  pasteSnippet,
  placeholderSnippet,
  plainSnippet,
  shortcodeSnippet,
  tagSnippet,
  type ScriptFile,
} from '../../builder/snippets.js';
import { hash } from '../../scripts/hash.js';
import { prerender } from '../../scripts/prerender.js';
import { shadowSnippet } from '../../src/static/shadow-root.js';
import { obfuscatedByCloudflare } from '../support/cloudflare.js';
import { integrity, knowledge } from '../support/knowledge.js';
import { html, useBrowser, useServer } from '../support/visit.js';
import { joomla } from './joomla.js';
import { withHugo, withoutHugo } from './markdown.js';
import { editorOpener } from './open-editor.js';
import { load, withoutPackages } from './packages.js';
import type { Simulation } from './simulation.js';
import { simulations } from './simulations.js';
import { afterWordpress, asShortcodeBlocks, withoutWordpress } from './wordpress.js';

const openEditor = editorOpener(useBrowser(), useServer());

// What the elements say of an address that is missing is a test of its own.
before(() => {
  mock.method(console, 'warn', () => {});
});

const guide = [prerender('hrd-guide', { lang: 'en' })];
const src = `/hrd-${knowledge.version}/hrd.en.js`;
const file: ScriptFile = { src, integrity: integrity['hrd.en.js'] };
const lines = pasteSnippet(file, guide);

const pageWith = (published: string, head = '') =>
  html(`<main><h1>Help</h1>\n${published}\n</main>`, head);

async function publishedBy({ publish }: Simulation, pasted = lines) {
  const [published] = await publish!([pasted], openEditor);
  return pageWith(published!);
}

interface Fault {
  skip?: string | false;
  page: () => string | Promise<string>;
  /** What the check has to say of it. */
  code: Code;
  /** What else it may call wrong. */
  followedBy?: Code;
}

/** By what somebody has done. */
const faults: Record<string, Fault> = {
  'An author in WordPress, who may not save scripts, pasted the lines': {
    skip: withoutWordpress,
    page: () => publishedBy(simulations['wordpress-kses-block']),
    code: 'script-missing',
  },
  'The lines for a page by hand were opened on the “Visual” tab of WordPress’s classic editor': {
    skip: withoutWordpress,
    page: () => publishedBy(simulations['wordpress-visual'], tagSnippet(file, guide)),
    code: 'script-without-place',
  },
  'An address stood in the tab “Visual”, which made a dash and a cross of it': {
    skip: withoutWordpress,
    page() {
      const contact = { embassy: 'U.S. Embassy Exampleville', email: 'press--2x4@example.org' };
      const card = prerender('hrd-contact-card', { lang: 'en', ...contact });
      return publishedBy(simulations['wordpress-visual'], pasteSnippet(file, [card]));
    },
    code: 'address-not-option',
    followedBy: 'address-link-differs',
  },
  'A shortcode was left where the plugin is no longer active': {
    skip: withoutWordpress,
    page() {
      const [published] = afterWordpress(
        asShortcodeBlocks([shortcodeSnippet(guide)]),
        'as_visitors_get_it',
      );
      return pageWith(published!);
    },
    code: 'shortcode-as-text',
  },
  'Joomla’s filter took the script away': {
    skip: withoutPackages,
    page: () => publishedBy(simulations.joomla),
    code: 'script-missing',
  },
  'Joomla hid the address, as nothing told it not to': {
    skip: withoutPackages,
    page: () => publishedBy(joomla(''), plainSnippet(guide)),
    code: 'address-hidden',
  },
  'Cloudflare hid the address, as an editor had taken out what tells it not to': {
    skip: withoutPackages,
    page: async () => obfuscatedByCloudflare(await publishedBy(simulations['drupal-full'])),
    code: 'address-hidden',
  },
  'A sanitizer took the script away': {
    skip: withoutPackages,
    page: () => publishedBy(simulations.dompurify),
    code: 'script-missing',
  },
  'An editor emptied the declarative shadow root': {
    skip: withoutPackages,
    page: () => publishedBy(simulations.ckeditor, shadowSnippet(guide)),
    code: 'place-shadow-emptied',
    followedBy: 'text-missing',
  },
  'Hugo left HTML out of its Markdown': {
    skip: withoutHugo,
    page: () => pageWith(withHugo([lines])[0]!),
    code: 'lines-omitted',
  },
  'Markdown printed the lines for visitors to read': {
    skip: withoutPackages,
    page: () => pageWith(inMarkdown(lines, { html: false })),
    code: 'lines-as-text',
  },
  'Markdown took lines that were moved to the right for an example of code': {
    skip: withoutPackages,
    page: () => pageWith(inMarkdown(lines.replace(/^/gm, '    '), { html: true })),
    code: 'lines-as-text',
  },
  'An optimizer minified the script, and the hash is that of its own file': {
    skip: withoutPackages,
    page: async () => pageWith(placeholderSnippet(guide), await minifiedScript()),
    code: 'integrity-wrong',
  },
  'The script line has the hash of another language’s file': {
    page: () => pageWith(pasteSnippet({ src, integrity: integrity['hrd.fr.js'] }, guide)),
    code: 'integrity-of-other',
  },
  'The script file of an older version was left in its folder': {
    page: () => pageWith(pasteSnippet({ src: '/hrd-0.0.9/hrd.en.js' }, guide)),
    code: 'script-other-version',
  },
};

function inMarkdown(text: string, options: { html: boolean }) {
  const MarkdownIt = load<new (options: object) => { render(text: string): string }>('markdown-it');
  return new MarkdownIt(options).render(text);
}

async function minifiedScript() {
  const code = await simulations.terser.script!(readFileSync('dist/hrd.en.js', 'utf8'));
  return headSnippet({ src, integrity: hash('sha384', code) });
}

describe('the check finds what was done to a page', () => {
  for (const [name, { skip = false, page, code, followedBy }] of Object.entries(faults)) {
    it(name, { skip }, async () => {
      const findings = await check(await page(), knowledge, Infinity);
      const codes = findings.map((each) => each.code);
      assert.ok(codes.includes(code), codes.join());
      const wrong = findings.filter(({ severity }) => severity === 'wrong');
      const others = wrong.filter((each) => each.code !== code && each.code !== followedBy);
      assert.deepEqual(others, []);
    });
  }

  it('and says nothing of that kind where the same lines are as they were', async () => {
    const codes = (await check(pageWith(lines), knowledge, Infinity)).map((each) => each.code);
    const said = Object.values(faults).filter(({ code }) => codes.includes(code));
    assert.deepEqual(said, []);
  });
});
