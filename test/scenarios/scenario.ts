/** A page that may break what we put on it, and what must be seen there all the same. */
import type { MadeUpPage } from '../pages/server.js';

export interface Scenario {
  name: string;
  /** Begins the page, in place of the usual doctype and `<html>`. */
  start?: string;
  head?: string;
  /** What is around and after the guide. Default: the guide alone. */
  body?: string;
  /** A script that has run before everything but the recorder. */
  host?: string;
  headers?: Record<string, string>;
  /** Character encoding of the page. */
  encoding?: BufferEncoding;
  /** Files of the scenario's own. */
  files?: Record<string, MadeUpPage>;
  /** An expression that is evaluated in the page once it has loaded. */
  later?: string;
  /** The page is opened from disk, by address of the disk's files. */
  fromDisk?: boolean;
  /** The page breaks what browser drivers need, so it is looked at from a page around it. */
  framed?: boolean;
  /** An expression for the document that holds the guide. */
  document?: string;
  /** Whether the script draws the guide, or its plain text stays. Default: drawn. */
  shows?: 'drawn' | 'plain text';
  /** How many guides there are. Default: one. */
  guides?: number;
  /** Allowed in place of none. */
  errors?: RegExp;
  warnings?: RegExp;
  reports?: RegExp;
  /** More that must hold: an expression that is true. */
  holds?: string;
  /** Attributes of the recorder's script, where the page's policy asks for them. */
  recorderAttributes?: string;
  /** What the scenario needs and is not there. */
  lacks?: string | undefined;
  /** Browsers in which the scenario has no meaning, with the reason. */
  skip?: Partial<Record<'Chromium' | 'Firefox' | 'WebKit', string>>;
}

/** The tag as documented. */
export const script = '<script src="/dist/hrd.en.js" async></script>';
