import { defineCustomElement as defineAccordion } from '@department-of-veterans-affairs/web-components/dist/components/va-accordion.js';
import { defineCustomElement as defineAccordionItem } from '@department-of-veterans-affairs/web-components/dist/components/va-accordion-item.js';
import { defineCustomElement as defineCard } from '@department-of-veterans-affairs/web-components/dist/components/va-card.js';
import { en } from '../../src/content/en.ts';
import { copyAddress } from './copy-address.js';
import { guide } from './guide.js';
import './va.css';

defineAccordion();
defineAccordionItem();
defineCard();

customElements.define(
  'va-guide',
  class extends HTMLElement {
    connectedCallback() {
      this.innerHTML = guide({
        card: (heading, body) => `<va-card><h3>${heading}</h3>${body}</va-card>`,
        // `open-single` spares the buttons for all items, and with them a file of icons.
        accordion: (ways) =>
          `<va-accordion open-single>${ways
            .map(
              ({ title, text }) =>
                `<va-accordion-item level="4" header="${title}"><p>${text}</p></va-accordion-item>`,
            )
            .join('')}</va-accordion>`,
        copyButton: `<button type="button">${en.contact.copy}</button> <span role="status"></span>`,
      });
      this.querySelector('button').addEventListener('click', () => copyAddress(this, en.contact));
    }
  },
);
