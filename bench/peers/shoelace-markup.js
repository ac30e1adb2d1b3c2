import { monrovia } from '../../src/words/contacts.ts';
import { en } from '../../src/words/en.ts';
import { guide } from './guide.js';

const { copy, copied, notCopied } = en.contact;

export const shoelaceGuide = () =>
  guide({
    card: (heading, body) => `<sl-card><h3 slot="header">${heading}</h3>${body}</sl-card>`,
    accordion: (ways) =>
      ways.map(({ title, text }) => `<sl-details summary="${title}">${text}</sl-details>`).join(''),
    copyButton: `<sl-copy-button value="${monrovia.email}" copy-label="${copy}" success-label="${copied}" error-label="${notCopied}"></sl-copy-button>`,
  });
