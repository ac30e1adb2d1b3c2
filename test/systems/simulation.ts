/** What becomes of pasted lines, from the system to the visitor. */
import type { Frame, Page } from 'playwright-core';

export interface Simulation {
  /** Why it cannot run here. */
  skip: string | false;
  /** What the system makes of each of the lines. */
  publish?: (
    lines: readonly string[],
    editor: OpenEditor,
  ) => readonly string[] | Promise<readonly string[]>;
  /** What becomes of the whole page. */
  page?: (page: string) => string;
  /** What becomes of the script file. */
  script?: (code: string) => string | Promise<string>;
  /** What makes a visitor's browser run the script. */
  begin?: (page: Frame) => Promise<unknown>;
}

/** Opens a page of the test server with an editor's files in its head. */
export type OpenEditor = (head: string) => Promise<Page>;
