import './shoelace-components.js';
import { shoelaceGuide } from './shoelace-markup.js';

customElements.define(
  'shoelace-guide',
  class extends HTMLElement {
    connectedCallback() {
      this.innerHTML = shoelaceGuide();
    }
  },
);
