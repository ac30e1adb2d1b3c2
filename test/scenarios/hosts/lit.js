/** A page's own element, drawn by the page's own Lit. */
import { html, LitElement } from 'lit';

customElements.define(
  'host-clock',
  class extends LitElement {
    render() {
      return html`Drawn by ${'the page'}`;
    }
  },
);
document.documentElement.append(document.createElement('host-clock'));
