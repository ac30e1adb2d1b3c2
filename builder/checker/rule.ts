/** What the rules of the check share. */
import type { Finding } from './findings.js';
import type { Knowledge } from './knowledge.js';
import type { Ours } from './ours.js';
import type { Page } from './page.js';

export interface Checked {
  page: Page;
  ours: Ours;
  knowledge: Knowledge;
  /** Whether the time is over: asked before each part that takes long. */
  isOver(): boolean;
}

export type Rule = (checked: Checked) => readonly Finding[] | Promise<readonly Finding[]>;
