/// <reference types="hrd-widgets/react" />
'use client';

import 'hrd-widgets/hrd-contact-card.js';

export function Help() {
  return <hrd-contact-card lang="en" heading-level="3"></hrd-contact-card>;
}
