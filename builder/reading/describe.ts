/** What was read, in short sentences for whoever pasted it. */
import { today } from '../../src/elements/contact-rules.js';
import type { Tag } from '../../src/elements/index.js';
import { version as thisVersion } from '../../src/elements/version.js';
import { monrovia } from '../../src/words/contacts.js';
import { chosenTags, valueIn } from '../choices.js';
import { dayInWords, isOld } from '../comparison.js';
import { englishName } from '../language-names.js';
import { contactOptions, hasContact, options } from '../options.js';
import { linesOf } from '../own-help.js';
import type { Asked, Loss, ReadChoices, Reading, Unread } from './reading.js';

const names: Record<Tag, string> = {
  'hrd-contact-card': 'the contact card',
  'hrd-guide': 'everything in one piece',
  'hrd-definition': 'who counts as a defender',
  'hrd-support-list': 'the eleven ways of support',
  'hrd-background': 'the background',
};

const asks: Record<Asked, string> = {
  system: 'what runs your website',
  parts: 'which parts to show',
  languages: 'the language',
  contact: 'the embassy and its email address',
  compared: 'whether the embassy still lists the address',
  look: 'the style and the heading level',
  shortened: 'what you shortened or rearranged',
  folder: 'where the folder with the script is',
};

const losses: Record<Loss, string> = {
  guide:
    'The snippet had “Everything in one piece” and single parts too. Only the single parts were filled in.',
  uneven: 'Some parts were missing in some languages. Now each part will be in each language.',
  help: 'Your own help had more than fits in the fields, such as a picture or a list. Compare it with the fields in step 2.',
  'other-help': 'Your own help was not the same everywhere. Only the first version was filled in.',
  folder: 'The script came from another website. Put the folder of HRD Widgets on your own.',
};

const noLines =
  'No snippet of HRD Widgets was found in this text. Paste all of it, from “<script” or “[hrd_widgets” to the end, or paste the page’s source.';

/** As many as a person reads. */
const mostNamed = 20;

export function describeReading(reading: Reading): string[] {
  const { way, choices, asked, unread, losses: lost, version } = reading;
  if (!way) return [noLines];
  return [
    `Filled in: ${[partsIn(choices), languagesIn(choices), contactIn(reading)].flat().join(', ')}.`,
    ...helpIn(choices),
    ...reminder(choices),
    ...(version && version !== thisVersion ? [aboutVersion(version)] : []),
    ...unread.slice(0, mostNamed).map(aboutUnread),
    ...(unread.length > mostNamed ? [`And ${unread.length - mostNamed} more like these.`] : []),
    ...lost.map((loss) => losses[loss]),
    ...(asked.length ? [`Please choose again: ${inWords(asked.map((each) => asks[each]))}.`] : []),
    'Replace the old snippet with the new one from step 4.',
  ];
}

const inWords = (all: readonly string[]) => all.join(', ').replace(/, (?=[^,]*$)/, ' and ');

/** None where the parts could not be told. */
const tagsIn = ({ preset, tags = [] }: ReadChoices) => (preset ? chosenTags({ preset, tags }) : []);

function partsIn(choices: ReadChoices) {
  const tags = tagsIn(choices);
  return tags.length ? inWords(tags.map((tag) => names[tag])) : 'text of HRD Widgets';
}

const languagesIn = ({ languages = [] }: ReadChoices) =>
  `in ${inWords(languages.map(englishName))}`;

/** Whose contact it is, and when it was compared. */
function contactIn({ choices, asked }: Reading) {
  const { options = {}, comparedBefore } = choices;
  if (!tagsIn(choices).some(hasContact) || asked.includes('contact')) return [];
  const given = contactOptions.flatMap((option) => valueIn({ options }, option) ?? []);
  const contact = given.length ? `another contact (${given.map(shortened).join(', ')})` : ours;
  const day = comparedBefore && `compared on ${dayInWords(comparedBefore.day)}`;
  return [`for ${contact}`, ...(day ? [day] : [])];
}

const ours = `${monrovia.embassy} in ${monrovia.country}`;

function helpIn({ help }: ReadChoices) {
  const lines = help ? linesOf(help) : [];
  return lines.length ? [`Your own help: ${shortened(lines.join(', '))}.`] : [];
}

function reminder({ comparedBefore }: ReadChoices) {
  const isDue = comparedBefore && isOld(comparedBefore.day, today());
  return isDue
    ? ['You compared the address more than six months ago. Check the embassy’s own website again.']
    : [];
}

const aboutVersion = (version: string) =>
  `The snippet is from version ${version}, and this builder is version ${thisVersion}. Copy it again from step 4, and put the new folder or plugin on your website too.`;

const labelOf = (name: string) =>
  options.find(({ attribute }) => attribute === name)?.label ?? `“${shortened(name)}”`;

const isOfContact = (name: string) => contactOptions.some(({ attribute }) => attribute === name);

function aboutUnread({ name, value, why }: Unread) {
  const label = labelOf(name);
  const found = value.trim() && `“${shortened(value.trim())}”`;
  if (why === 'different') {
    return `${label}: another part has ${found || 'none'}. The value of the first part was filled in.`;
  }
  if (why === 'refused' && isOfContact(name)) {
    return `${label}: ${found || 'an empty value'} cannot be used. Look at that field.`;
  }
  return `${found ? `${label}: ${found}` : label} is not known to HRD Widgets. It was left out.`;
}

/** So that one value leaves room for the others. */
const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
