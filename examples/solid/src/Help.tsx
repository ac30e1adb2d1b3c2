import 'hrd-widgets/hrd-contact-card.js';
import type {} from 'hrd-widgets/solid';

export function Help() {
  return <hrd-contact-card lang="en" heading-level="3"></hrd-contact-card>;
}
