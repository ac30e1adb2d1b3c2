import { defineCustomElement } from '@department-of-veterans-affairs/web-components/dist/components/va-crisis-line-modal.js';
import '@department-of-veterans-affairs/web-components/dist/component-library/component-library.css';

globalThis.getVaIconSpriteLocation = () => '/bench/dist/va-crisis-line.svg';
defineCustomElement();
