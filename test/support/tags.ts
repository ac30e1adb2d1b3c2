import * as elements from '../../src/elements/index.js';

/** The tags of all elements. */
export const tags = Object.values(elements).map((Element) => new Element().localName);
