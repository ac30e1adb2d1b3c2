import { fromDocument } from './document.js';
import { headingOf, type Inside } from './text-inside.js';

/** Whether the parser has reached the heading of the text inside, or past the element. */
export function hasArrived(host: Element, content: Inside) {
  const { ownerDocument } = host;
  if (fromDocument('readyState', ownerDocument) !== 'loading') return true;
  // With a walker, because `parentNode` of a form could be one of its fields.
  const walker = fromDocument('createTreeWalker', ownerDocument).call(
    ownerDocument,
    ownerDocument,
    NodeFilter.SHOW_ELEMENT,
  );
  walker.currentNode = headingOf(content) ?? host;
  do {
    if (walker.nextSibling()) return true;
  } while (walker.parentNode());
  return false;
}
