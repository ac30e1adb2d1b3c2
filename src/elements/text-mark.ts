/** How our plain text is marked, so that the script recognizes it. */

/** The attribute around our plain text. Its value names the element and the version. */
export const textMark = 'data-hrd-text';

/** What an element is called in a mark and in a placeholder: its tag without `hrd-`. */
export const nameOf = (tag: string) => tag.replace('hrd-', '');
