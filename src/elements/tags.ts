/** The tags of all elements. */
export const tags = [
  'hrd-background',
  'hrd-contact-card',
  'hrd-definition',
  'hrd-guide',
  'hrd-support-list',
] as const satisfies readonly (keyof HTMLElementTagNameMap)[];

export type Tag = (typeof tags)[number];
