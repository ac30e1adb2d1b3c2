/** What a person has chosen, and the elements that follow from it. */
import type { Tag } from '../src/elements/index.js';
import type { HtmlNode } from '../src/static/html-tree.js';
import type { FrameworkId } from './components.js';
import type { SystemId } from './systems/index.js';

export type Preset = 'contact' | 'everything' | 'choose';

/** Whether the embassy's own website still names the address, as a person has looked. */
export type Compared = 'yes' | 'no' | 'could-not';

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
  /** Address of the folder with the script file. */
  folder: string;
  /** The page is opened from disk. */
  fromDisk: boolean;
}

/** The website's own help, as it was typed. */
export interface Help {
  none: boolean;
  name: string;
  phone: string;
  address: string;
  link: string;
}

/** An element to show, as a website would write it. */
export interface ElementChoice {
  tag: Tag;
  attributes: Record<string, string>;
  /** The website's own help, for the slot `after`. */
  added: HtmlNode[] | undefined;
}
