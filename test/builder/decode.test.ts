/** What the check reads of the bytes of a file, in the builder as by the command. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../builder/checker/decode.js';
import { readPage } from '../../builder/checker/page.js';
import { pageWith } from './checking.js';

const page = pageWith('<p>Défenseurs</p>');
const utf16 = Buffer.from(`\uFEFF${page}`, 'utf16le');

const codesOf = (bytes: Uint8Array) => decode(bytes).findings.map(({ code }) => code);

describe('a page in a file', () => {
  const encodings: [what: string, bytes: Buffer][] = [
    ['of UTF-8', Buffer.from(page)],
    ['of UTF-8 with a byte order mark', Buffer.from(`\uFEFF${page}`)],
    ['of UTF-16, as Windows writes it', utf16],
    ['of UTF-16, the other way round', Buffer.from(utf16).swap16()],
  ];
  for (const [what, bytes] of encodings) {
    it(`${what} is read as it was written, from its first tag on`, () => {
      const { text, isWhole } = readPage(decode(bytes).text);
      assert.equal(text, page);
      assert.ok(isWhole);
      assert.deepEqual(codesOf(bytes), []);
    });
  }

  it('of an older encoding is read as most are, and that is said', () => {
    const bytes = Buffer.from(page, 'latin1');
    assert.equal(decode(bytes).text, page);
    assert.deepEqual(codesOf(bytes), ['not-utf8']);
  });

  it('is no picture: that is said of it, and nothing of its encoding', () => {
    const picture = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
    assert.equal(readPage(decode(picture).text).otherKind, 'a picture');
    assert.deepEqual(codesOf(picture), []);
  });
});
