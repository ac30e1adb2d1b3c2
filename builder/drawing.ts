/** Draws the elements that were chosen: for the preview, and to read what they say. */
import { pageStyle } from 'virtual:release';
import type { HrdElement } from '../src/elements/hrd-element.js';
import { print } from '../src/static/html-tree.js';
import { standalonePage } from '../src/static/standalone-page.js';
import type { Rendered } from '../src/static/static-html.js';
import { create, find } from './dom.js';
import type { ElementChoice } from './form.js';
import { frameAttributes } from './snippets.js';

export function createElement({ tag, attributes, added }: ElementChoice) {
  const node = document.createElement(tag) as HrdElement;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (added) {
    const help = create('div', { slot: 'after' });
    help.innerHTML = print(added);
    node.append(help);
  }
  return node;
}

/** Draws elements where nobody sees them. */
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
  }));
}

export function frameOf(page: Rendered, height: number) {
  const frame = create('iframe', frameAttributes(page, height));
  frame.srcdoc = standalonePage(page, pageStyle);
  return frame;
}

/** How high a page is in a frame of a width. */
export async function heightOf(page: Rendered, width: number) {
  const frame = frameOf(page, 0);
  frame.width = String(width);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  find('workshop').append(frame);
  await loaded;
  const height = frame.contentDocument!.documentElement.offsetHeight;
  frame.remove();
  return height;
}
