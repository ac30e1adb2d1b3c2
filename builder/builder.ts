/** The snippet builder: shows what was chosen, and writes the lines to copy. */
import { dark, light } from '../src/elements/palette.js';
import { aloneOnPage } from '../src/static/standalone-page.js';
import type { Rendered } from '../src/static/static-html.js';
import { find } from './dom.js';
import { createElement, draw, frameOf, heightOf } from './drawing.js';
import { readForm, startForm, type ElementChoice } from './form.js';
import { showWays } from './lines.js';
import { plainSnippet } from './snippets.js';
import type { WayId } from './way-titles.js';
import { waysFor } from './ways.js';

const { style: root } = document.documentElement;
for (const [role, color] of Object.entries(light)) root.setProperty(`--${role}`, color);
for (const [role, color] of Object.entries(dark)) root.setProperty(`--dark-${role}`, color);

const main = document.querySelector('main')!;
const view = find<HTMLFormElement>('view');
const stage = find('stage');

/** What the preview shows. */
interface Shown {
  way: WayId;
  chosen: readonly ElementChoice[];
  elements: readonly Rendered[];
  pages: readonly Rendered[];
  heights: readonly number[];
}

let shown: Shown | undefined;

/** Shows what visitors see, by the way that is recommended. */
function showPreview() {
  if (!shown) return;
  const { way, chosen, elements, pages, heights } = shown;
  const { width, ground, dir, scripts } = Object.fromEntries(new FormData(view)) as Record<
    'width' | 'ground' | 'dir' | 'scripts',
    string
  >;
  stage.className = ground;
  stage.dir = dir;
  stage.style.inlineSize = width && `${width}px`;
  find('scripts-choice').hidden = way === 'plain' || way === 'frame';
  if (way === 'frame') stage.replaceChildren(...pages.map((page, i) => frameOf(page, heights[i]!)));
  else if (way === 'plain' || scripts === 'off') stage.innerHTML = plainSnippet(elements);
  else stage.replaceChildren(...chosen.map(createElement));
}

/** Counts changes: what was begun for an older one is thrown away. */
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows what is chosen, once the person pauses. */
function showSoon() {
  const change = ++latest;
  main.ariaBusy = 'true';
  // Nobody shall copy the lines for what was chosen before.
  main.inert = true;
  clearTimeout(timer);
  timer = setTimeout(() => void show(change), 100);
}

async function show(change: number) {
  const { system, elements: chosen, file, frameWidth } = readForm();
  const alone = chosen.map((choice) => ({
    ...choice,
    attributes: aloneOnPage(choice.attributes),
  }));
  const [elements, pages] = await Promise.all([draw(chosen), draw(alone)]);
  const heights = await Promise.all(pages.map((page) => heightOf(page, frameWidth)));
  if (change !== latest) return;
  shown = { way: system.ways[0].id, chosen, elements, pages, heights };
  showPreview();
  const { linkTarget = '_top', onlyBlocks = false } = system;
  showWays(waysFor({ file, elements, pages, heights, linkTarget, onlyBlocks }), system);
  main.hidden = !chosen.length;
  main.inert = false;
  main.ariaBusy = null;
}

startForm(showSoon);
view.addEventListener('input', showPreview);
view.addEventListener('submit', (event) => event.preventDefault());
showSoon();
