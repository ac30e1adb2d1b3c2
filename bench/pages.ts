/** The pages on which an embed is measured. */
import { readFileSync } from 'node:fs';
import { replaceParts } from '../scripts/replace-parts.js';
import type { Embed } from './embeds.js';

export interface Placed {
  id: string;
  html: string;
  ready: string;
  /** Expression, true once the embed's words are there. Without it, the first words of the page count. */
  shown?: string;
}

/** Nothing else is on the page, so the first words are the embed's. */
export const onBarePage = ({ id, head, body, ready }: Embed): Placed => ({
  id,
  html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head>
<body>${body}</body></html>`,
  ready,
});

const paragraph = `<p>${'What the website says itself. '.repeat(4)}</p>`;

/** What comes after the embed shows how far it moves. */
export const betweenParagraphs = (embed: Embed) =>
  onBarePage({ ...embed, body: paragraph + embed.body + paragraph.repeat(9) });

const ordinaryPage = readFileSync('bench/page.html', 'utf8');

/** A small page with a style sheet, as organizations have it. */
export const onOrdinaryPage = ({ id, head, body, ready }: Embed): Placed => ({
  id,
  html: replaceParts(ordinaryPage, { '<!-- head -->': head, '<!-- card -->': body }),
  ready,
  ...(body && { shown: `!!document.querySelector('#card')?.offsetHeight` }),
});
