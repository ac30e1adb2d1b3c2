/** What visitors see, in a frame of its own: nothing of this page's style reaches into it. */
import { pageStyle, textStyle } from 'virtual:release';
import { element, print } from '../src/static/html-tree.js';
import { standalonePage } from '../src/static/standalone-page.js';
import { tagWithText, type Rendered } from '../src/static/static-html.js';
import { create, find } from './dom.js';
import { blocksSnippet, frameAttributes, plainSnippet } from './snippets.js';
import type { System } from './systems/index.js';
import { waysWithoutScript } from './way-titles.js';
import type { Heights } from './ways.js';

export interface Shown {
  system: System | undefined;
  elements: readonly Rendered[];
  /** The same elements, each as the only content of a page. */
  pages: readonly Rendered[];
  heights: readonly Heights[];
}

const box = find('frame');
const view = find('view');
const chosen = (name: string) =>
  view.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;

let shown: Shown | undefined;
let spot: string | undefined;

/** A page like that of a website, in a browser's own style. */
const websitePage = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>Preview</title><base target="_blank"><style>body { margin: 1.25rem; font: 1rem/1.5 system-ui, sans-serif }</style>${body}`;

function framed({ pages, heights }: Shown) {
  const srcdocs = pages.map((page) => standalonePage(page, pageStyle, '_blank'));
  if (srcdocs.length === 1) return srcdocs[0]!;
  const frames = pages.map((page, index) =>
    element('iframe', {
      ...frameAttributes(page, heights[index]!.phone),
      srcdoc: srcdocs[index]!,
      frameborder: '0',
    }),
  );
  return websitePage(print(frames));
}

function pageFor(now: Shown) {
  const { system, elements } = now;
  const way = system?.ways[0].id;
  if (way === 'frame') return framed(now);
  const runsScript = chosen('scripts') && !(way && waysWithoutScript.includes(way));
  if (runsScript) {
    return websitePage(print(elements.map(tagWithText)) + find('script-file').outerHTML);
  }
  const snippet = system?.onlyBlocks || way === 'words' ? blocksSnippet : plainSnippet;
  const style = system?.takesStyle ? `<style>${textStyle}</style>` : '';
  return websitePage(snippet(elements) + style);
}

/** Puts the new frame in the place of the old one when it has loaded, so that nothing flickers. */
function show() {
  if (!shown) return;
  if (!shown.elements.length) return box.replaceChildren(create('p', {}, 'Nothing is chosen yet.'));
  const frame = create('iframe', { title: 'What visitors see' });
  frame.srcdoc = pageFor(shown);
  frame.addEventListener('load', () => {
    const before = box.querySelector<HTMLIFrameElement>('iframe');
    if (before !== frame) frame.contentWindow!.scrollTo(0, before?.contentWindow?.scrollY ?? 0);
    while (box.firstElementChild !== frame) box.firstElementChild!.remove();
    scrollToSpot();
  });
  box.append(frame);
}

/** Fits the width that is chosen into the room there is. */
function fit() {
  const width = Number(chosen('width'));
  const scale = Math.min(1, find('preview').clientWidth / width);
  box.style.setProperty('--width', `${width}px`);
  box.style.setProperty('--scale', String(scale));
}

/** Where a thing that is edited is shown. */
const places: Record<string, string> = {
  help: '[part~=after], .hrd-after',
  contact: '[part~=contact], .hrd-address',
  definition: 'hrd-definition, [part~=quotation], .hrd-quotation',
  support: 'hrd-support-list, [part~=way], .hrd-ways',
  background: 'hrd-background, [part~=date]',
  source: '[part~=source-line], .hrd-text > :last-child',
};

function scrollToSpot() {
  const frame = box.querySelector('iframe');
  const page = frame?.contentDocument;
  const selector = spot && places[spot];
  if (!page || !selector) return;
  const shadowRoots = [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const place = [page, ...shadowRoots]
    .flatMap((root) => [...root.querySelectorAll(selector)])
    // The text that the element has taken in is in the page too, unseen.
    .find((each) => each.getClientRects().length);
  if (!place) return;
  const { scrollY } = frame.contentWindow!;
  const { top } = ((spot !== 'help' && place.closest('section')) || place).getBoundingClientRect();
  frame.contentWindow!.scrollTo(0, top + scrollY - 16);
}

/** Scrolls to what is edited. */
export function follow(edited: string | undefined) {
  spot = edited;
  scrollToSpot();
}

export function showPreview(now: Shown) {
  shown = now;
  const way = now.system?.ways[0].id;
  find('scripts').hidden = Boolean(way && waysWithoutScript.includes(way));
  show();
}

/** Beside the stages where there is room; else folded, after what it shows was chosen. */
export function startPreview() {
  const preview = find('preview');
  const isWide = matchMedia('(min-width: 64rem)');
  const place = () => {
    preview.querySelector('details')!.open = isWide.matches;
    if (isWide.matches) document.querySelector('main')!.after(preview);
    else find('bar').after(preview);
    show();
  };
  isWide.addEventListener('change', place);
  place();
  view.addEventListener('input', (event) => {
    // The frame may be inside the form of the choices, which its switches are none of.
    event.stopPropagation();
    fit();
    show();
  });
  new ResizeObserver(fit).observe(preview);
}
