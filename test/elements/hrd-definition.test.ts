import { expect, fixture } from '@open-wc/testing';
import { languages } from '../../src/entries/languages/all.js';
import { englishDefinition } from '../../src/words/source.js';
import '../../src/entries/hrd-definition.js';
import type { HrdDefinition } from '../../src/entries/hrd-definition.js';

const drawn = (markup: string) => fixture<HrdDefinition>(markup);

describe('hrd-definition', () => {
  it('quotes the definition and gives six examples', async () => {
    await expect(await drawn('<hrd-definition></hrd-definition>')).shadowDom.to.equalSnapshot();
  });

  it('leaves the examples out, and the sentence that leads into them', async () => {
    const element = await drawn('<hrd-definition no-examples></hrd-definition>');
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(0);
    expect(element.shadowRoot!.textContent).to.not.contain('Six examples');
    expect(element.shadowRoot!.textContent).to.contain('varies by country');
  });

  it('brings the examples back when the attribute goes', async () => {
    const element = await drawn('<hrd-definition no-examples></hrd-definition>');
    element.removeAttribute('no-examples');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(6);
  });

  it('has the definition in English one tap away from each translation, and open for printing', async () => {
    for (const { lang, translation } of languages) {
      const element = await drawn(`<hrd-definition lang="${lang}"></hrd-definition>`);
      const details = element.shadowRoot!.querySelector('details');
      if (!translation) {
        expect(details === null).to.equal(true);
        continue;
      }
      const isShown = () => details!.innerText.includes(englishDefinition);
      expect(isShown()).to.equal(false);
      details!.querySelector('summary')!.click();
      expect(isShown()).to.equal(true);
      expect(details!.querySelector('summary')!.innerText).to.equal(translation.original);

      details!.querySelector('summary')!.click();
      dispatchEvent(new Event('beforeprint'));
      expect(isShown()).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(isShown()).to.equal(false);
    }
  });
});
