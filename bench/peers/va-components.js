import { defineCustomElement as defineAccordion } from '@department-of-veterans-affairs/web-components/dist/components/va-accordion.js';
import { defineCustomElement as defineAccordionItem } from '@department-of-veterans-affairs/web-components/dist/components/va-accordion-item.js';
import { defineCustomElement as defineCard } from '@department-of-veterans-affairs/web-components/dist/components/va-card.js';
import './va.css';

defineAccordion();
defineAccordionItem();
defineCard();
