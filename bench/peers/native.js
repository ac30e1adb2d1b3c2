import { copied, markup, notCopied, style } from 'virtual:guide';
import { copyAddress } from './copy-address.js';

const template = document.createElement('template');
template.innerHTML = markup;

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

customElements.define(
  'native-guide',
  class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.importNode(template.content, true));
      root
        .querySelector('button')
        .addEventListener('click', () => copyAddress(root, { copied, notCopied }));
    }
  },
);
