import { expect, fixture } from '@open-wc/testing';
import '../src/elements/hrd-definition.js';
import type { HrdDefinition } from '../src/entries/hrd-definition.js';
import { en, fr, setLanguages } from '../src/languages.js';
import { collectWarnings } from './warnings.js';

describe('the languages that an app chooses', () => {
  const warnings = collectWarnings();
  const drawn = (lang: string) =>
    fixture<HrdDefinition>(`<hrd-definition lang="${lang}"><p>Plain text</p></hrd-definition>`);
  const heading = ({ shadowRoot }: HrdDefinition) => shadowRoot!.querySelector('h2')?.textContent;

  it('may come later than the elements, which show their plain text until then', async () => {
    const element = await drawn('fr');
    expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    expect(String(warnings[0])).to.contain('setLanguages');

    setLanguages(en, fr);
    await element.updateComplete;
    expect(heading(element)).to.equal(fr.definition.heading);
    expect(element.querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('are all that the elements have', async () => {
    setLanguages(fr);
    const element = await drawn('en');
    expect(heading(element)).to.equal(fr.definition.heading);
    expect(element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('fr');
  });

  it('may be exchanged', async () => {
    setLanguages(fr);
    const element = await drawn('en');
    setLanguages(en, fr);
    await element.updateComplete;
    expect(heading(element)).to.equal(en.definition.heading);
  });
});
