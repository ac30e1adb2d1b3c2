import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/hrd-definition.js';
import type { HrdDefinition } from '../../src/elements/hrd-definition.js';
import { collectWarnings } from '../support/warnings.js';

describe('the languages that an app imports', () => {
  const warnings = collectWarnings();
  const drawn = (lang: string, text = '') =>
    fixture<HrdDefinition>(`<hrd-definition lang="${lang}">${text}</hrd-definition>`);
  const shownIn = ({ shadowRoot }: HrdDefinition) =>
    shadowRoot!.querySelector('[lang]')?.getAttribute('lang');

  // They cannot be taken back, so each goes on from the last.
  it('may come later than the elements, which show their plain text until then', async () => {
    const element = await drawn('fr', '<p class="hrd-text">Plain text</p>');
    expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    expect(String(warnings[0])).to.match(/the language "fr".*languages\/fr\.js/);

    await import('../../src/entries/languages/fr.js');
    await element.updateComplete;
    expect(shownIn(element)).to.equal('fr');
    expect(element.querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('stand in for another, English before all', async () => {
    const elements = [await drawn('en'), await drawn('es')];
    expect(elements.map(shownIn)).to.deep.equal(['fr', 'fr']);
    await import('../../src/entries/languages/en.js');
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(elements.map(shownIn)).to.deep.equal(['en', 'en']);
  });

  it('are followed by elements that are already there', async () => {
    const element = await drawn('es');
    expect(shownIn(element)).to.equal('en');
    await import('../../src/entries/languages/es.js');
    await element.updateComplete;
    expect(shownIn(element)).to.equal('es');
  });
});
