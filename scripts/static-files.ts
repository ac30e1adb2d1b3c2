/**
 * Writes what needs no script: each element in each language, the texts on the demo pages, and the
 * components of the examples.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { component } from '../builder/components.ts';
import { apps } from '../examples/apps.ts';
import { languages } from '../src/entries/languages/all.ts';
import { element, print } from '../src/static/html-tree.ts';
import { shadowSnippet } from '../src/static/shadow-root.ts';
import { aloneOnPage, asFile, standalonePage } from '../src/static/standalone-page.ts';
import { plainText, tagWithText } from '../src/static/static-html.ts';
import { tags } from './manifest.ts';
import { fillTags } from './fill-tags.ts';
import { pageStyle, textStyle } from './page-style.ts';
import { prerender } from './prerender.ts';

writeFileSync('dist/hrd-text.css', textStyle);

for (const { lang } of languages) {
  const folder = `dist/html/${lang}`;
  mkdirSync(folder, { recursive: true });
  for (const tag of tags) {
    const rendered = prerender(tag, { lang });
    const page = prerender(tag, aloneOnPage({ lang }));
    writeFileSync(`${folder}/${tag}.html`, print(plainText(rendered)) + '\n');
    writeFileSync(`${folder}/${tag}.shadow.html`, shadowSnippet([rendered]) + '\n');
    writeFileSync(`${folder}/${tag}.page.html`, asFile(standalonePage(page, pageStyle)));
  }
}

for (const page of ['demo/index.html', 'demo/partner.html', 'demo/looks.html']) {
  writeFileSync(page, fillTags(readFileSync(page, 'utf8'), tagWithText));
}

const card = prerender('hrd-contact-card', { lang: 'en', 'heading-level': '3' });
for (const { id, component: written } of apps) {
  if (!written) continue;
  const tag = written.withText ? tagWithText(card) : element(card.tag, card.attributes);
  writeFileSync(`examples/${id}/${written.file}`, component(written.framework, [tag]));
}
