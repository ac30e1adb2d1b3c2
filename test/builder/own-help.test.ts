/** The website's own help, from its four fields to what visitors read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helpFrom, type Help } from '../../builder/own-help.js';
import { plainSnippet } from '../../builder/snippets.js';
import { prerender } from '../../scripts/prerender.js';
import { print } from '../../src/static/html-tree.js';
import { noHelp } from './draw.js';

const written = (help: Partial<Help>) => print(helpFrom({ ...noHelp, ...help }) ?? []);

describe('own help', () => {
  it('is a paragraph for the name, the phone, each line of the address, and the link', () => {
    const help = {
      name: 'Our office',
      phone: '+231 (77) 000-100',
      address: '1 Sample Street\n\n Sampletown ',
      link: 'https://example.org/help?a=1&b=2',
    };
    assert.equal(
      written(help),
      `<p dir="auto">Our office</p>
<p dir="auto"><a href="tel:+23177000100">+231 (77) 000-100</a></p>
<p dir="auto">1 Sample Street</p>
<p dir="auto">Sampletown</p>
<p dir="auto"><a href="https://example.org/help?a=1&amp;b=2" rel="noopener noreferrer">https://example.org/help?a=1&amp;b=2</a></p>`,
    );
  });

  it('takes an email address for the link too, and hides it from Cloudflare', () => {
    assert.equal(
      written({ link: 'help@example.org' }),
      '<p dir="auto"><!--email_off--><a href="mailto:help&#64;example.org">help&#64;example.org</a><!--/email_off--></p>',
    );
  });

  it('shows as text what is no single phone number, or no safe link', () => {
    for (const phone of ['555-0100 or 555-0101', 'call 112', '()', '<b>112</b>', '112;x=1']) {
      assert.doesNotMatch(written({ phone }), /tel:/, phone);
      assert.match(written({ phone }), /^<p dir="auto">.+<\/p>$/, phone);
    }
    for (const link of ['javascript:alert(1)', 'http://example.org', 'tel:112']) {
      assert.equal(written({ link }), `<p dir="auto">${link}</p>`);
    }
  });

  it('is none where all is empty, or where there is none', () => {
    assert.equal(helpFrom({ ...noHelp, address: ' \n ' }), undefined);
    assert.equal(helpFrom({ ...noHelp, none: true, phone: '112' }), undefined);
  });

  it('arrives in the plain text with the link for phones', () => {
    const added = helpFrom({ ...noHelp, phone: '112' });
    const plain = plainSnippet([prerender('hrd-contact-card', { lang: 'en' }, added)]);
    assert.match(plain, /<a href="tel:112">112<\/a>/);
  });
});
