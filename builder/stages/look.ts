/** The third stage: only what has an effect where it is pasted. */
import { find } from '../dom.js';
import { lookOptions } from '../options.js';
import type { WayId } from '../way-titles.js';
import { fieldFor } from './fields.js';

const fields = new Map(lookOptions.map((option) => [option.attribute, fieldFor(option)]));

/** Plain words take the look of the page; a page of its own begins with its own heading. */
const withoutEffect: Partial<Record<WayId, readonly string[]>> = {
  plain: ['theme'],
  words: ['theme', 'heading-level'],
  frame: ['heading-level'],
};

export const startLook = () => find('stage-look').append(...fields.values());

const [pages, light] = fields.get('theme')!.querySelectorAll('option');
const pagesLabel = pages!.text;

export function showLook(way: WayId) {
  for (const [attribute, field] of fields) {
    field.hidden = withoutEffect[way]?.includes(attribute) ?? false;
  }
  // A page in a frame has no page around it to match: there, what matches a page is the light surface.
  pages!.text = way === 'frame' ? light!.text : pagesLabel;
  light!.hidden = way === 'frame';
  find('no-look').hidden = [...fields.values()].some(({ hidden }) => !hidden);
}
