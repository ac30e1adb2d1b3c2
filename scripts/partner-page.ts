/** Writes the plain text into the tags of `demo/partner.html`, as the builder would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { element, print } from '../src/plain-html.ts';
import { tagWithText } from '../src/static-html.ts';
import { prerender } from './prerender.ts';

const file = 'demo/partner.html';

const page = readFileSync(file, 'utf8').replace(
  /^( *)<(hrd-[a-z-]+)[^>]*>[^]*?<\/\2>/gm,
  (markup, indent: string, tag: string) => {
    const host = parseHTML(markup).document.querySelector(tag)!;
    const attributes = Object.fromEntries(
      [...host.attributes].map(({ name, value }) => [name, value]),
    );
    const help = [...host.querySelectorAll('[slot=after] p')].map(({ textContent }) =>
      element('p', {}, [textContent]),
    );
    return print([tagWithText(prerender(tag, attributes, help.length ? help : undefined))], indent);
  },
);

writeFileSync(file, page);
