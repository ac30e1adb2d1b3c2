/** What most websites want, so that nobody has to choose among five texts. */
import type { Tag } from '../src/elements/index.js';

export type Preset = 'contact' | 'everything' | 'choose';

/** The elements of each; those of `choose` are chosen one by one. */
export const presetTags: Record<Exclude<Preset, 'choose'>, readonly Tag[]> = {
  contact: ['hrd-contact-card'],
  everything: ['hrd-guide'],
};

/** What can be chosen one by one: the guide has them all inside. */
export const singleTags: readonly Tag[] = [
  'hrd-contact-card',
  'hrd-definition',
  'hrd-support-list',
  'hrd-background',
];
