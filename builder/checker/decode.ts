/** The bytes of a page’s file as text. */
import { finding, type Finding } from './findings.js';

interface Decoded {
  text: string;
  /** What is to be said of the bytes, which the text no longer shows. */
  findings: readonly Finding[];
}

/** The byte order mark decides, as in a browser. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, findings: [] };
  } catch {
    // What has a NUL is no page in an older encoding, but another kind of file.
    if (bytes.includes(0)) return { text: new TextDecoder().decode(bytes), findings: [] };
    // At least the letters of ASCII are right.
    return { text: new TextDecoder('windows-1252').decode(bytes), findings: [finding('not-utf8')] };
  }
}

function encodingOf([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
