/** The embassy's contact, in the second stage: whether it was compared, and another one. */
import { plainEmail } from '../../src/elements/address.js';
import { today } from '../../src/elements/contact-rules.js';
import { monrovia } from '../../src/words/contacts.js';
import {
  chosenTags,
  comparedOn,
  isOwnContact,
  type Choices,
  type Compared,
  type ComparedBefore,
} from '../choices.js';
import { find, form, say } from '../dom.js';
import { contactOptions, hasContact } from '../options.js';
import { noteOnContact } from '../problems.js';
import { fieldFor, tick } from './fields.js';

const answers: readonly (readonly [Compared, string])[] = [
  ['yes', 'Yes. Visitors read that your website compared it today.'],
  ['could-not', 'I could not check. The text stays as it is.'],
  ['no', 'No. The contact is left out.'],
];

export function startContact() {
  const note = find('contact-note');
  note.before(...answers.map((answer) => tick('radio', 'compared', answer)));
  find('contact').append(...contactOptions.map(fieldFor));
}

export const readCompared = () =>
  (new FormData(form).get('compared') as Compared | null) ?? undefined;

let comparedBefore: ComparedBefore | undefined;

/** Of lines that were read. */
export function keepComparison(of: ComparedBefore | undefined) {
  comparedBefore = of;
}

export const readComparedBefore = () => comparedBefore;

/** What is looked for: the address, or the contact where a person has not written it yet. */
const addressIn = (choices: Choices) =>
  plainEmail(choices.options.email ?? '') ??
  (isOwnContact(choices) ? 'this contact' : monrovia.email);

export function showContact(choices: Choices) {
  const isShown = chosenTags(choices).some(hasContact);
  find('compared').hidden = !isShown;
  // Where a day shows: beside a contact of the website’s own, else with the source.
  const isWithSource = !isOwnContact(choices) && comparedOn(choices, today()) !== undefined;
  find('compared').dataset.spot = isWithSource ? 'source' : 'contact';
  find('contact').hidden = !isShown;
  find('address').textContent = addressIn(choices);
  const note = find('contact-note');
  const text = noteOnContact(choices) ?? '';
  if (text === note.textContent) return;
  note.textContent = text;
  note.hidden = !text;
  if (text) say(text);
}
