/** When places are filled: while the page is parsed, once it has loaded, and as more appear. */
import {
  addEventListener,
  findAll,
  isElement,
  matches,
  realDocument,
} from '../elements/document.js';
import { warn } from '../elements/warn.js';
import { fillPlace, inDocument, isLoading, keepSaved, places } from './places.js';

/** Fills those of the nodes that are places. */
function fillAll(nodes: Iterable<Node>) {
  for (const node of nodes) {
    try {
      if (isElement(node) && matches(node, places)) fillPlace(node);
    } catch (error) {
      warn('HRD Widgets:', error);
    }
  }
}

/** Fills the places that the page has, and those that appear later. */
export function mount() {
  fillWhatIsThere();
  // What the page removes stays away, so only what was added counts.
  new MutationObserver((records) => {
    const isParsing = isLoading();
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (isParsing) fillParsed(node);
        else fillAll([target, node, ...(isElement(node) ? findAll(node, places) : [])]);
      }
    }
    if (isParsing) fillOnceLoaded();
  }).observe(realDocument(), { childList: true, subtree: true });
}

function fillWhatIsThere() {
  // Part of the plain text of a placeholder may not have arrived yet; a script is complete.
  fillAll(inDocument(isLoading() ? 'script' : places));
  if (isLoading()) fillOnceLoaded();
}

/** Called again and again while the page loads, because `document.open` removes all listeners. */
const fillOnceLoaded = () =>
  addEventListener.call(realDocument(), 'DOMContentLoaded', fillWhatIsThere);

function fillParsed(node: Node) {
  if (!isElement(node)) return;
  if (node.localName === 'script') fillAll([node]);
  if (customElements.get(node.localName)) keepSaved(node);
}
