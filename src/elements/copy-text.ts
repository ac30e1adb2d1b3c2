import { addEventListener, fromDocument, removeEventListener } from './document.js';

/** What came of copying, as the words name it. */
export type CopyOutcome = 'copied' | 'copyByTouch' | 'copyByKeys' | 'notCopied';

/**
 * Copies the text of an element, or else selects it. The clipboard is asked within the press itself,
 * because older Safari refuses after a wait.
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
 * The old command copies what is selected, in every browser, also where it is called deprecated. It
 * says that it did also where the page forbids copying, or adds a line to what is copied: so the text
 * is written here, and the page is not asked.
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
