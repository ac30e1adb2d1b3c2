import { en } from '../../src/words/en.ts';
import { copyAddress } from './copy-address.js';
import './va-components.js';
import { vaGuide } from './va-markup.js';

const { copy, copied, notCopied } = en.contact;

customElements.define(
  'va-guide',
  class extends HTMLElement {
    connectedCallback() {
      this.innerHTML = vaGuide(
        `<button type="button">${copy}</button> <span role="status"></span>`,
      );
      const button = this.querySelector('button');
      button.addEventListener('click', () => copyAddress(this, { copied, notCopied }));
    }
  },
);
