/** What lines do not say, or say in a way that the builder cannot keep. */
import { contactOptions, hasContact } from '../options.js';
import { isFolder } from '../problems.js';
import { languageOf, type Found } from './found.js';
import { fieldsFrom, isWhole } from './help-lines.js';

/** What a person has to say again. */
export type Asked =
  'system' | 'parts' | 'languages' | 'contact' | 'compared' | 'look' | 'shortened' | 'folder';

/** What the builder writes otherwise than it stood there. */
export type Loss = 'guide' | 'uneven' | 'help' | 'other-help' | 'folder';

const isPlain = ({ way }: Found) => way === 'plain';

const showsContact = ({ tags }: Found) => tags.some(hasContact);

const isMarked = ({ pieces, tags }: Found) =>
  pieces.every(({ tag }) => (tags as readonly string[]).includes(tag));

/** Plain text without a contact that can be read, or with the address alone. */
const isContactOpen = (found: Found) =>
  found.values.isContactLost ||
  (isPlain(found) && contactOptions.some(({ attribute }) => attribute in found.values.options));

export const folderIn = ({ script }: Found) =>
  script?.folder !== undefined && isFolder(script.folder) ? script.folder : undefined;

const needsFolder: readonly Found['way'][] = ['tag', 'placeholder'];

const asks: Record<Asked, (found: Found) => boolean> = {
  system: () => true,
  parts: (found) => !found.tags.length || (isPlain(found) && !isMarked(found)),
  languages: ({ pieces }) => pieces.some(({ lang }) => !lang),
  contact: isContactOpen,
  compared: (found) => isPlain(found) && showsContact(found),
  look: isPlain,
  shortened: isPlain,
  folder: (found) => needsFolder.includes(found.way) && folderIn(found) === undefined,
};

/** Each element that has help has the same. */
export const helpLinesOf = ({ pieces }: Found) =>
  pieces.find(({ help }) => help.length)?.help ?? [];

const isEven = ({ pieces, tags, languages }: Found) =>
  new Set(pieces.map(({ tag, lang }) => `${tag} ${languageOf(lang)}`)).size ===
  tags.length * languages.length;

const losses: Record<Loss, (found: Found) => boolean> = {
  guide: ({ tags }) => tags.length > 1 && tags.includes('hrd-guide'),
  uneven: (found) => isMarked(found) && !isEven(found),
  help: (found) => !isWhole(fieldsFrom(helpLinesOf(found)), helpLinesOf(found)),
  'other-help': ({ pieces }) =>
    new Set(pieces.filter(({ help }) => help.length).map(({ help }) => JSON.stringify(help))).size >
    1,
  folder: (found) => found.script?.folder !== undefined && folderIn(found) === undefined,
};

const namesOf = <Name extends string>(
  table: Record<Name, (found: Found) => boolean>,
  found: Found,
) => (Object.keys(table) as Name[]).filter((name) => table[name](found));

export const askedOf = (found: Found) => namesOf(asks, found);
export const lossesOf = (found: Found) => namesOf(losses, found);
