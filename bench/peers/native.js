import { copied, markup, name, notCopied, style } from 'virtual:native';
import { copyAddress } from './copy-address.js';

const template = document.createElement('template');
template.innerHTML = markup;

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

customElements.define(
  `native-${name}`,
  class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.importNode(template.content, true));
      root
        .querySelector('button')
        ?.addEventListener('click', () => copyAddress(root, { copied, notCopied }));
    }
  },
);
