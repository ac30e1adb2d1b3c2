/** A page that may break what we put on it, and what must be seen there all the same. */
import type { MadeUpPage } from '../support/server.js';
import type { DebianFile } from './debian.js';

export interface Scenario {
  name: string;
  /** Begins the page, in place of the usual doctype and `<html>`. */
  start?: string;
  head?: string;
  /** What is around and after the guide. Default: the guide alone. */
  body?: string;
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
  /** Where one of its files comes from, if not from npm. */
  debian?: DebianFile;
}

/** The tag as documented. */
export const script = '<script src="/dist/hrd.en.js" async></script>';
