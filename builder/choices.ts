/** What a person has chosen, and the elements that follow from it. */
import { INVISIBLE } from '../src/elements/address.js';
import type { ContactField } from '../src/elements/contact-rules.js';
import type { Tag } from '../src/elements/index.js';
import type { HtmlNode } from '../src/static/html-tree.js';
import type { FrameworkId } from './components.js';
import type { Option } from './option-types.js';
import { checkedOn, contactOptions, hasContact, optionsOf } from './options.js';
import { helpFrom, type Help } from './own-help.js';
import { presetTags, singleTags, type Preset } from './presets.js';
import type { SystemId } from './systems/index.js';

export type { Help, Preset };

/** Whether the embassy's own website still names the address, as a person has looked. */
export type Compared = 'yes' | 'no' | 'could-not';

/** What lines that were read say of a comparison: it is true of that contact alone. */
export interface ComparedBefore {
  day: string;
  contact: Readonly<Partial<Record<ContactField, string>>>;
}

export interface Choices {
  system: SystemId;
  /** Of an app that is built. */
  framework: FrameworkId;
  preset: Preset;
  /** The elements of the preset `choose`. */
  tags: readonly Tag[];
  languages: readonly string[];
  /** Attributes of the elements; what is absent has its default. */
  options: Readonly<Record<string, string>>;
  help: Help;
  compared?: Compared | undefined;
  comparedBefore?: ComparedBefore | undefined;
  /** Address of the folder with the script file. */
  folder: string;
  /** The page is opened from disk. */
  fromDisk: boolean;
}

/** An element to show, as a website would write it. */
export interface ElementChoice {
  tag: Tag;
  attributes: Record<string, string>;
  /** The website's own help, for the slot `after`. */
  added: HtmlNode[] | undefined;
}

/** Each element in each language; `day` is that on which the person answered. */
export function elementsFrom(choices: Choices, day: string): ElementChoice[] {
  const tags = tagsFrom(choices);
  const added = helpFrom(choices.help);
  // Once is enough: with the contact, where people look for it.
  const withHelp = tags.find(hasContact) ?? tags[0];
  return choices.languages.flatMap((lang) =>
    tags.map((tag) => ({
      tag,
      attributes: { lang, ...attributesFrom(choices, tag, day) },
      added: tag === withHelp ? added : undefined,
    })),
  );
}

/** What is left to say where the contact is no longer true. */
const withoutContact = {
  tags: ['hrd-definition', 'hrd-support-list'] as readonly Tag[],
  sections: 'definition support',
};

export const chosenTags = ({ preset, tags }: Pick<Choices, 'preset' | 'tags'>) =>
  preset === 'choose' ? singleTags.filter((tag) => tags.includes(tag)) : presetTags[preset];

/** The options of all that is chosen. */
export const applyingOptions = (choices: Choices) =>
  chosenTags(choices).flatMap((tag) => optionsOf(tag));

/** Whether the contact is not that of the page quoted. */
export const isOwnContact = ({ options }: Choices) =>
  contactOptions.some(({ attribute }) => attribute in options);

/**
 * The day on which the website says that it compared the contact: `day`, if a person has just done so;
 * else that of the lines that were read, as long as the contact is still the same.
 */
export function comparedOn(choices: Choices, day: string) {
  const { compared, comparedBefore } = choices;
  if (compared === 'yes') return day;
  if (compared === 'no' || !comparedBefore) return undefined;
  const before = { options: comparedBefore.contact };
  const isSame = contactOptions.every(
    (option) => valueIn(choices, option) === valueIn(before, option),
  );
  return isSame ? comparedBefore.day : undefined;
}

function tagsFrom(choices: Choices) {
  const chosen = chosenTags(choices);
  if (choices.compared !== 'no' || !chosen.length) return chosen;
  const others = chosen.filter((tag) => tag !== 'hrd-contact-card');
  return others.length ? others : withoutContact.tags;
}

function attributesFrom(choices: Choices, tag: Tag, day: string): Record<string, string> {
  const { compared } = choices;
  const isOfContact = (option: Option) => contactOptions.some((each) => each === option);
  const attributes: Record<string, string> = {};
  for (const option of optionsOf(tag)) {
    const { attribute } = option;
    if (compared === 'no' && isOfContact(option)) continue;
    const value = option === checkedOn ? comparedOn(choices, day) : valueIn(choices, option);
    if (typeof value === 'string') attributes[attribute] = value;
  }
  if (compared === 'no' && tag === 'hrd-guide') {
    attributes.sections = sectionsWithoutContact(attributes.sections);
  }
  return attributes;
}

/** The value of an option as it is shown, without characters that nobody sees. */
export function valueIn({ options }: Pick<Choices, 'options'>, option: Option) {
  const value = options[option.attribute];
  if (option.kind !== 'text' || value === undefined) return value;
  const seen = visible(value);
  return option.check(seen) ?? (seen || undefined);
}

/** More than any text may have, before a pattern runs over it. */
const longest = 1000;

/** On one line: what an invisible character stood between may leave two spaces. */
const visible = (text: string) =>
  text.slice(0, longest).replace(/\s+/g, ' ').replace(INVISIBLE, '$1').replace(/ +/g, ' ').trim();

function sectionsWithoutContact(sections = 'contact definition support background') {
  const others = sections.split(' ').filter((section) => section !== 'contact');
  return others.join(' ') || withoutContact.sections;
}
