/** When the places of a page are served: as they are parsed, once it has loaded, and as others appear. */
import {
  addEventListener,
  findAll,
  isElement,
  matches,
  realDocument,
} from '../elements/document.js';
import { warn } from '../elements/warn.js';
import { inDocument, isLoading, keepSaved, places, serve } from './serve.js';

/** Serves those of the nodes that are places. */
function serveAll(nodes: Iterable<Node>) {
  for (const node of nodes) {
    try {
      if (isElement(node) && matches(node, places)) serve(node);
    } catch (error) {
      warn('HRD Widgets:', error);
    }
  }
}

/** Serves the places that the page has, and those that appear later. */
export function mount() {
  serveWhatIsThere();
  // What the page takes away stays away, so only what was added counts.
  new MutationObserver((records) => {
    const isParsing = isLoading();
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (isParsing) serveParsed(node);
        else serveAll([target, node, ...(isElement(node) ? findAll(node, places) : [])]);
      }
    }
    if (isParsing) serveOnceLoaded();
  }).observe(realDocument(), { childList: true, subtree: true });
}

function serveWhatIsThere() {
  // Of a placeholder, part of the plain text may not have arrived yet; a script is whole.
  serveAll(inDocument(isLoading() ? 'script' : places));
  if (isLoading()) serveOnceLoaded();
}

/** To be said again while the page loads: `document.open` takes all listeners away. */
const serveOnceLoaded = () =>
  addEventListener.call(realDocument(), 'DOMContentLoaded', serveWhatIsThere);

function serveParsed(node: Node) {
  if (!isElement(node)) return;
  if (node.localName === 'script') serveAll([node]);
  if (customElements.get(node.localName)) keepSaved(node);
}
