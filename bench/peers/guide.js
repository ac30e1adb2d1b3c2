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
    card(en.contact.heading, contact(copyButton)),
    card(en.definition.heading, definition),
    card(
      en.support.heading,
      `<p>${en.support.intro}</p>` +
        accordion(
          en.support.ways.map(({ title, text }) => ({ title, text: fill(text, { fund }) })),
        ),
    ),
    card(en.background.heading, background),
    provenance,
  ].join('');

const definition =
  `<p>${en.definition.intro}</p>` +
  quotation(en.definition.quotation, en.definition.author) +
  paragraphs([en.definition.who, `${en.definition.how} ${en.definition.examplesIntro}`]) +
  list(en.definition.examples);

const contact = (copyButton) =>
  paragraphs([en.contact.embassy, en.contact.who]) +
  `<address>${monrovia.email}</address><p>${en.contact.given}</p>` +
  `<p><strong>${en.contact.caution}</strong> ${en.contact.inDanger}</p>` +
  `<p><a href="mailto:${monrovia.email}">${en.contact.write}</a> ${copyButton}</p>` +
  `<h4>${en.contact.notGivenHeading}</h4>` +
  paragraphs(en.contact.notGiven) +
  `<h4>${en.contact.adviceHeading}</h4><p>${en.contact.adviceBy}</p>` +
  list(en.contact.advice);

const background =
  paragraphs([...en.background.objective, ...en.background.context]) +
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
  list(en.background.role) +
  `<p>${en.background.guidelines}</p>`;

const provenance = paragraphs([
  fill(en.provenance.source, {
    title: `<a href="${source.url}" rel="noopener noreferrer" referrerpolicy="no-referrer"><cite>${source.title}</cite></a>`,
    publisher: source.publisher,
    date: `<time datetime="${source.published}">${en.provenance.date}</time>`,
  }),
  en.provenance.unchecked,
  en.provenance.mayHaveChanged,
  en.provenance.unofficial,
]);
