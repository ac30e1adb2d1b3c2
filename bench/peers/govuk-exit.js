import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';
import './govuk-exit.scss';

// What the page template of GOV.UK Frontend does in a script of its own.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
new ExitThisPage(document.querySelector('[data-module=govuk-exit-this-page]'));
