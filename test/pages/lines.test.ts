/** The lines that a website pastes, in templates that are XML, and on pages that are not of UTF-8. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownHelp } from '../../builder/own-help.js';
import { plainSnippet } from '../../builder/snippets.js';
import { tags } from '../../scripts/manifest.js';
import { prerender } from '../../scripts/prerender.js';
import { formsOf } from '../support/forms.js';
import { someLanguages } from '../support/nightly.js';
import { html, useBrowser, useServer } from '../support/visit.js';

const visit = useBrowser();
const server = useServer();

/** With a value for what a website can say itself. */
const options: Record<string, Record<string, string>> = {
  'hrd-contact-card': {
    embassy: 'Embassy “A” &\u0007 <B>\ufffe\u0085',
    email: 'a@a.example',
    country: '',
  },
  'hrd-definition': { 'no-examples': '' },
};

const help = ownHelp(['Ring “A”\u0000 & <B>,\u2028 or write to help@example.org.']);

const written = someLanguages.flatMap(({ lang }) =>
  tags.flatMap((tag) => {
    const { withText, withoutText } = formsOf(tag, { lang, ...options[tag] }, help);
    return Object.entries({ ...withText, ...withoutText }).map(([form, lines]) => ({
      lang,
      tag,
      form,
      lines,
    }));
  }),
);

describe('the lines', () => {
  it('are well-formed XML in every form and element', async () => {
    const { page } = await visit('about:blank');
    const errorsIn = (lines: readonly string[]) =>
      page.evaluate(
        (lines) =>
          lines.map((each) => {
            const inOne = each.startsWith('<!DOCTYPE') ? each : `<div>${each}</div>`;
            const parsed = new DOMParser().parseFromString(inOne, 'application/xml');
            return parsed.querySelector('parsererror')?.textContent;
          }),
        lines,
      );
    const errors = await errorsIn(written.map(({ lines }) => lines));
    for (const [index, { lang, tag, form }] of written.entries()) {
      assert.equal(errors[index], undefined, `${lang}, ${tag}, ${form}`);
    }
    assert.match((await errorsIn(['<script async></script>']))[0]!, /error/);
  });

  it('are of ASCII alone in languages of Latin letters', () => {
    for (const { lang, tag, form, lines } of written) {
      const isLatin = ['en', 'es', 'fr', 'pt'].includes(lang);
      // A text in another language says here and there who speaks.
      if (isLatin) assert.doesNotMatch(lines, /[^\0-\x7f]/, `${lang}, ${tag}, ${form}`);
    }
  });

  for (const lang of ['en', 'fr']) {
    it(`say the same in ${lang} without scripts on a page that is not of UTF-8`, async () => {
      const { origin, pages } = await server;
      const page = html(`<main>${plainSnippet([prerender('hrd-guide', { lang })])}</main>`);
      const said = await Promise.all(
        ['utf-8', 'windows-1252'].map(async (charset) => {
          pages.set(`/${charset}`, (response) => {
            response.setHeader('content-type', `text/html; charset=${charset}`);
            response.end(page.replace('utf-8', charset));
          });
          const { page: opened } = await visit(`${origin}/${charset}`, {
            javaScriptEnabled: false,
          });
          return opened.locator('main').innerText();
        }),
      );
      assert.equal(said[1], said[0]);
      assert.match(said[0]!, /“|«/);
    });
  }
});
