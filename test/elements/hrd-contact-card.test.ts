import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/entries/hrd-contact-card.js';
import type { HrdContactCard } from '../../src/entries/hrd-contact-card.js';
import { monrovia } from '../../src/words/contacts.js';
import { until } from '../support/until.js';
import { collectWarnings } from '../support/warnings.js';

const drawn = (attributes = '') =>
  fixture<HrdContactCard>(`<hrd-contact-card ${attributes}></hrd-contact-card>`);
const find = <T extends Element>(element: HrdContactCard, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector);
const text = (element: HrdContactCard) => element.shadowRoot!.textContent!;
const addressIn = (element: HrdContactCard) => find(element, 'address')!.textContent!.trim();
const focused = (element: HrdContactCard) => element.shadowRoot!.activeElement?.textContent!.trim();
const mailLink = (element: HrdContactCard) =>
  find<HTMLAnchorElement>(element, 'a[href^="mailto:"]');

describe('hrd-contact-card', () => {
  const warnings = collectWarnings();

  it('says who is asked to write, to whom, and what the page does not give', async () => {
    await expect(await drawn()).shadowDom.to.equalSnapshot();
  });

  it('gives the address as text, and as a mail link with nothing filled in', async () => {
    const element = await drawn();
    expect(addressIn(element)).to.equal('HRDSupportMonrovia@state.gov');
    expect(mailLink(element)!.getAttribute('href')).to.equal('mailto:HRDSupportMonrovia@state.gov');
  });

  it('has targets of at least 44 pixels', async () => {
    const element = await drawn();
    for (const target of element.shadowRoot!.querySelectorAll('.actions > *')) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  for (const [whose, attributes, name, given] of [
    [
      'the page’s contact',
      '',
      'U.S. Embassy Monrovia, Liberia',
      'Given on a U.S. State Department page',
    ],
    [
      'a website’s contact',
      'embassy="U.S. Embassy Accra" email="help@accra.example"',
      'U.S. Embassy Accra',
      'Contact added by this website',
    ],
  ] as const) {
    it(`says first what a person in danger came for, with ${whose}`, async () => {
      const element = await drawn(attributes);
      element.innerHTML = '<p slot="after">Call us</p>';
      await nextFrame();
      const read = find<HTMLElement>(element, '.base')!.innerText;
      const { email } = attributes ? { email: 'help@accra.example' } : monrovia;
      const order = [
        name,
        email,
        given,
        'You cannot be sure anyone still reads mail to this address.',
        'turn first to people you trust',
        'Then read “Before you write” below.',
        'Copy the address',
        'Write an email',
        'More help, added by this website',
        'The address alone shows whom you ask for help.',
        'not an official U.S. government page',
      ];
      const places = order.map((words) => read.indexOf(words));
      expect(places).to.not.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });
  }

  it('makes the website’s own help a heading one level under its own', async () => {
    const element = await drawn('heading-level="4"');
    element.innerHTML = '<p slot="after">Call us</p>';
    await nextFrame();
    const levels = [...element.shadowRoot!.querySelectorAll('h2')].map((each) => each.ariaLevel);
    expect(levels).to.deep.equal(['4', '5', '5', '5']);
    expect(find(element, '[part=after] h2')!.textContent).to.equal(
      'More help, added by this website',
    );
  });

  describe('with a day on which the website has looked', () => {
    const today = new Date().toLocaleDateString('sv');
    const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('sv');

    it('shows it as the website’s claim, in place of the sentence that nobody has', async () => {
      const element = await drawn('checked-on="2024-03-05"');
      expect(text(element)).to.contain(
        'This website says that it compared the address, and nothing else, with the embassy’s own website on March 5, 2024.',
      );
      expect(text(element)).to.not.contain('Not checked since');
      expect(text(element)).to.contain(
        'You cannot be sure anyone still reads mail to this address.',
      );
      expect(text(element)).to.contain('Given on a U.S. State Department page');
      expect(warnings).to.deep.equal([]);
    });

    it('shows it with a contact that the website set, and says nothing of Monrovia', async () => {
      const element = await drawn(
        'email="help@accra.example" published="2020-01-01" checked-on="2021-03-05"',
      );
      expect(text(element)).to.contain('This website says that it compared the address');
      expect(text(element)).to.contain('March 5, 2021');
      expect(text(element)).to.contain('You cannot be sure');
      expect(element.shadowRoot!.innerHTML).to.not.match(/monrovia|state\.gov/i);
      expect(warnings).to.deep.equal([]);
    });

    it('does not show it where there is no address to compare', async () => {
      const element = await drawn('embassy="U.S. Embassy Accra" checked-on="2024-03-05"');
      expect(text(element)).to.not.contain('This website says that it compared');
    });

    it('takes that of the page, and today', async () => {
      for (const day of ['2023-09-12', today]) {
        expect(text(await drawn(`checked-on="${day}"`))).to.contain('This website says');
      }
      expect(warnings).to.deep.equal([]);
    });

    for (const day of ['2023-09-11', tomorrow, '2024-02-30', 'yesterday', '', '03/05/2024']) {
      it(`warns of ${JSON.stringify(day)}, and does not show it`, async () => {
        const element = await drawn(`checked-on="${day}"`);
        expect(text(element)).to.contain('Not checked since');
        expect(text(element)).to.not.contain('This website says');
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(/checked-on=.*YYYY-MM-DD, from 2023-09-12 to today/);
      });
    }

    it('warns of a day that no contact without a date can have been compared on', async () => {
      const element = await drawn('email="help@accra.example" checked-on="1000-01-01"');
      expect(text(element)).to.not.contain('This website says');
      expect(warnings).to.have.length(1);
    });

    it('warns once of a property that is no date', async () => {
      const element = await drawn();
      for (let times = 0; times < 2; times++) {
        Object.assign(element, { checkedOn: NaN });
        element.requestUpdate();
        await element.updateComplete;
      }
      expect(warnings).to.have.length(1);
    });

    it('warns of a day before the website’s own contact was given', async () => {
      const element = await drawn(
        'email="help@accra.example" published="2024-03-05" checked-on="2024-03-04"',
      );
      expect(text(element)).to.not.contain('This website says');
      expect(warnings).to.have.length(1);
    });
  });

  describe('the copy button', () => {
    const { email } = monrovia;
    const byKeys = 'Not copied yet. Press Ctrl+C (on a Mac, ⌘C).';
    const restored: (() => void)[] = [];
    const replace = (object: object, name: string, value: unknown) => {
      const original = Object.getOwnPropertyDescriptor(object, name)!;
      Object.defineProperty(object, name, { configurable: true, value });
      restored.push(() => Object.defineProperty(object, name, original));
    };
    const replaceClipboard = (value: unknown) => replace(Navigator.prototype, 'clipboard', value);
    const replaceCommand = (value: unknown) => replace(Document.prototype, 'execCommand', value);
    const refused = () => Promise.reject(new Error('no permission'));
    const press = (element: HrdContactCard) => find<HTMLButtonElement>(element, 'button')!.click();
    const status = (element: HrdContactCard) => find(element, '.status')!.textContent!;

    /** What the card says after a press. */
    async function pressed() {
      const element = await drawn();
      press(element);
      await until(() => status(element));
      return status(element);
    }

    afterEach(() => {
      for (const restore of restored.splice(0)) restore();
    });

    it('copies the address within the press, and says so', async () => {
      let copied = '';
      replaceClipboard({ writeText: async (value: string) => (copied = value) });
      const element = await drawn();
      press(element);
      expect(copied).to.equal(email);
      await until(() => status(element));
      expect(status(element)).to.equal('The address was copied.');
    });

    for (const [attribute, value] of [
      ['theme', 'dark'],
      ['heading-level', '4'],
      ['checked-on', '2024-03-05'],
    ] as const) {
      it(`leaves its message when ${attribute} changes`, async () => {
        replaceClipboard({ writeText: async () => {} });
        const element = await drawn();
        press(element);
        await until(() => status(element));
        element.setAttribute(attribute, value);
        await element.updateComplete;
        expect(status(element)).to.equal('The address was copied.');
      });
    }

    it('takes its message back when another address is shown', async () => {
      replaceClipboard({ writeText: async () => {} });
      const element = await drawn();
      press(element);
      await until(() => status(element));
      element.setAttribute('email', 'help@accra.example');
      await element.updateComplete;
      expect(status(element)).to.equal('');
    });

    const outcomes = { copies: async () => {}, 'cannot copy': refused };
    for (const [how, writeText] of Object.entries(outcomes)) {
      it(`is heard again when it ${how} again`, async () => {
        replaceClipboard({ writeText });
        replaceCommand(() => false);
        const element = await drawn();
        const heard: string[] = [];
        const listen = () => heard.push(status(element));
        new MutationObserver(listen).observe(find(element, '.status')!, { childList: true });
        press(element);
        await until(() => heard.at(-1));
        const [said] = heard;
        press(element);
        await until(() => heard.length === 3);
        expect(heard).to.deep.equal([said, '', said]);
      });
    }

    const forbidden = () => {
      throw new Error('forbidden');
    };

    for (const [how, clipboard] of [
      ['is refused', { writeText: refused }],
      ['throws', { writeText: forbidden }],
      ['does not exist', undefined],
    ] as const) {
      it(`copies the address in the old way where the clipboard ${how}, and says so`, async () => {
        let copied = '';
        replaceClipboard(clipboard);
        replaceCommand((command: string) => {
          const clipboardData = {
            clearData: () => (copied = ''),
            setData: (...data: string[]) => (copied += data.join(' ')),
          };
          return document.dispatchEvent(Object.assign(new Event(command), { clipboardData }));
        });
        expect(await pressed()).to.equal('The address was copied.');
        expect(copied).to.equal(`text/plain ${email}`);
        expect(String(getSelection())).to.equal(email);
      });
    }

    for (const [how, command] of [
      ['is refused', () => false],
      ['throws', forbidden],
      ['does not exist', undefined],
      ['is kept from copying by the page, and says that it did,', () => true],
    ] as const) {
      it(`selects the address, and says how to copy it, where the old way ${how}`, async () => {
        replaceClipboard(undefined);
        replaceCommand(command);
        expect(await pressed()).to.equal(byKeys);
        expect(String(getSelection())).to.equal(email);
      });
    }

    it('says nothing of an address that has changed meanwhile', async () => {
      let answer = () => {};
      replaceClipboard({ writeText: () => new Promise<void>((resolve) => (answer = resolve)) });
      const element = await drawn();
      press(element);
      element.setAttribute('email', 'help@accra.example');
      await element.updateComplete;
      answer();
      replaceClipboard(undefined);
      await pressed();
      expect(status(element)).to.equal('');
    });

    describe('where nothing can copy', () => {
      beforeEach(() => {
        replaceClipboard(undefined);
        replaceCommand(() => false);
      });

      it('says on a touch screen how to do it there', async () => {
        replace(window, 'matchMedia', (query: string) => ({
          matches: query === '(pointer: coarse)',
        }));
        expect(await pressed()).to.equal(
          'Not copied yet. Hold the selected address, then tap “Copy”.',
        );
      });

      it('says that it did not work where nothing can be selected either', async () => {
        replace(Document.prototype, 'getSelection', () => null);
        expect(await pressed()).to.contain('Copying did not work');
      });
    });
  });

  for (const contact of ['', 'email="help@accra.example"']) {
    const whose = contact ? 'a website’s contact' : 'the page’s contact';
    for (const [attribute, value] of [
      ['checked-on', '2024-03-05'],
      ['theme', 'dark'],
      ['heading-level', '4'],
    ] as const) {
      it(`leaves the focus on the copy button when ${attribute} changes, with ${whose}`, async () => {
        const element = await drawn(contact);
        find<HTMLButtonElement>(element, 'button')!.focus();
        const before = element.shadowRoot!.innerHTML;
        element.setAttribute(attribute, value);
        await element.updateComplete;
        expect(element.shadowRoot!.innerHTML).to.not.equal(before);
        expect(focused(element)).to.equal('Copy the address');
      });
    }
  }

  describe('with another embassy’s contact', () => {
    const accra =
      'embassy="U.S. Embassy Accra" country="Ghana" email="help@accra.example" source="https://gh.example/page" published="2024-03-05"';

    it('shows what the website gave, labelled as the website’s', async () => {
      const element = await drawn(accra);
      expect(warnings).to.deep.equal([]);
      await expect(element).shadowDom.to.equalSnapshot();
      await expect(element).to.be.accessible();
    });

    for (const attribute of [
      'embassy="U.S. Embassy Accra"',
      'embassy=""',
      'country="Ghana"',
      'email="help@accra.example"',
      'email=""',
      'source="https://gh.example/"',
      'source="x"',
      'published="2024-01-01"',
      'published=""',
      'embassy="U.S. Embassy Accra" country="Ghana" email="not an address"',
    ]) {
      it(`shows nothing that Monrovia said, given ${attribute}`, async () => {
        const element = await drawn(attribute);
        expect(element.shadowRoot!.innerHTML).to.not.match(
          /monrovia|state\.gov|usembassy\.gov|Liberia|2023/i,
        );
        expect(text(element)).to.contain('Contact added by this website');
        expect(text(element)).to.contain('Before you write');
        expect(text(element)).to.contain('not an official U.S. government page');
        expect(text(element)).to.not.contain('The U.S. page');
      });
    }

    it('does not show Monrovia’s address under the name of another embassy', async () => {
      const element = await drawn(
        'embassy="U.S. Embassy Accra" email="hrdsupportmonrovia@state.gov"',
      );
      expect(element.shadowRoot!.innerHTML).to.not.match(/monrovia|state\.gov/i);
      expect(text(element)).to.contain('No email address was given');
      expect(warnings).to.have.length(1);
    });

    it('takes values with space around them without a warning', async () => {
      const element = await drawn('embassy="U.S. Embassy Accra " email=" help@accra.example\n"');
      expect(addressIn(element)).to.equal('help@accra.example');
      expect(warnings).to.deep.equal([]);
    });

    it('stays the page’s own when the attributes repeat it', async () => {
      const element = await drawn(
        'embassy="U.S. Embassy Monrovia" country="Liberia" email="HRDSupportMonrovia@state.gov" published="2023-09-12"',
      );
      expect(text(element)).to.contain('The U.S. page gave only an email address');
    });

    it('becomes the page’s own again when the attributes go', async () => {
      const element = await drawn('email="help@accra.example"');
      element.removeAttribute('email');
      await element.updateComplete;
      expect(addressIn(element)).to.equal('HRDSupportMonrovia@state.gov');
    });

    it('keeps each address in its own card, where several contacts follow each other', async () => {
      for (const attributes of ['', '', accra, accra, '', accra, 'email="help@accra.example"']) {
        const element = await drawn(attributes);
        const email = attributes ? 'help@accra.example' : 'HRDSupportMonrovia@state.gov';
        expect(addressIn(element)).to.equal(email);
        expect(mailLink(element)!.getAttribute('href')).to.equal(`mailto:${email}`);
        expect(text(element).includes('Liberia')).to.equal(!attributes);
        expect(text(element).includes('Ghana')).to.equal(attributes === accra);
      }
    });

    it('keeps a contact that a script has just set when the page copies the element', async () => {
      const element = await drawn('');
      Object.assign(element, { embassy: 'U.S. Embassy Accra', email: 'help@accra.example' });
      const copy = element.cloneNode(true) as HrdContactCard;
      element.after(copy);
      await Promise.all([element.updateComplete, copy.updateComplete]);
      expect(text(copy)).to.equal(text(element));
      expect(addressIn(copy)).to.equal('help@accra.example');

      Object.assign(element, { embassy: null, email: undefined });
      await element.updateComplete;
      expect(addressIn(element)).to.equal('HRDSupportMonrovia@state.gov');
      expect(element.getAttributeNames()).to.deep.equal([]);
    });

    it('writes a contact that a script set into the attributes once, even a bad one', async () => {
      const element = await drawn('');
      let writings = 0;
      const observer = new MutationObserver((records) => (writings += records.length));
      observer.observe(element, { attributes: true });
      Object.assign(element, { published: 2024, embassy: Symbol('embassy') });
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      observer.disconnect();
      expect(writings).to.equal(2);
      expect(text(element)).to.contain('Contact added by this website');
    });

    for (const emptied of ['.status', '.contact', 'address', '#address', 'bdi']) {
      it(`shows the new address also where a page has emptied ${emptied}`, async () => {
        const element = await drawn(accra);
        find(element, emptied)!.innerHTML = '';
        element.setAttribute('email', 'new@accra.example');
        element.setAttribute('embassy', 'U.S. Embassy Accra, Ghana');
        await element.updateComplete;
        await until(() => find(element, 'address'));
        expect(addressIn(element)).to.equal('new@accra.example');
        expect(text(element)).to.contain('U.S. Embassy Accra, Ghana');
        expect(mailLink(element)!.getAttribute('href')).to.equal('mailto:new@accra.example');
      });
    }

    it('shows the new address also where a page translator replaced the old text', async () => {
      const element = await drawn('email="old@accra.example"');
      find(element, 'address')!.innerHTML = '<font>vieux@accra.example</font>';
      element.setAttribute('email', 'new@accra.example');
      await element.updateComplete;
      expect(addressIn(element)).to.equal('new@accra.example');
      expect(mailLink(element)!.getAttribute('href')).to.equal('mailto:new@accra.example');
    });
  });

  describe('with values that are no contact', () => {
    const attributes = ['embassy', 'country', 'email', 'source', 'published'];
    const values = [
      'javascript:alert(1)',
      'a@b.c?bcc=x',
      'a@b.c%0Abcc:x@y.z',
      '\u202emoc.elpmaxe@a',
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '\u200b',
      'x'.repeat(1e6),
    ];

    for (const attribute of attributes) {
      for (const value of values) {
        it(`stays readable, without a link: ${attribute}=${JSON.stringify(value.slice(0, 30))}`, async () => {
          const element = await drawn();
          element.setAttribute(attribute, value);
          await element.updateComplete;
          expect(element.shadowRoot!.querySelectorAll('a, img, script')).to.have.length(0);
          expect(text(element)).to.contain('No email address was given');
          expect(text(element)).to.not.match(/[\u200b\u202e]/);
          expect(text(element).length).to.be.below(3000);
          const isName = attribute === 'embassy' || attribute === 'country';
          if (!isName || /^[\u200b\u202e]|x{99}/.test(value)) {
            expect(warnings).to.have.length(1);
            expect(warnings[0]).to.contain(`${attribute}=`);
            expect(warnings[0]!.length).to.be.below(300);
          }
        });
      }
    }
  });
});
