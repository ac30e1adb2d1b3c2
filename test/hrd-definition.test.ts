import { expect, fixture } from '@open-wc/testing';
import '../src/elements/hrd-definition.js';
import type { HrdDefinition } from '../src/elements/hrd-definition.js';

const drawn = (markup: string) => fixture<HrdDefinition>(markup);

describe('hrd-definition', () => {
  it('quotes the definition and gives six examples', async () => {
    await expect(await drawn('<hrd-definition></hrd-definition>')).shadowDom.to.equalSnapshot();
  });

  it('leaves the examples out, and the sentence that leads into them', async () => {
    const element = await drawn('<hrd-definition no-examples></hrd-definition>');
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(0);
    expect(element.shadowRoot!.textContent).to.not.contain('six examples');
    expect(element.shadowRoot!.textContent).to.contain('differs by country');
  });

  it('brings the examples back when the attribute goes', async () => {
    const element = await drawn('<hrd-definition no-examples></hrd-definition>');
    element.removeAttribute('no-examples');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(6);
  });
});
