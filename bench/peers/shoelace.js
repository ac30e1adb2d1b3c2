import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/copy-button/copy-button.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import { monrovia } from '../../src/content/contacts.ts';
import { en } from '../../src/content/en.ts';
import { guide } from './guide.js';
import './shoelace.css';

const { copy, copied, selected } = en.contact;

customElements.define(
  'shoelace-guide',
  class extends HTMLElement {
    connectedCallback() {
      this.innerHTML = guide({
        card: (heading, body) => `<sl-card><h3 slot="header">${heading}</h3>${body}</sl-card>`,
        accordion: (ways) =>
          ways
            .map(({ title, text }) => `<sl-details summary="${title}">${text}</sl-details>`)
            .join(''),
        copyButton: `<sl-copy-button value="${monrovia.email}" copy-label="${copy}" success-label="${copied}" error-label="${selected}"></sl-copy-button>`,
      });
    }
  },
);
