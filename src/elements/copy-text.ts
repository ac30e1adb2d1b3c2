import { addEventListener, fromDocument, removeEventListener } from './document.js';

/** The result of copying, by its key in the words. */
export type CopyOutcome = 'copied' | 'copyByTouch' | 'copyByKeys' | 'notCopied';

/**
 * Copies the text of an element, or else selects it. Writes to the clipboard within the click itself,
 * because older Safari refuses after an `await`.
 */
export async function copyText(element: HTMLElement): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(element.textContent!.trim());
    return 'copied';
  } catch {
    // A page of plain http: has no clipboard, and the browsers inside Android apps refuse it.
    return copySelected(element);
  }
}

function copySelected(element: HTMLElement): CopyOutcome {
  const { ownerDocument } = element;
  try {
    fromDocument('getSelection', ownerDocument).call(ownerDocument)!.selectAllChildren(element);
    if (isCopied(element)) return 'copied';
    return matchMedia('(pointer: coarse)').matches ? 'copyByTouch' : 'copyByKeys';
  } catch {
    return 'notCopied';
  }
}

/**
 * The old command copies the selection in every browser, although it is deprecated. It reports success
 * even where a page prevents copying, or adds to what is copied: so the text is written here, before
 * the page's own listeners.
 */
function isCopied(element: HTMLElement) {
  const { ownerDocument, textContent } = element;
  const view = fromDocument('defaultView', ownerDocument)!;
  let isWritten = false;
  const write = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    const { clipboardData } = event as ClipboardEvent;
    clipboardData!.clearData();
    clipboardData!.setData('text/plain', textContent!.trim());
    isWritten = true;
  };
  addEventListener.call(view, 'copy', write, true);
  try {
    return fromDocument('execCommand', ownerDocument).call(ownerDocument, 'copy') && isWritten;
  } catch {
    return false;
  } finally {
    removeEventListener.call(view, 'copy', write, true);
  }
}
