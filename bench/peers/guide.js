/** The guide in English as HTML, with what a library has elements for left to its caller. */
import { monrovia } from '../../src/words/contacts.ts';
import { en } from '../../src/words/en.ts';
import { fund, source } from '../../src/words/source.ts';

const paragraphs = (texts) => texts.map((text) => `<p>${text}</p>`).join('');

const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const quotation = (words, author) =>
  `<figure><blockquote cite="${source.url}"><p>${words}</p></blockquote>` +
  `<figcaption>— ${author}</figcaption></figure>`;

const fill = (sentence, values) => sentence.replace(/{(\w+)}/g, (_, name) => values[name]);

/**
 * @param {object} parts
 * @param {(heading: string, body: string) => string} parts.card - A section.
 * @param {(ways: { title: string, text: string }[]) => string} parts.accordion - Titles that open.
 * @param {string} parts.copyButton - What copies the address.
 */
export const guide = ({ card, accordion, copyButton }) =>
  [
    `<h2>${en.guide.heading}</h2><p>${en.guide.lead}</p>`,
    card(en.definition.heading, definition),
    card(
      en.support.heading,
      `<p>${en.support.intro}</p>` +
        accordion(
          en.support.ways.map(({ title, text }) => ({ title, text: fill(text, { fund }) })),
        ),
    ),
    card(en.contact.heading, contact(copyButton)),
    card(en.background.heading, background),
    provenance,
  ].join('');

const definition =
  `<p>${en.definition.intro}</p>` +
  quotation(en.definition.quotation, en.definition.author) +
  paragraphs([en.definition.who, en.definition.how, en.definition.examplesIntro]) +
  list(en.definition.examples);

const contact = (copyButton) =>
  paragraphs([en.contact.who, fill(en.contact.whom, monrovia)]) +
  `<address>${monrovia.email}</address>` +
  `<p><a href="mailto:${monrovia.email}">${en.contact.write}</a> ${copyButton}</p>` +
  `<p><strong>${en.contact.caution}</strong></p>` +
  paragraphs([en.contact.writeNote, ...en.contact.notGiven]) +
  `<h4>${en.contact.adviceHeading}</h4><p><strong>${en.contact.adviceBy}</strong></p>` +
  list(en.contact.advice) +
  `<h4>${en.contact.contextHeading}</h4>` +
  paragraphs(en.contact.context);

const background =
  paragraphs(en.background.objective) +
  `<h4>${en.background.timelineHeading}</h4>` +
  list(
    en.background.timeline.map(
      ({ date, shown, text }) =>
        `<strong><time datetime="${date}">${shown}</time></strong> ${text}`,
    ),
  ) +
  `<p>${en.background.quotationIntro}</p>` +
  quotation(en.background.quotation, en.background.author) +
  `<h4>${en.background.roleHeading}</h4>` +
  paragraphs(en.background.role);

const provenance = paragraphs([
  fill(en.provenance.source, {
    title: `<a href="${source.url}" rel="noopener noreferrer" referrerpolicy="no-referrer"><cite>${source.title}</cite></a>`,
    publisher: source.publisher,
    date: `<time datetime="${source.published}">${en.provenance.date}</time>`,
  }),
  en.provenance.dated,
  en.provenance.unofficial,
]);
