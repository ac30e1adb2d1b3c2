/** What a webmaster gets who lets a browser save a page. */

/** As browsers call them: the file alone, or with its pictures, styles and scripts in a folder. */
export type Kind = 'HTML only' | 'complete';

export interface Saver {
  /** The text of the file, once the page has loaded. */
  save(address: string, options?: { runsScripts: boolean }): Promise<string>;
  close(): Promise<void>;
}
