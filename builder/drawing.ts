/** Draws the elements that were chosen where nobody sees them, to read what they say. */
import { languages, pageStyle } from 'virtual:release';
import type { HrdElement } from '../src/elements/hrd-element.js';
import { print } from '../src/static/html-tree.js';
import { standalonePage } from '../src/static/standalone-page.js';
import type { Rendered } from '../src/static/static-html.js';
import type { ElementChoice } from './choices.js';
import { create, find } from './dom.js';
import { frameWidths, type Heights } from './ways.js';

function createElement({ tag, attributes, added }: ElementChoice) {
  const node = document.createElement(tag) as HrdElement;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (added) {
    const help = create('div', { slot: 'after' });
    help.innerHTML = print(added);
    node.append(help);
  }
  return node;
}

/** Elements show English where they lack a language. */
const pageTitleOf = ({ attributes }: ElementChoice) =>
  (languages.find(({ lang }) => lang === attributes.lang) ?? languages[0]!).pageTitle;

export async function draw(choices: readonly ElementChoice[]): Promise<Rendered[]> {
  const nodes = choices.map(createElement);
  const place = create('div', {}, ...nodes);
  find('workshop').append(place);
  await Promise.all(nodes.map(({ updateComplete }) => updateComplete));
  // The element learns what is in its slots a moment later.
  await new Promise((resolve) => setTimeout(resolve));
  place.remove();
  return nodes.map((node, index) => ({
    ...choices[index]!,
    base: node.shadowRoot!.querySelector('[part=base]')!,
    pageTitle: pageTitleOf(choices[index]!),
  }));
}

async function heightOf(page: Rendered, width: number) {
  const frame = create('iframe', { width: String(width), height: '0', frameborder: '0' });
  frame.srcdoc = standalonePage(page, pageStyle);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  find('workshop').append(frame);
  await loaded;
  const height = frame.contentDocument!.documentElement.offsetHeight;
  frame.remove();
  return height;
}

/** How high a page is in a frame of each width. */
export async function heightsOf(page: Rendered): Promise<Heights> {
  const [phone, wide] = await Promise.all([
    heightOf(page, frameWidths.phone),
    heightOf(page, frameWidths.page),
  ]);
  return { phone, page: wide };
}
