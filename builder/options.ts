/** The options of the builder: the attributes of the elements, in the words of a webmaster. */
import { plainDate, plainEmail, plainHttps, plainText } from '../src/elements/address.js';
import { topics } from '../src/words/topics.js';
import type { Section } from '../src/elements/hrd-guide.js';
import { tags, type Tag } from '../src/tags.js';

interface OptionBase {
  attribute: string;
  on: readonly Tag[];
  label: string;
  help?: string;
}

/** There or not. */
interface Flag extends OptionBase {
  kind: 'flag';
}

/** One of several values; the first stands for the attribute's absence. */
interface Choice extends OptionBase {
  kind: 'choice';
  values: readonly (readonly [value: string, label: string])[];
}

/** Some of several values; all of them stand for the attribute's absence. */
interface Subset extends OptionBase {
  kind: 'subset';
  values: readonly (readonly [value: string, label: string])[];
  isOrdered?: boolean;
}

/** Text of the website's own. */
interface OwnText extends OptionBase {
  kind: 'text';
  /** What may be shown of the text, or `undefined`. */
  check: (value: string) => string | undefined;
  problem: string;
}

export type Option = Flag | Choice | Subset | OwnText;

export const elementLabels: Record<Tag, string> = {
  'hrd-guide': 'All of it, in one piece',
  'hrd-definition': 'Who counts as a human rights defender',
  'hrd-support-list': 'The eleven ways of support',
  'hrd-contact-card': 'How to contact the embassy',
  'hrd-background': 'Background',
};

const topicLabels: Record<(typeof topics)[number], string> = {
  presence: 'Officers and regular contact',
  reporting: 'Reports',
  diplomacy: 'Work with governments and the UN',
  visibility: 'Making defenders heard',
  emergency: 'Emergency help and protection',
  justice: 'Prison visits and courts',
};

const sectionLabels: Record<Section, string> = {
  definition: 'Definition',
  support: 'Support',
  contact: 'Contact',
  background: 'Background',
};

export const contactTags: readonly Tag[] = ['hrd-contact-card', 'hrd-guide'];

export const lookOptions: readonly Option[] = [
  {
    kind: 'choice',
    attribute: 'theme',
    on: tags,
    label: 'Look',
    values: [
      ['', 'That of your page: its font and colours'],
      ['light', 'Light surface'],
      ['dark', 'Dark surface'],
      ['auto', 'Light or dark, as the visitor’s device'],
    ],
  },
  {
    kind: 'choice',
    attribute: 'heading-level',
    on: tags,
    label: 'Level of the heading',
    help: 'Under the title of a page: 2. Under another heading: one more than that heading has.',
    values: [
      ['', '2'],
      ['1', '1'],
      ['3', '3'],
      ['4', '4'],
      ['5', '5'],
      ['6', '6'],
    ],
  },
];

export const contentOptions: readonly Option[] = [
  {
    kind: 'subset',
    attribute: 'sections',
    on: ['hrd-guide'],
    label: 'Sections, in this order',
    help: 'While none is chosen, all are shown.',
    isOrdered: true,
    values: Object.entries(sectionLabels),
  },
  {
    kind: 'flag',
    attribute: 'no-examples',
    on: ['hrd-definition'],
    label: 'Leave out the six examples',
  },
  {
    kind: 'subset',
    attribute: 'topics',
    on: ['hrd-support-list'],
    label: 'Ways of support',
    help: 'A shortened list says how many of the eleven it shows. While none is chosen, all are shown.',
    values: topics.map((topic) => [topic, topicLabels[topic]]),
  },
  {
    kind: 'choice',
    attribute: 'layout',
    on: ['hrd-support-list'],
    label: 'Layout of the ways',
    values: [
      ['', 'All text is shown'],
      ['details', 'Titles that open'],
    ],
  },
  {
    kind: 'flag',
    attribute: 'no-advice',
    on: contactTags,
    label: 'Leave out the advice on writing more safely',
    help: 'Only if your page gives such advice itself, near the contact.',
  },
];

export const contactOptions: readonly Option[] = [
  {
    kind: 'text',
    attribute: 'embassy',
    on: contactTags,
    label: 'Embassy',
    check: plainText,
    problem: 'At most 120 characters.',
  },
  {
    kind: 'text',
    attribute: 'country',
    on: contactTags,
    label: 'Country',
    check: plainText,
    problem: 'At most 120 characters.',
  },
  {
    kind: 'text',
    attribute: 'email',
    on: contactTags,
    label: 'Email address',
    help: 'Your visitors will see that you added it. Check it on the embassy’s own website first.',
    check: plainEmail,
    problem: 'This is not a plain email address. Visitors would read that none was given.',
  },
  {
    kind: 'text',
    attribute: 'source',
    on: contactTags,
    label: 'Web address of the page that names the contact',
    check: plainHttps,
    problem: 'This is not a plain https:// address. It would be left out.',
  },
  {
    kind: 'text',
    attribute: 'published',
    on: contactTags,
    label: 'Date of that page, as 2024-03-05',
    check: plainDate,
    problem: 'This is not a date as YYYY-MM-DD. It would be left out.',
  },
];

export const options = [...lookOptions, ...contentOptions, ...contactOptions];
