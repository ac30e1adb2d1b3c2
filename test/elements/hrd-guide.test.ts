import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/entries/hrd-guide.js';
import type { HrdGuide } from '../../src/entries/hrd-guide.js';
import { collectWarnings } from '../support/warnings.js';

const drawn = (attributes: string) => fixture<HrdGuide>(`<hrd-guide ${attributes}></hrd-guide>`);
const outline = (element: HrdGuide) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('h2')]
    .filter(({ offsetHeight }) => offsetHeight)
    .map((heading) => `${heading.getAttribute('aria-level')} ${heading.textContent!.trim()}`);

describe('hrd-guide', () => {
  const warnings = collectWarnings();

  it('gives all four sections under one heading', async () => {
    const element = await drawn('');
    expect(outline(element)).to.deep.equal([
      '2 Support for human rights defenders',
      '3 Embassy contact in September 2023',
      '4 Not given on the U.S. page',
      '4 Before you write',
      '3 Who is a human rights defender?',
      '3 How the State Department said it supports defenders',
      '3 Background',
      '4 1948 to 2004',
      '4 What the U.S. page said about the United States',
    ]);
    await expect(element).shadowDom.to.equalSnapshot();
  });

  it('gives the sections asked for, in the order given', async () => {
    const element = await drawn('sections="definition contact"');
    expect(outline(element).filter((line) => line.startsWith('3'))).to.deep.equal([
      '3 Who is a human rights defender?',
      '3 Embassy contact in September 2023',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('gives all sections when none of those asked for exists', async () => {
    expect(outline(await drawn('sections="news"'))).to.have.length(9);
    expect(warnings[0]).to.match(/sections="news".*contact, definition, support, background/);
  });

  it('shows another embassy’s contact under its own label, and Monrovia nowhere', async () => {
    const element = await drawn('embassy="U.S. Embassy Accra" country="Ghana"');
    const text = element.shadowRoot!.textContent!;
    expect(text).to.contain('Contact added by this website');
    expect(text).to.contain('U.S. Embassy Accra');
    expect(text).to.contain('Country: Ghana');
    expect(text).to.contain('No email address was given');
    expect(text).to.contain('apparently by a U.S. embassy');
    expect(text).to.contain('The contact is not from that page');
    expect(element.shadowRoot!.innerHTML).to.not.match(/monrovia|state\.gov/i);
  });

  it('says of the page that nobody has checked it, where the website has checked its own contact', async () => {
    const element = await drawn('email="name@accra.example" checked-on="2024-03-05"');
    const text = element.shadowRoot!.textContent!;
    expect(text.match(/March 5, 2024/g)).to.have.length(1);
    expect(text).to.contain('Not checked since');
  });

  it('says nothing of an address that was checked where it shows none', async () => {
    const element = await drawn('sections="definition" checked-on="2024-03-05"');
    expect(element.shadowRoot!.textContent).to.contain('Not checked since');
    expect(element.shadowRoot!.textContent).to.not.contain('March 5, 2024');
  });

  it('names no source of ours where another embassy’s contact is all it shows', async () => {
    const element = await drawn('sections="contact" email="name@accra.example"');
    expect(element.shadowRoot!.innerHTML).to.not.match(/usembassy|State Department said/);
    expect(element.shadowRoot!.textContent).to.contain('not an official U.S. government page');
  });

  it('shows the website’s own help straight after the contact, wherever that stands', async () => {
    const element = await drawn('sections="definition contact support"');
    element.innerHTML = '<p slot="after">Call us</p>';
    await nextFrame();
    const lines = outline(element);
    const place = lines.indexOf('4 More help, added by this website');
    expect(lines[place - 1]).to.equal('3 Embassy contact in September 2023');
    expect(lines[place + 1]).to.equal('4 Not given on the U.S. page');
  });

  it('shows it before the source line where there is no contact', async () => {
    const element = await drawn('sections="definition"');
    element.innerHTML = '<p slot="after">Call us</p>';
    await nextFrame();
    expect(outline(element).at(-1)).to.equal('3 More help, added by this website');
    const after = element.shadowRoot!.querySelector('[part=after]')!;
    expect(after.nextElementSibling!.getAttribute('part')).to.equal('source-line');
  });
});
