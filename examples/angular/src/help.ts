import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'hrd-widgets/hrd-contact-card.js';

@Component({
  selector: 'app-help',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <hrd-contact-card lang="en" heading-level="3"></hrd-contact-card>
  `,
})
export class Help {}
