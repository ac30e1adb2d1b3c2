/** The mark of our plain text, for whoever writes the text and for the script that takes it in. */

/** What the outermost element of our plain text bears: the element that it is of, and the version. */
export const textMark = 'data-hrd-text';

/** What an element is called in a mark and in a placeholder: its tag without `hrd-`. */
export const nameOf = (tag: string) => tag.replace('hrd-', '');
