import { guide } from './guide.js';

export const vaGuide = (copyButton = '') =>
  guide({
    card: (heading, body) => `<va-card><h3>${heading}</h3>${body}</va-card>`,
    // `open-single` spares the buttons for all items, and with them a file of icons.
    accordion: (ways) =>
      `<va-accordion open-single>${ways
        .map(
          ({ title, text }) =>
            `<va-accordion-item level="4" header="${title}"><p>${text}</p></va-accordion-item>`,
        )
        .join('')}</va-accordion>`,
    copyButton,
  });
