import { expect } from '@open-wc/testing';
import {
  mailto,
  plainDate,
  plainEmail,
  plainHttps,
  plainText,
} from '../../src/elements/address.js';

const refused = (check: (value: string) => string | undefined, values: string[]) => {
  for (const value of values) {
    expect(check(value)?.slice(0, 40), JSON.stringify(value.slice(0, 40))).to.equal(undefined);
  }
};

describe('addresses that a website sets', () => {
  it('may be plain e-mail addresses', () => {
    for (const email of ['HRDSupportMonrovia@state.gov', 'a.b-c_d+e@mail.example.org']) {
      expect(plainEmail(email)).to.equal(email);
    }
    expect(plainEmail(' name@example.org\n')).to.equal('name@example.org');
  });

  it('may not be anything else in the place of an e-mail address', () => {
    refused(plainEmail, [
      '',
      'name',
      '@example.org',
      'name@example',
      'a@b.c?bcc=x',
      'a@b.c%0Abcc:x@y.z',
      'a@b.c,d@e.f',
      'a@b.c;d@e.f',
      'a@b@c.d',
      'a b@c.d',
      'a..b@c.d',
      '"a"@b.c',
      'a@b..c',
      'a@[127.0.0.1]',
      'a@127.0.0.1',
      'javascript:alert(1)',
      'mailto:a@b.c',
      'nаme@example.org', // A Cyrillic letter that looks like a Latin one.
      'a\u202eb@c.d',
      'a\u200bb@c.d',
      'a\nb@c.d',
      'a'.repeat(1e6) + '@b.c',
      '<b>@c.d',
    ]);
  });

  it('may be as long as e-mail addresses can be', () => {
    const longest = `${'a'.repeat(242)}@example.org`;
    expect(plainEmail(longest)).to.equal(longest);
    refused(plainEmail, [`a${longest}`, `${' '.repeat(1e6)}name@example.org`]);
  });

  it('may be plain https addresses', () => {
    for (const address of [
      'https://example.org',
      'https://gh.usembassy.example/page_1/?a=b&c=d%20e#f',
      'https://en.example.org/wiki/A_(b)',
      'https://example.org?a=b',
    ]) {
      expect(plainHttps(address)).to.equal(address);
    }
  });

  it('may not be anything else in the place of an https address', () => {
    refused(plainHttps, [
      '',
      'example.org',
      '//example.org',
      'http://example.org/',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://user@example.org/',
      'https://state.gov@example.org/',
      'https://localhost/',
      'https://0177.0.0.1/',
      'https://example.org:99999/',
      'https://example.org\\@evil.example/',
      'https://example.org/ x',
      'https://example.org/"onclick="x',
      'https://exаmple.org/',
      'https://example.org/\u202egpj',
      'https://example.org/' + 'a'.repeat(1e6),
    ]);
  });

  it('may be https addresses of 500 characters', () => {
    const longest = `https://example.org/${'a'.repeat(480)}`;
    expect(plainHttps(longest)).to.equal(longest);
    refused(plainHttps, [`${longest}a`, `https://example.org/${' '.repeat(1e6)}`]);
  });

  it('become mail links with nothing but the address', () => {
    expect(mailto('a+b@example.org')).to.equal('mailto:a%2Bb@example.org');
  });
});

describe('dates that a website sets', () => {
  it('are ISO dates of days that exist', () => {
    expect(plainDate('2024-02-29')).to.equal('2024-02-29');
    expect(plainDate('1970-01-01')).to.equal('1970-01-01');
    refused(plainDate, [
      '',
      '2023-02-29',
      '2023-2-9',
      '09/12/2023',
      '2023',
      '2023-09-12T00:00Z',
      `2023-09-12${' '.repeat(1e6)}`,
      '0000-01-01',
      'x',
    ]);
  });

  it('may be dates also where a page has made its own of JSON dates', () => {
    const { toJSON } = Date.prototype;
    Date.prototype.toJSON = () => 'another day';
    const checked = plainDate('2024-05-01');
    Date.prototype.toJSON = toJSON;
    expect(checked).to.equal('2024-05-01');
  });
});

describe('names that a website sets', () => {
  it('lose what is invisible or turns the text around', () => {
    expect(plainText('U.S.\tEmbassy\u202e\n Accra\u200b\u0000\u2028')).to.equal(
      'U.S. Embassy Accra',
    );
  });

  it('keep the joiners that shape their letters', () => {
    const names = ['شرکت ملی می\u200cروم', 'ශ්\u200dරී ලංකාව', 'ক্\u200dষ'];
    for (const name of names) expect(plainText(name)).to.equal(name);
  });

  it('lose the joiners that nobody sees', () => {
    for (const joiner of ['\u200c', '\u200d']) {
      for (const [before, after] of [
        ['U', 'S'],
        ['ا', 'S'],
        ['', 'ا'],
        ['ا', ''],
        ['1', 'ا'],
        ['ا', '١'],
        ['ا', ' ا'],
        ['ا', 'َ'],
        ['ا\u200b', 'ا'],
      ]) {
        expect(plainText(`x ${before}${joiner}${after} x`)).to.equal(
          `x ${before!.replace('\u200b', '')}${after} x`.replace(/ +/g, ' '),
        );
      }
    }
  });

  it('keep one joiner of several', () => {
    expect(plainText('می\u200c\u200cروم')).to.equal('می\u200cروم');
  });

  it('may be as long as the name of an office, also where nothing of it is seen', () => {
    expect(plainText('x'.repeat(120))).to.equal('x'.repeat(120));
    refused(plainText, ['x'.repeat(121), `x${' '.repeat(120)}`, `x${'\u200b'.repeat(1e6)}`]);
  });

  it('are refused when there is nothing to see, or too much', () => {
    refused(plainText, [
      '',
      ' ',
      '\u200b',
      '\u200b \u200b',
      '\u3164',
      '\u2800',
      '\ufe0f',
      'x'.repeat(1e6),
    ]);
  });
});
