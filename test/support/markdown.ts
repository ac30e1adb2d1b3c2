/** Pages of Markdown as a browser shows them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';

const rendered = (page: string) =>
  parseHTML(`<body>${marked.parse(readFileSync(page, 'utf8'), { async: false })}</body>`).document;

/** The headings of a page as GitHub and npm name them in addresses. */
const anchors = (page: string) =>
  [...rendered(page).querySelectorAll('h1, h2, h3, h4')].map(({ textContent }) =>
    textContent!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

/** The links of a page that lead nowhere, or out of the folder that it is read in. */
export const deadLinks = (page: string, root: string) =>
  [...rendered(page).querySelectorAll('[href], [src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src')!)
    .filter((address) => !/^\w+:/.test(address))
    .filter((address) => {
      const [file, anchor] = address.split('#');
      const target = file ? path.resolve(path.dirname(page), file) : page;
      const isInside = !path.relative(root, target).startsWith('..') && existsSync(target);
      return !isInside || (anchor && !anchors(target).includes(anchor));
    });
