/** Writes what needs no script: each element in each language, and the texts on the demo pages. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { languages } from '../src/content/languages.ts';
import { print } from '../src/html-tree.ts';
import { aloneOnPage, asFile, standalonePage } from '../src/standalone-page.ts';
import { plainText, tagWithShadow, tagWithText } from '../src/static-html.ts';
import { tags } from '../src/tags.ts';
import { fillTags } from './fill-tags.ts';
import { pageStyle } from './page-style.ts';
import { prerender } from './prerender.ts';

for (const { lang } of languages) {
  const folder = `dist/html/${lang}`;
  mkdirSync(folder, { recursive: true });
  for (const tag of tags) {
    const element = prerender(tag, { lang });
    const page = prerender(tag, aloneOnPage({ lang }));
    writeFileSync(`${folder}/${tag}.html`, print(plainText(element)) + '\n');
    writeFileSync(`${folder}/${tag}.shadow.html`, print([tagWithShadow(element)]) + '\n');
    writeFileSync(`${folder}/${tag}.page.html`, asFile(standalonePage(page, pageStyle)));
  }
}

for (const page of ['demo/partner.html', 'demo/looks.html']) {
  writeFileSync(page, fillTags(readFileSync(page, 'utf8'), tagWithText));
}
