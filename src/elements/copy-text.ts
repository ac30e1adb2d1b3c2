import { fromDocument } from './document.js';

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
  } catch {
    return 'notCopied';
  }
  return isCopied(ownerDocument)
    ? 'copied'
    : matchMedia('(pointer: coarse)').matches
      ? 'copyByTouch'
      : 'copyByKeys';
}

/** The old command copies what is selected, in every browser, also where it is called deprecated. */
function isCopied(owner: Document) {
  try {
    return fromDocument('execCommand', owner).call(owner, 'copy');
  } catch {
    return false;
  }
}
