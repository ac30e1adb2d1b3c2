/** The options of the builder: the attributes of the elements, in the words of a webmaster. */
import { contactRules, pastDay, type ContactField } from '../src/elements/contact-rules.js';
import type { HeadingLevel, HrdElement, Theme } from '../src/elements/hrd-element.js';
import type { Section } from '../src/elements/hrd-guide.js';
import type { Layout } from '../src/elements/hrd-support-list.js';
import type { Tag } from '../src/elements/index.js';
import type { Topic } from '../src/words/types.js';
import type { Choice, Option, OwnText } from './option-types.js';

export const elementLabels: Record<Tag, string> = {
  'hrd-guide': 'Everything in one piece',
  'hrd-definition': 'Who counts as a human rights defender',
  'hrd-support-list': 'The eleven ways of support',
  'hrd-contact-card': 'How to contact the embassy',
  'hrd-background': 'Background',
};

const themeLabels: Record<Theme, string> = {
  light: 'Light background',
  dark: 'Dark background',
  auto: 'Light or dark, to match the visitor’s device',
};

const headingLevelLabels: Record<HeadingLevel, string> = {
  1: '1',
  2: '2',
  3: '3',
  4: '4',
  5: '5',
  6: '6',
};

const topicLabels: Record<Topic, string> = {
  presence: 'Officers and regular contact',
  reporting: 'Reports',
  diplomacy: 'Work with governments and the UN',
  visibility: 'Making defenders heard',
  emergency: 'Emergency help and protection',
  justice: 'Prison visits and courts',
};

const layoutLabels: Record<Layout, string> = {
  list: 'Show all text',
  details: 'Titles that open when clicked',
};

const sectionLabels: Record<Section, string> = {
  contact: 'Contact',
  definition: 'Definition',
  support: 'Support',
  background: 'Background',
};

/** The values in words, with the default first, which no attribute says. */
const choices = <Value extends string | number>(
  labels: Record<Value, string>,
  byDefault: Value,
): Pick<Choice, 'values' | 'byDefault'> => ({
  values: [
    ['', labels[byDefault]],
    ...Object.entries<string>(labels).filter(([value]) => value !== String(byDefault)),
  ],
  byDefault: String(byDefault),
});

export const lookOptions: readonly Option[] = [
  {
    kind: 'choice',
    attribute: 'theme',
    label: 'Style',
    values: [['', 'Match my page'], ...Object.entries(themeLabels)],
  },
  {
    kind: 'choice',
    attribute: 'heading-level',
    label: 'Heading level',
    help: 'If you are not sure, leave it at 2. Use 3 inside a section that has its own heading.',
    ...choices(headingLevelLabels, 2),
  },
];

export const contentOptions: readonly Option[] = [
  {
    kind: 'subset',
    attribute: 'sections',
    label: 'Sections, in this order',
    help: 'If you tick none, all are shown.',
    isOrdered: true,
    values: Object.entries(sectionLabels),
  },
  {
    kind: 'flag',
    attribute: 'no-examples',
    label: 'Leave out the six examples',
  },
  {
    kind: 'subset',
    attribute: 'topics',
    label: 'Ways of support',
    help: 'If you tick none, all are shown. A shortened list says so.',
    values: Object.entries(topicLabels),
  },
  {
    kind: 'choice',
    attribute: 'layout',
    label: 'Layout of the list',
    ...choices(layoutLabels, 'list'),
  },
];

const contactFields: Record<ContactField, Pick<OwnText, 'label' | 'help' | 'problem'>> = {
  embassy: { label: 'Embassy', problem: 'Embassy: at most 120 characters.' },
  country: { label: 'Country', problem: 'Country: at most 120 characters.' },
  email: {
    label: 'Email address',
    help: 'Your visitors will see that you added it. Check it on the embassy’s own website first.',
    problem:
      'Email address: write it like name@example.org. For now, visitors read that none was given.',
  },
  source: {
    label: 'Web address of the page that gives the contact',
    problem:
      'Web address: start with https:// and use no unusual characters. For now, it is left out.',
  },
  published: {
    label: 'Date of that page, such as 2024-03-05',
    problem: 'Date: write it like 2024-03-05. For now, it is left out.',
  },
};

export const contactOptions: readonly OwnText[] = Object.entries(contactFields).map(
  ([attribute, field]) => ({
    kind: 'text',
    attribute,
    ...field,
    check: contactRules[attribute as ContactField].check,
  }),
);

/** What the builder asks as a question, whose answer is not a value. */
export const checkedOn: OwnText = {
  kind: 'text',
  attribute: 'checked-on',
  label: 'Date on which you compared the address with the embassy’s own website',
  check: pastDay,
  problem:
    'This is not a date (YYYY-MM-DD) between the date of the page and today. It would be left out.',
};

export const options: readonly Option[] = [
  ...lookOptions,
  ...contentOptions,
  checkedOn,
  ...contactOptions,
];

/** Those that are there or not. */
export const flags = options
  .filter(({ kind }) => kind === 'flag')
  .map(({ attribute }) => attribute);

/** The options of an element are its attributes. */
export function optionsOf(tag: Tag): readonly Option[] {
  const { observedAttributes } = customElements.get(tag) as unknown as typeof HrdElement;
  return options.filter(({ attribute }) => observedAttributes.includes(attribute));
}

export const hasContact = (tag: Tag) => optionsOf(tag).includes(contactOptions[0]!);
