/**
 * Of our words, those by which the check knows our text again. The builder's page has all words in its
 * script file: the build evaluates this module, so that they do not stand there twice.
 */
import { languages } from '../../src/words/all.js';
import type { Content } from '../../src/words/types.js';

const knownBy = ({ lang, tag, added, ...parts }: Content) => {
  const { guide, definition, support, contact, partnerContact, background, provenance } = parts;
  return {
    lang,
    tag,
    added,
    unofficial: provenance.unofficial,
    guide: { heading: guide.heading },
    definition: { heading: definition.heading },
    support: { heading: support.heading, shown: support.shown, total: support.ways.length },
    contact: {
      heading: contact.heading,
      caution: contact.caution,
      write: contact.write,
      adviceBy: contact.adviceBy,
    },
    partnerContact: { heading: partnerContact.heading, label: partnerContact.label },
    background: { heading: background.heading },
  };
};

export type OwnWords = ReturnType<typeof knownBy>;

/** In each language. */
export const ownWords: readonly OwnWords[] = languages.map(knownBy);
