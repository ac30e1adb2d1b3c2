/** The check as a command knows the words of each element, whatever its options, as the build writes them. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { tagSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { tags } from '../../src/elements/tags.js';
import { useFolder } from '../support/check-command.js';
import { someLangs } from '../support/nightly.js';

const partner = {
  embassy: 'U.S. Embassy Somewhere',
  country: 'Somewhere',
  email: 'contact@embassy.example',
  source: 'https://embassy.example/defenders',
  published: '2024-05-06',
};
const contacts: Record<string, string>[] = [
  { 'checked-on': '2025-01-02' },
  partner,
  { ...partner, 'checked-on': '2025-01-02' },
  { embassy: partner.embassy },
];

/** What changes the words or their tags. */
const options: Record<(typeof tags)[number], Record<string, string>[]> = {
  'hrd-background': [],
  'hrd-contact-card': contacts,
  'hrd-definition': [{ 'no-examples': '' }],
  'hrd-support-list': [{ layout: 'details' }, { topics: 'emergency justice' }],
  'hrd-guide': [{ sections: 'support contact' }, { sections: 'definition' }, ...contacts],
};

const written = tags.flatMap((tag) =>
  [{}, { 'heading-level': '3' }, ...options[tag]].map((chosen) => ({ tag, chosen })),
);
const langs = [...someLangs, 'zh-Hant'];
const known = /: right: .* with the words of this version/g;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const { write, check } = useFolder();

function writePage(name: string, lang: string, change = (html: string) => html) {
  const elements = written.map(({ tag, chosen }) => prerender(tag, { lang, ...chosen }));
  const lines = tagSnippet({ src: 'hrd.js' }, elements);
  write(name, `<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n${change(lines)}`);
}

describe('node check.js knows the words of every element with every option', () => {
  let said: string;

  before(async () => {
    for (const lang of langs) writePage(`${lang}.html`, lang);
    ({ stdout: said } = await check(...langs.map((lang) => `${lang}.html`)));
  });

  for (const lang of langs) {
    it(`in ${lang}`, () => {
      const ofPage = said.split('\n').filter((line) => line.startsWith(`${lang}.html:`));
      assert.equal(count(ofPage.join('\n'), known), written.length, ofPage.join('\n'));
    });
  }

  it('and sees where one letter is another', async () => {
    writePage('changed.html', 'en', (html) => html.replace(/(<(?:p|h\d)>\w\w)\w/g, '$1X'));
    const { stdout } = await check('changed.html');
    assert.equal(count(stdout, known), 0);
  });
});
