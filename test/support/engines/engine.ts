/** What tests of whole pages ask of a browser, whichever it is. */
export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Opens a page and waits until it has loaded. */
  open(address: string, size?: Size): Promise<void>;
  /** The value of an expression in the page, once it is settled. */
  run<T = unknown>(expression: string): Promise<T>;
  press(key: Key): Promise<void>;
  /** Clicks with the pointer, so many pixels from the left and the top of what is seen. */
  click(x: number, y: number): Promise<void>;
  collectGarbage(): Promise<unknown>;
  /** The page as PDF, where the browser can be asked for it. */
  print?(): Promise<Uint8Array>;
  /** The page as screen readers get it, in the order of reading, where the browser can be asked for it. */
  heard?(): Promise<Heard[]>;
  close(): Promise<void>;
}

/** What a browser tells assistive technology of one thing on a page. */
export interface Heard {
  /** As ARIA names it, or `text` for a piece of text. */
  role: string;
  name: string;
  description: string;
  /** How it is read when it changes, or `''` for not at all. */
  live: string;
  /** All text in it. */
  text: string;
  /** Where the browser tells it here. */
  language?: string;
}

export interface Size {
  width: number;
  height: number;
}

/** Also those that copy and paste, which are others on a Mac. */
export type Key = 'Tab' | 'Enter' | 'ControlOrMeta+C' | 'ControlOrMeta+V';

export const defaultSize: Size = { width: 800, height: 900 };
