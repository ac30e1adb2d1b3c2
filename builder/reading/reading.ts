/** Lines that the builder once wrote, or a page that has them, as choices. */
import type { Choices } from '../choices.js';
import { contactOptions } from '../options.js';
import { presetTags, singleTags, type Preset } from '../presets.js';
import { askedOf, folderIn, helpLinesOf, lossesOf, type Asked, type Loss } from './asked.js';
import { findIn, languageOf, type Found } from './found.js';
import { fieldsFrom } from './help-lines.js';
import type { ReadableWay } from './pieces.js';
import { isTag, type Unread } from './values.js';

export type { Asked, Loss, ReadableWay, Unread };

type Readable =
  'preset' | 'tags' | 'languages' | 'options' | 'help' | 'comparedBefore' | 'folder' | 'fromDisk';

/** What lines say of the choices; what they do not say is absent. */
export type ReadChoices = Partial<Pick<Choices, Readable>>;

export interface Reading {
  /** How the lines are placed; `undefined` where the text has none of ours. */
  way: ReadableWay | undefined;
  choices: ReadChoices;
  /** What these lines cannot say, or do not. */
  asked: readonly Asked[];
  /** Options and values that the builder does not take as they are. */
  unread: readonly Unread[];
  /** What else changes when the lines are written again. */
  losses: readonly Loss[];
  /** Of the lines. */
  version: string | undefined;
}

const nothing: Reading = {
  way: undefined,
  choices: {},
  asked: ['system'],
  unread: [],
  losses: [],
  version: undefined,
};

/** Reads lines, or a page's source with them; throws at no text. */
export function readLines(text: string): Reading {
  const found = findIn(text);
  if (!found) return nothing;
  const { way, values, version } = found;
  return {
    way,
    choices: choicesFrom(found),
    asked: askedOf(found),
    unread: [...values.unread, ...unknownIn(found)],
    losses: lossesOf(found),
    version,
  };
}

function choicesFrom(found: Found): ReadChoices {
  const { tags, languages, values, script } = found;
  const { options, checkedOn } = values;
  const folder = folderIn(found);
  return {
    ...(tags.length && {
      preset: presetOf(tags),
      tags: singleTags.filter((tag) => tags.includes(tag)),
    }),
    // What elements show where they lack a language.
    languages: languages.length ? languages : ['en'],
    options,
    help: fieldsFrom(helpLinesOf(found)),
    ...(checkedOn && { comparedBefore: { day: checkedOn, contact: contactOf(options) } }),
    ...(script && folder !== undefined && { folder, fromDisk: script.fromDisk }),
  };
}

const presetOf = (tags: Found['tags']): Preset =>
  (['contact', 'everything'] as const).find(
    (preset) => String(presetTags[preset]) === String(tags),
  ) ?? 'choose';

const contactOf = (options: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    contactOptions.flatMap(({ attribute }) =>
      attribute in options ? [[attribute, options[attribute]!]] : [],
    ),
  );

/** Elements and languages of another version. */
function unknownIn({ pieces }: Found): Unread[] {
  const elements = pieces.map(({ tag }) => tag).filter((tag) => tag !== 'hrd-' && !isTag(tag));
  const languages = pieces.flatMap(({ lang }) => (lang && !languageOf(lang) ? lang : []));
  const unknown = (name: string, values: readonly string[]) =>
    [...new Set(values)].map((value): Unread => ({ name, value, why: 'unknown' }));
  return [...unknown('element', elements), ...unknown('lang', languages)];
}
