import { expect, fixture } from '@open-wc/testing';
import '../../src/entries/hrd-support-list.js';
import type { HrdSupportList } from '../../src/entries/hrd-support-list.js';
import { collectWarnings } from '../support/warnings.js';

const drawn = (attributes: string) =>
  fixture<HrdSupportList>(`<hrd-support-list ${attributes}></hrd-support-list>`);
const ways = (element: HrdSupportList) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.ways li'),
];
const titles = (element: HrdSupportList) =>
  ways(element).map((way) => way.querySelector('strong, summary')!.textContent);

describe('hrd-support-list', () => {
  const warnings = collectWarnings();

  it('gives the eleven ways', async () => {
    const element = await drawn('');
    expect(ways(element)).to.have.length(11);
    await expect(element).shadowDom.to.equalSnapshot();
  });

  it('shortens to the topics asked for, in the page’s order, and says so', async () => {
    const element = await drawn('topics=" justice\nreporting "');
    expect(titles(element)).to.deep.equal([
      'Recording and reporting',
      'Visiting defenders in prison',
      'Attending hearings',
    ]);
    expect(element.shadowRoot!.textContent).to.contain('3 of 11');
    expect(warnings).to.deep.equal([]);
  });

  it('says nothing of a shortened list when it is whole', async () => {
    expect((await drawn('')).shadowRoot!.textContent).to.not.contain('of 11');
  });

  it('warns of a topic that does not exist, and shows the others', async () => {
    expect(ways(await drawn('topics="emergency money"'))).to.have.length(2);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/topics="emergency money".*presence, reporting/);
  });

  for (const topics of ['money', '', 'x'.repeat(1e6)]) {
    it(`shows all ways for topics="${topics.slice(0, 9)}"`, async () => {
      expect(ways(await drawn(`topics="${topics}"`))).to.have.length(11);
      expect(warnings).to.have.length(1);
    });
  }

  it('looks for topics where a website would write them, not a million spaces further on', async () => {
    const element = await drawn(`topics="justice${' '.repeat(1e6)}reporting"`);
    expect(titles(element)).to.deep.equal(['Visiting defenders in prison', 'Attending hearings']);
    expect(element.shadowRoot!.textContent).to.contain('2 of 11');
  });

  it('folds the text of each way away with layout="details"', async () => {
    const element = await drawn('layout="details"');
    const [first] = ways(element);
    const text = first!.querySelector('p')!;
    expect(text.checkVisibility()).to.equal(false);
    first!.querySelector('summary')!.click();
    expect(text.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('leaves titles open that the visitor opened when the heading level changes', async () => {
    const element = await drawn('layout="details"');
    const [details] = element.shadowRoot!.querySelectorAll('details');
    details!.open = true;
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(details!.isConnected && details!.open).to.equal(true);
  });

  it('leaves a title open and focused that the topics still have when they change', async () => {
    const element = await drawn('layout="details" topics="presence justice"');
    const [, , kept] = element.shadowRoot!.querySelectorAll('details');
    const title = kept!.querySelector('summary')!;
    title.focus();
    title.click();
    const focused = () => element.shadowRoot!.activeElement?.textContent;
    for (const topics of ['justice', 'emergency justice presence', null]) {
      if (topics) element.setAttribute('topics', topics);
      else element.removeAttribute('topics');
      await element.updateComplete;
      expect(kept!.isConnected && kept!.open, String(topics)).to.equal(true);
      expect(focused(), String(topics)).to.equal('Visiting defenders in prison');
    }
    expect(ways(element)).to.have.length(11);
  });

  it('opens what is folded for printing, and folds it again', async () => {
    const element = await drawn('layout="details"');
    const details = [...element.shadowRoot!.querySelectorAll('details')];
    details[0]!.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(details.every(({ open }) => open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details.map(({ open }) => open)).to.deep.equal([true, ...Array(10).fill(false)]);
  });

  it('prints everything also when the page asks twice, or changes it for printing', async () => {
    const element = await drawn('layout="details"');
    const folded = () => element.shadowRoot!.querySelectorAll('details:not([open])').length;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(folded()).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(folded()).to.equal(11);
  });

  it('prints everything also in the document of a frame', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const element = await drawn('layout="details"');
    const folded = () => element.shadowRoot!.querySelectorAll('details:not([open])').length;
    frame.contentDocument!.body.append(element);
    frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
    expect(folded()).to.equal(0);
    document.body.append(element);
    expect(folded()).to.equal(11);
    frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
    expect(folded()).to.equal(11);
    dispatchEvent(new Event('beforeprint'));
    expect(folded()).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    element.remove();
  });

  it('keeps what the visitor opened when the page changes the theme for printing', async () => {
    const element = await drawn('layout="details"');
    const details = [...element.shadowRoot!.querySelectorAll('details')];
    details[0]!.open = true;
    dispatchEvent(new Event('beforeprint'));
    element.setAttribute('theme', 'light');
    await element.updateComplete;
    dispatchEvent(new Event('afterprint'));
    expect(details.map(({ open }) => open)).to.deep.equal([true, ...Array(10).fill(false)]);
  });

  it('shows the list for a layout that does not exist', async () => {
    const element = await drawn('layout="grid"');
    expect(element.shadowRoot!.querySelectorAll('details')).to.have.length(0);
    expect(warnings[0]).to.match(/layout="grid".*list, details/);
  });
});
