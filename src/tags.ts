/** The tags of all elements. */
export const tags = [
  'hrd-guide',
  'hrd-definition',
  'hrd-support-list',
  'hrd-contact-card',
  'hrd-background',
] as const;

export type Tag = (typeof tags)[number];
