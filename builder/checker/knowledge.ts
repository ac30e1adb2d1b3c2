/** What the check knows of this release. */
import type { Tag } from '../../src/elements/tags.js';

export interface Knowledge {
  version: string;
  /** Values for the `integrity` attribute by file name. */
  integrity: Readonly<Record<string, string | undefined>>;
  /** As YYYY-MM-DD. */
  today: string;
  /** The plain text that an element with these attributes shows in this version, as HTML. */
  htmlOf(tag: Tag, attributes: Readonly<Record<string, string>>): Promise<string>;
}
